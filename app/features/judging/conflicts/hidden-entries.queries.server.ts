import type { Db } from "~/server/db.server";

/**
 * Entries that an account, as a judge of the round, may not see because of a conflict that stands: for whatever shows a
 * judge or a chair more than their own sheets.
 */
export async function listHiddenEntries(db: Db, roundId: string, accountId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("conflict as x")
    .innerJoin("judge as j", "j.id", "x.judge_id")
    .innerJoin("round as r", "r.competition_id", "j.competition_id")
    .select("x.entry_id")
    .where("r.id", "=", roundId)
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .where("x.lifted_at", "is", null)
    .execute();
  return new Set(rows.map(({ entry_id }) => entry_id));
}
