import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";

/** Pairs of judges who never read the same entry. */
export async function listApart(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("judge_apart as p")
    .innerJoin("judge as a", "a.id", "p.judge_a")
    .innerJoin("judge as b", "b.id", "p.judge_b")
    .select(["p.judge_a", "p.judge_b", "p.reason", "a.name as name_a", "b.name as name_b"])
    .where("p.competition_id", "=", competitionId)
    .where("a.removed_at", "is", null)
    .where("b.removed_at", "is", null)
    .orderBy("a.sort_key")
    .orderBy("b.sort_key")
    .orderBy("p.judge_a")
    .orderBy("p.judge_b")
    .execute();
  return rows.map((row) => ({
    judgeA: row.judge_a,
    judgeB: row.judge_b,
    nameA: row.name_a,
    nameB: row.name_b,
    reason: row.reason,
  }));
}

/** How many of these two judge here. */
export async function countHere(db: Db, competitionId: string, ids: readonly [string, string]): Promise<number> {
  const row = await db
    .selectFrom("judge")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("competition_id", "=", competitionId)
    .where("removed_at", "is", null)
    .where("id", "in", [...ids])
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

/** Keeps two apart; once more only the reason changes. */
export async function writeApart(
  trx: Db,
  pair: { competitionId: string; ids: readonly [string, string]; reason: string; by: string; at: Instant },
): Promise<void> {
  const [judge_a, judge_b] = pair.ids;
  await trx
    .insertInto("judge_apart")
    .values({
      competition_id: pair.competitionId,
      judge_a,
      judge_b,
      reason: pair.reason,
      created_by: pair.by,
      created_at: pair.at,
    })
    .onConflict((oc) => oc.columns(["competition_id", "judge_a", "judge_b"]).doUpdateSet({ reason: pair.reason }))
    .execute();
}

export async function deleteApart(trx: Db, competitionId: string, ids: readonly [string, string]): Promise<boolean> {
  const row = await trx
    .deleteFrom("judge_apart")
    .where("competition_id", "=", competitionId)
    .where("judge_a", "=", ids[0])
    .where("judge_b", "=", ids[1])
    .returning("judge_a")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findJuryPublished(db: Db, competitionId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("competition")
    .select("jury_published_at")
    .where("id", "=", competitionId)
    .executeTakeFirst();
  return row?.jury_published_at ?? null;
}

/** Publishes the list of judges, or takes it back. False when it stood so already. */
export async function setJuryPublished(trx: Db, competitionId: string, at: Instant | null): Promise<boolean> {
  const row = await trx
    .updateTable("competition")
    .set({ jury_published_at: at })
    .where("id", "=", competitionId)
    .where("jury_published_at", at === null ? "is not" : "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
