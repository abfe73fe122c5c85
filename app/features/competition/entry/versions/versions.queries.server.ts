import type { Db } from "~/server/db.server";

/** One version of an entry: its id, and the very text that was hashed. */
export async function findVersion(db: Db, entryId: string, version: number) {
  const row = await db
    .selectFrom("entry_version as v")
    .innerJoin("account as a", "a.id", "v.created_by")
    .select(["v.id", "v.version", "v.snapshot", "v.sha256", "v.created_at", "a.name"])
    .where("v.entry_id", "=", entryId)
    .where("v.version", "=", version)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      text: row.snapshot,
      sha256: row.sha256,
      at: row.created_at,
      by: row.name,
    }
  );
}

/** The first round of a division by the order of the contest, if there is one yet: whether it is blind. */
export async function isFirstRoundBlind(db: Db, competitionId: string, divisionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("round as r")
    .innerJoin("round_division as d", "d.round_id", "r.id")
    .select("r.is_blind")
    .where("r.competition_id", "=", competitionId)
    .where("d.division_id", "=", divisionId)
    .orderBy("r.position")
    .limit(1)
    .executeTakeFirst();
  return row?.is_blind === 1;
}
