import type { Db } from "~/server/db.server";
import type { Chair } from "./presiding";

/** Who presides over a round's jury, by division; those who have no account yet can't. */
export async function listChairs(db: Db, roundId: string): Promise<(Chair & { readonly judgeId: string })[]> {
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .select(["j.id", "j.account_id", "m.division_id"])
    .where("m.round_id", "=", roundId)
    .where("m.role", "=", "chair")
    .where("j.removed_at", "is", null)
    .execute();
  return rows.flatMap(({ id, account_id, division_id }) =>
    account_id ? [{ judgeId: id, accountId: account_id, divisionId: division_id }] : [],
  );
}
