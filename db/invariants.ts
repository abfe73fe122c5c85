import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "./dialect";
import { competitionInvariants } from "./invariants/competition";
import { investingInvariants, mentoringInvariants } from "./invariants/mentoring";
import { techfestInvariants } from "./invariants/techfest";

/** What must hold whoever wrote the rows, by its sentence. */
const invariants: Readonly<Record<string, string>> = {
  ...competitionInvariants,
  ...techfestInvariants,
  ...mentoringInvariants,
  ...investingInvariants,
};

/** The broken invariants, by name, with the ids that break them; empty when all is well. */
export async function checkInvariants(db: Db): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(invariants)) {
    const { rows } = await sql.raw<{ id: string }>(query).execute(db);
    if (rows.length > 0) broken[name] = rows.map((row) => row.id);
  }
  const versions = await db.selectFrom("entry_version").select(["id", "snapshot", "sha256"]).execute();
  const altered = versions.filter(
    ({ snapshot, sha256 }) => createHash("sha256").update(snapshot).digest("hex") !== sha256,
  );
  if (altered.length > 0) broken["a version's hash is its snapshot's"] = altered.map(({ id }) => id);
  return broken;
}
