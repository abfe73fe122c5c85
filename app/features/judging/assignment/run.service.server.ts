import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { listRoundConflicts } from "../conflicts/conflicts.queries.server";
import { lockRound } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import { keyOf, type Pair, planAssignment, planDiff } from "./assignment";
import type { RunForm } from "./assignment.form";
import {
  deleteUnbegun,
  findRun,
  insertAssignments,
  insertRun,
  isStanding,
  listAssignments,
  listJury,
  listRoundEntries,
  markApplied,
} from "./assignment.queries.server";
import { mayChange } from "./assignment.service.server";

export type RunView = Extract<Awaited<ReturnType<typeof readRun>>, { ok: true }>["value"];

/**
 * Computes an assignment for the round and stores it to be looked at; nothing changes yet. Conflicts and recusals are
 * respected, what judges have begun (or, asked so, all that stands) is kept. Answers the run's id. Fails with
 * `round_not_open`, `round_closed`, `assignment_impossible` when there is no jury or no entry.
 */
export function runAssignment(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: RunForm,
): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const found = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
    if (!found.ok) return found;
    const changing = mayChange(ctx, found.value);
    if (!changing.ok) return changing;
    const [entries, jury, all, conflicts] = await Promise.all([
      listRoundEntries(trx, roundId),
      listJury(trx, roundId),
      listAssignments(trx, roundId),
      listRoundConflicts(trx, roundId),
    ]);
    if (entries.length === 0 || jury.length === 0) return err("assignment_impossible");
    const live = new Set(entries.map(({ id }) => id));
    const standing = all.filter((one) => isStanding(one) && live.has(one.entryId));
    const begun = standing.filter(({ state }) => state === "begun" || state === "submitted");
    const kept = (form.keep === "standing" ? standing : begun).map(pairOf);
    const stepped = all.filter((one) => !isStanding(one));
    const plan = planAssignment({
      entries,
      judges: jury,
      conflicts: [...conflicts, ...stepped].map(pairOf),
      kept,
      seed: form.seed,
    });
    const stored = { keep: form.keep, ...plan, standing: standing.map(pairOf) };
    const by = ctx.viewer?.id ?? "";
    const runId = await insertRun(trx, {
      roundId,
      seed: form.seed,
      by,
      at: ctx.now,
      plan: { ...stored, pairs: [...plan.pairs], missing: [...plan.missing], loads: [...plan.loads] },
    });
    const subject = { subjectKind: "round", subjectId: roundId, organizationId: found.value.organizationId };
    await recordActivity(trx, ctx, {
      act: "assignment.planned",
      ...subject,
      detail: { runId, seed: form.seed, keep: form.keep },
    });
    return ok(runId);
  });
}

/** A run with what it would change, why, and the load of each judge. Fails with `not_found`. */
export async function readRun(ctx: Ctx, competitionId: string, roundId: string, runId: string) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "assignment.manage");
  if (!found.ok) return found;
  const run = isId(runId) ? await findRun(ctx.db, roundId, runId) : undefined;
  if (!run) return err("not_found" as Refusal);
  const [entries, jury, standing] = await Promise.all([
    listRoundEntries(ctx.db, roundId),
    listJury(ctx.db, roundId),
    listStanding(ctx.db, roundId),
  ]);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const judgeOf = new Map(jury.map((judge) => [judge.id, judge]));
  const loadOf = new Map(run.plan.loads.map((load) => [load.judgeId, load]));
  const diff = planDiff(run.plan.pairs, run.plan.standing);
  const named = ({ entryId, judgeId }: Pair) => ({
    entryId,
    judgeId,
    title: entryOf.get(entryId)?.title ?? "",
    number: entryOf.get(entryId)?.number ?? null,
    fieldName: entryOf.get(entryId)?.fieldName ?? null,
    judgeName: judgeOf.get(judgeId)?.name ?? "",
    load: loadOf.get(judgeId)?.load ?? 0,
    maxLoad: loadOf.get(judgeId)?.maxLoad ?? 0,
  });
  return ok({
    ...found.value,
    runId,
    seed: run.seed,
    keep: run.plan.keep,
    createdAt: run.createdAt,
    createdBy: run.createdBy,
    appliedAt: run.appliedAt,
    isStale: run.appliedAt === null && !samePairs(run.plan.standing, standing),
    added: diff.added.map((pair) => ({ ...named(pair), fit: pair.fit })),
    removed: diff.removed.map(named),
    stays: diff.stays.length,
    missing: run.plan.missing.map((missing) => ({ ...missing, ...titleOf(entryOf.get(missing.entryId)) })),
    loads: run.plan.loads.map((load) => ({ ...load, name: judgeOf.get(load.judgeId)?.name ?? "" })),
  });
}

/** Applies that very plan as drafts. Fails with `changed_elsewhere` when something was assigned, begun or taken back since, `already_done`. */
export function applyRun(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
    if (!found.ok) return found;
    const changing = mayChange(ctx, found.value);
    if (!changing.ok) return changing;
    const run = isId(runId) ? await findRun(trx, roundId, runId) : undefined;
    if (!run) return err("not_found");
    if (run.appliedAt) return err("already_done");
    if (!samePairs(run.plan.standing, await listStanding(trx, roundId))) return err("changed_elsewhere");
    const conflicts = new Set((await listRoundConflicts(trx, roundId)).map(keyOf));
    const { added, removed } = planDiff(run.plan.pairs, run.plan.standing);
    if (added.some((pair) => conflicts.has(keyOf(pair)))) return err("changed_elsewhere");
    for (const pair of removed) {
      if (!(await deleteUnbegun(trx, roundId, pair))) return err("changed_elsewhere");
    }
    await insertAssignments(trx, roundId, added, "run", ctx.now);
    await markApplied(trx, runId, ctx.viewer?.id ?? "", ctx.now);
    const subject = { subjectKind: "round", subjectId: roundId, organizationId: found.value.organizationId };
    await recordActivity(trx, ctx, {
      act: "assignment.applied",
      ...subject,
      detail: { runId, added: added.length, removed: removed.length },
    });
    return ok(added.length);
  });
}

async function listStanding(db: Db, roundId: string): Promise<Pair[]> {
  const [entries, all] = await Promise.all([listRoundEntries(db, roundId), listAssignments(db, roundId)]);
  const live = new Set(entries.map(({ id }) => id));
  return all.filter((one) => isStanding(one) && live.has(one.entryId)).map(pairOf);
}

function samePairs(one: readonly Pair[], other: readonly Pair[]): boolean {
  const keys = new Set(one.map(keyOf));
  return keys.size === other.length && other.every((pair) => keys.has(keyOf(pair)));
}

const pairOf = ({ entryId, judgeId }: Pair): Pair => ({ entryId, judgeId });
const titleOf = (entry: { readonly title: string; readonly number: string | null } | undefined) => ({
  title: entry?.title ?? "",
  number: entry?.number ?? null,
});
