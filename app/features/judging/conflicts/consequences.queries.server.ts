import type { Db } from "~/server/db.server";
import { clearOutcomes } from "../ranking/ranking.queries.server";
import { lockRound, type RoundHead } from "../rounds/rounds.queries.server";

export type Closed = {
  readonly judgeName: string;
  readonly number: string | null;
  readonly title: string;
  readonly wasBegun: boolean;
};

/**
 * Ends what judges were assigned of entries they are in conflict with, in one round: drafts go, the rest is recused with
 * what the judge or the organizer wrote (else these words), stays on record and knows which conflict closed it. Outcomes
 * that counted a sheet are decided again. Answers what judges had before them. The round is locked by the caller.
 */
export async function closeConflicted(trx: Db, roundId: string, words: string): Promise<Closed[]> {
  const standing = (db: Db) =>
    db
      .selectFrom("conflict as x")
      .whereRef("x.judge_id", "=", db.dynamic.ref("assignment.judge_id"))
      .whereRef("x.entry_id", "=", db.dynamic.ref("assignment.entry_id"))
      .where("x.lifted_at", "is", null);
  await trx
    .deleteFrom("assignment")
    .where("round_id", "=", roundId)
    .where("state", "=", "draft")
    .where(({ exists }) => exists(standing(trx).select("x.id")))
    .execute();
  const closed = await trx
    .updateTable("assignment")
    .set({
      state: "recused",
      conflict_id: standing(trx).select("x.id"),
      recuse_reason: standing(trx).select((eb) =>
        eb
          .case()
          .when(eb.and([eb("x.reason", "!=", ""), eb("x.source", "in", ["declared", "organizer"])]))
          .then(eb.ref("x.reason"))
          .else(words)
          .end()
          .as("words"),
      ),
    })
    .where("round_id", "=", roundId)
    .where("state", "in", ["published", "begun", "submitted"])
    .where(({ exists }) => exists(standing(trx).select("x.id")))
    .returning(["id", "submitted_at"])
    .execute();
  if (closed.length === 0) return [];
  if (closed.some(({ submitted_at }) => submitted_at !== null)) await clearOutcomes(trx, roundId);
  const rows = await trx
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .select(["j.name", "e.number", "e.title", "a.begun_at"])
    .where(
      "a.id",
      "in",
      closed.map(({ id }) => id),
    )
    .orderBy("j.sort_key")
    .orderBy("e.number")
    .execute();
  return rows.map((row) => ({
    judgeName: row.name,
    number: row.number,
    title: row.title,
    wasBegun: row.begun_at !== null,
  }));
}

/**
 * Gives back what a conflict had closed, as far as the judge had come, in these of the rounds whose results aren't
 * published; what another judge has taken over stays with them. Outcomes are decided again where a sheet counts again.
 */
export async function reopenClosed(trx: Db, conflictId: string, roundIds: readonly string[]): Promise<void> {
  const rows = await trx
    .updateTable("assignment")
    .set((eb) => ({
      state: eb
        .case()
        .when("submitted_at", "is not", null)
        .then("submitted")
        .when("begun_at", "is not", null)
        .then("begun")
        .else("published")
        .end(),
      conflict_id: null,
      recuse_reason: null,
    }))
    .where("conflict_id", "=", conflictId)
    .where("state", "=", "recused")
    .where("round_id", "in", [...roundIds, ""])
    .where("round_id", "not in", (eb) => eb.selectFrom("round").select("id").where("state", "=", "published"))
    .returning(["round_id", "submitted_at"])
    .execute();
  const counting = rows.filter(({ submitted_at }) => submitted_at !== null).map(({ round_id }) => round_id);
  for (const roundId of new Set(counting)) await clearOutcomes(trx, roundId);
}

export type Within = { readonly competitionId?: string; readonly judgeId?: string; readonly entryId?: string };

/** The rounds of a competition that judges may still be told apart in: planned and open ones, in the order of their ids. */
export async function listUnfinishedRounds(db: Db, where: Within = {}): Promise<string[]> {
  let query = db.selectFrom("round as r").select("r.id").where("r.state", "in", ["planned", "open"]);
  const { competitionId, judgeId, entryId } = where;
  if (competitionId) query = query.where("r.competition_id", "=", competitionId);
  if (judgeId) {
    query = query.where("r.id", "in", (eb) =>
      eb.selectFrom("jury_member").select("round_id").where("judge_id", "=", judgeId),
    );
  }
  if (entryId) {
    query = query.where("r.id", "in", (eb) =>
      eb.selectFrom("round_entry").select("round_id").where("entry_id", "=", entryId),
    );
  }
  const rows = await query.orderBy("r.id").execute();
  return rows.map(({ id }) => id);
}

/**
 * Locks the unfinished rounds that a judge sits in, or that an entry is in, and one more, in the order of their ids:
 * before any row of theirs is written, so that nobody waits for the other.
 */
export async function lockUnfinishedRounds(trx: Db, where: Within, roundId?: string): Promise<RoundHead[]> {
  const ids = new Set([...(roundId ? [roundId] : []), ...(await listUnfinishedRounds(trx, where))]);
  const heads: RoundHead[] = [];
  for (const id of [...ids].sort()) {
    const head = await lockRound(trx, id);
    if (head) heads.push(head);
  }
  return heads;
}
