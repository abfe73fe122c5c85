import { ok } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { lockRound, type RoundHead } from "../rounds/rounds.queries.server";
import { writeConflictLetters } from "./conflict-letters.server";
import { deleteConflict, insertInferred, listRecorded, writeConflict } from "./conflicts.queries.server";
import { closeConflicted, listUnfinishedRounds, reopenClosed } from "./consequences.queries.server";
import { inferFrom, reconcile } from "./inference";
import { readFacts } from "./inference.queries.server";

/** Who acts; nobody, where the house looks by itself. */
export type Acting = Pick<Ctx, "viewer" | "now" | "baseUrl">;

/**
 * Looks for conflicts that speak for themselves among the judges and entries of a round's competition, and ends what was
 * assigned in the round against one. Once more it changes nothing; what was waived isn't raised again, unless something
 * graver is found. Does nothing once judges are done (the round is closed). The round is locked. Answers how many are new.
 */
export async function inferConflicts(ctx: Acting, trx: Db, roundId: string): Promise<number> {
  const head = await lockRound(trx, roundId);
  if (!head || !(head.round.state === "planned" || head.round.state === "open")) return 0;
  const inferred = inferFrom(await readFacts(trx, head.competitionId));
  const { fresh, graver, over } = reconcile(inferred, await listRecorded(trx, head.competitionId));
  await insertInferred(trx, fresh, ctx.now);
  for (const { judgeId, entryId, kind, fact } of graver)
    await writeConflict(trx, { judgeId, entryId, kind, source: "inferred", reason: fact, by: null, at: ctx.now });
  const unfinished = over.length > 0 ? await listUnfinishedRounds(trx, { competitionId: head.competitionId }) : [];
  for (const id of over) {
    await reopenClosed(trx, id, unfinished);
    await deleteConflict(trx, id);
  }
  const found = fresh.length + graver.length;
  if (found > 0) {
    await recordActivity(trx, ctx, {
      act: "conflict.inferred",
      subjectKind: "round",
      subjectId: roundId,
      organizationId: head.organizationId,
      detail: { found },
    });
  }
  await endConflicted(ctx, trx, head);
  return found;
}

/**
 * Ends what stands in a round against a conflict on record, and tells its organizers what judges had before them. The
 * round is locked by the caller; one whose results are published stays as it is.
 */
export async function endConflicted(ctx: Acting, trx: Db, head: RoundHead): Promise<void> {
  if (head.round.state === "published") return;
  const closed = await closeConflicted(trx, head.id, textFor(judgesText, "vi").conflicts.closed);
  if (closed.length > 0) await writeConflictLetters(ctx, trx, head, closed);
}

/** Looks again in every unfinished round that a judge sits in, or that a competition has: after profiles and teams change. */
export async function inferAgain(
  ctx: Acting,
  trx: Db,
  where: { readonly competitionId?: string; readonly judgeId?: string },
): Promise<void> {
  for (const roundId of await listUnfinishedRounds(trx, where)) await inferConflicts(ctx, trx, roundId);
}

/** Looks again in every unfinished round of the house: teams, mentors and investors change in other rooms. */
export async function watchConflicts(house: { readonly db: Db; readonly baseUrl: string }, now: string): Promise<void> {
  const acting: Acting = { viewer: null, now, baseUrl: house.baseUrl };
  for (const roundId of await listUnfinishedRounds(house.db)) {
    await inTransaction(house.db, async (trx) => ok(await inferConflicts(acting, trx, roundId)));
  }
}
