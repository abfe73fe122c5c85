import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Viewer } from "~/core/permission";
import type { Ctx } from "./context.server";
import type { Db } from "./db.server";
import { readSettings } from "./env.server";
import { openHouse } from "./house.server";

/** A service's context in a test: this viewer, at this time, on this database, with a file store of its own. */
export async function testCtx(
  db: Db,
  viewer: Viewer | null,
  given: Partial<Pick<Ctx, "now" | "locale" | "addressHash" | "sessionId">> = {},
): Promise<Ctx> {
  const dataDir = await mkdtemp(join(tmpdir(), "khoi-test-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const read = readSettings("demo", { DATA_DIR: dataDir, BASE_URL: "http://127.0.0.1:3000" });
  if ("problems" in read) throw new Error(read.problems.join(" "));
  const house = openHouse(read.settings, db);
  return {
    db,
    house,
    viewer,
    sessionId: given.sessionId ?? null,
    now: given.now ?? "2026-09-01T02:00:00.000Z",
    locale: given.locale ?? "vi",
    baseUrl: house.settings.baseUrl,
    addressHash: given.addressHash ?? "test",
    renewedCookie: null,
  };
}
