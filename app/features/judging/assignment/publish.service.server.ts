import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { listRoundConflicts } from "../conflicts/conflicts.queries.server";
import { ofRound } from "../round";
import { changeRound } from "../rounds/rounds.queries.server";
import {
  deleteAllUnbegun,
  insertAssignments,
  isStanding,
  listAssignments,
  listJury,
  listRoundEntries,
  publishDraftsOf,
} from "./assignment.queries.server";
import { type Basis, layOut, type Place } from "./basis";
import { findLatest } from "./draft.service.server";
import { writeChangeLetters } from "./letters.server";
import { difference } from "./measure";
import { keyOf, type Pair } from "./pair";
import { markPublished } from "./run.queries.server";
import { lockForChange } from "./run.service.server";

/**
 * Publishes a draft: what comes is assigned, what goes is taken back, drafts that stay are shown, and each judge who is
 * concerned gets one letter. Answers how many came. Fails with `changed_elsewhere` when what stands, a conflict or a seat
 * isn't as the draft knew it, or when something it takes back was begun; `already_done`, `run_not_ready`, `round_closed`.
 */
export function publishRun(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const head = await lockForChange(ctx, trx, competitionId, roundId);
    if (!head.ok) return head;
    const run = await findLatest(trx, roundId, runId);
    if (!run.ok) return run;
    const { plan } = run.value;
    const board = layOut(plan.basis, plan.reviews);
    const { comes, goes, stays } = difference(board, plan.pairs);
    const pairOf = ([entry, judge]: Place) => pairAt(plan.basis, entry, judge);
    const standing = await listStanding(trx, roundId);
    const known = new Set(plan.basis.standing.map(([entry, judge]) => keyOf(pairAt(plan.basis, entry, judge))));
    if (known.size !== standing.length || standing.some((one) => !known.has(keyOf(one))))
      return err("changed_elsewhere");
    if (!(await mayAllRead(trx, roundId, comes.map(pairOf)))) return err("changed_elsewhere");
    const leaving = new Set(goes.map(pairOf).map(keyOf));
    const taken = standing.filter((one) => leaving.has(keyOf(one)));
    if (
      !(await deleteAllUnbegun(
        trx,
        roundId,
        taken.map(({ id }) => id),
      ))
    )
      return err("changed_elsewhere");
    const added = comes.map(pairOf);
    const replaced = await insertAssignments(trx, roundId, added, { source: "run", isPublished: true }, ctx.now);
    const staying = new Set(stays.map(pairOf).map(keyOf));
    const drafts = standing.filter((one) => one.state === "draft" && staying.has(keyOf(one)));
    await publishDraftsOf(
      trx,
      roundId,
      drafts.map(({ id }) => id),
      ctx.now,
    );
    await changeRound(trx, roundId, { assignmentPublishedAt: ctx.now });
    await markPublished(trx, runId, ctx.viewer?.id ?? "", ctx.now, { ...plan, replaced });
    await writeChangeLetters(trx, ctx, head.value, {
      key: `assigned:${runId}`,
      comes: [...added, ...drafts],
      goes: taken.filter(({ state }) => state !== "draft"),
    });
    await recordActivity(trx, ctx, {
      act: "assignment.published",
      ...ofRound(head.value),
      detail: { runId, added: added.length, removed: taken.length, assignments: added.length + drafts.length },
    });
    return ok(added.length + drafts.length);
  });
}

/** What stands in a round, of entries that are still in it. */
export async function listStanding(db: Db, roundId: string) {
  const [entries, all] = await Promise.all([listRoundEntries(db, roundId), listAssignments(db, roundId)]);
  const live = new Set(entries.map(({ id }) => id));
  return all.filter((one) => isStanding(one) && live.has(one.entryId));
}

/** The ids of an entry and a judge of a basis. */
export function pairAt(basis: Basis, entry: number, judge: number): Pair {
  const [e, j] = [basis.entries[entry], basis.judges[judge]];
  if (!e || !j) throw new Error(`no entry ${entry} or judge ${judge} in this basis`);
  return { entryId: e.id, judgeId: j.id };
}

/** Whether none of these pairs is in conflict, recused, or off the jury of its entry's division by now. */
async function mayAllRead(trx: Db, roundId: string, pairs: readonly Pair[]): Promise<boolean> {
  const mayRead = await readersNow(trx, roundId);
  return pairs.every(mayRead);
}

/** Who may read what as things stand: on the jury of its division and willing, without a conflict, never recused. */
export async function readersNow(db: Db, roundId: string): Promise<(pair: Pair) => boolean> {
  const [entries, jury, conflicts, assignments] = await Promise.all([
    listRoundEntries(db, roundId),
    listJury(db, roundId),
    listRoundConflicts(db, roundId),
    listAssignments(db, roundId),
  ]);
  const stepped = assignments.filter((one) => !isStanding(one));
  const barred = new Set([...conflicts, ...stepped].map(keyOf));
  const divisionOf = new Map(entries.map(({ id, divisionId }) => [id, divisionId]));
  const divisionsOf = new Map(
    jury.filter(({ hasDeclined }) => !hasDeclined).map(({ id, divisionIds }) => [id, divisionIds]),
  );
  return (pair) => {
    const division = divisionOf.get(pair.entryId);
    return (
      division !== undefined && !barred.has(keyOf(pair)) && (divisionsOf.get(pair.judgeId) ?? []).includes(division)
    );
  };
}
