import { describe, expect, it } from "vitest";
import { sealActivities } from "~/server/seal.server";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { dialects, freshDb } from "~db/testing";
import { publishResults } from "../publication.service.server";
import { addShadow, makeSettledWorld } from "../settled.testing.server";
import { packBundle, unpackBundle } from "./archive.server";
import { bundleOlder, readBundle } from "./bundle.service.server";
import { verifyBundle } from "./files.server";

/** The bundle of a round that was just published, as a visitor downloads it. */
async function publishedBundle(db: Db) {
  const world = await makeSettledWorld(db, [[5_000, 3_000], [5_500, 3_500], [5_500, 3_500], null]);
  await addShadow(db, world);
  const ctx = await testCtx(db, world.organizer);
  await sealActivities(db, "test", ctx.now);
  const form = { roundId: world.roundId, confirmedMissing: 1, reason: "Một giám khảo ốm." };
  expect(await publishResults(ctx, world.competition.id, form)).toMatchObject({ ok: true });
  const row = await db.selectFrom("result_bundle").select(["id", "sha256", "chain_head"]).executeTakeFirstOrThrow();
  const file = await readBundle(await testCtx(db, null), row.id);
  if (!file.ok) throw new Error(file.error);
  return { world, ...file.value, row };
}

describe.each(dialects)("the bundle of a published round on %s", (dialect) => {
  it("recomputes itself to what was published, without anyone's name in it", async () => {
    const db = await freshDb(dialect);
    const { bytes, row, world } = await publishedBundle(db);
    const verified = verifyBundle(bytes);
    if (!verified.ok) throw new Error(verified.error);
    expect(verified.value).toMatchObject({ sha256: row.sha256, entries: 4, sheets: 4 });
    const [division] = verified.value.bundle.divisions;
    expect(division?.ranking.ranked.map(({ rank, figure }) => [rank, figure])).toEqual([
      [1, 9_000],
      [1, 9_000],
      [3, 8_000],
    ]);
    const result = await db.selectFrom("result").select("data").executeTakeFirstOrThrow();
    expect(JSON.parse(result.data)).toEqual(division?.result);
    const text = bytes.toString("utf8");
    for (const { viewer, id } of world.judges) {
      expect(text).not.toContain(viewer.name);
      expect(text).not.toContain(id);
    }
    expect(text).not.toContain("Nhận xét cho hồ sơ");
    expect(text).not.toContain("Chỉ giám khảo đọc");
  });

  it("is found out with any byte flipped, and with a mark changed and everything packed anew", async () => {
    const { bytes } = await publishedBundle(await freshDb(dialect));
    for (let at = 0; at < bytes.length; at += 37) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
      expect(verifyBundle(flipped).ok, `byte ${at}`).toBe(false);
    }
    const unpacked = unpackBundle(bytes);
    if (!unpacked.ok) throw new Error(unpacked.error);
    const repacked = packBundle(
      unpacked.value.map(({ name, text }) => ({
        name,
        text: name === "division-1.json" ? text.replace('"novelty":5000', '"novelty":5900') : text,
      })),
    );
    expect(verifyBundle(repacked)).toMatchObject({ ok: false });
  });

  it("is made later for a round that was published before there were any, if it still comes to the same", async () => {
    const db = await freshDb(dialect);
    const { row } = await publishedBundle(db);
    expect(await bundleOlder(db)).toBe(0);
    await db.deleteFrom("result_bundle").execute();
    expect(await bundleOlder(db)).toBe(1);
    const again = await db.selectFrom("result_bundle").select(["sha256", "version"]).executeTakeFirstOrThrow();
    expect(again).toEqual({ sha256: row.sha256, version: 1 });
    await db.deleteFrom("result_bundle").execute();
    await db.updateTable("score_sheet").set({ total: 8_100 }).execute();
    expect(await bundleOlder(db)).toBe(0);
  });

  it("belongs to a competition that anyone may see", async () => {
    const db = await freshDb(dialect);
    const { row, world } = await publishedBundle(db);
    await db.updateTable("competition").set({ state: "draft" }).where("id", "=", world.competition.id).execute();
    expect(await readBundle(await testCtx(db, null), row.id)).toEqual({ ok: false, error: "not_found" });
    expect(await readBundle(await testCtx(db, null), "khong-co")).toEqual({ ok: false, error: "not_found" });
  });
});
