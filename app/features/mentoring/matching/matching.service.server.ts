import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { type Cohort, phaseOf } from "../cohorts/cohort";
import { lockCohort } from "../cohorts/cohort.queries.server";
import { findCohortOf } from "../cohorts/cohort.service.server";
import { layOut } from "./board";
import { listHands, readMatchInput } from "./input.queries.server";
import { type MatchInput, readWeights, type Weights } from "./matching";
import type { HandForm } from "./matching.form";
import { planMatching } from "./plan";
import { basisOf } from "./run";
import {
  findRun,
  insertRun,
  layHandRow,
  liftHandRow,
  listRuns,
  markRun,
  saveCohortWeights,
  toWeights,
} from "./run.queries.server";

/** What a plan followed from, as a short fingerprint. */
export function fingerprint(input: MatchInput): string {
  return sha256(basisOf(input));
}

/**
 * The coordinator's workbench: everything the plan follows from, the cohort's own weights, those the address asks for,
 * hands with their reasons, drafts. The page computes the plan from it, here and in the browser alike. Fails with `not_found`.
 */
export async function readWorkbench(ctx: Ctx, organizationId: string, cohortId: string, search: URLSearchParams) {
  const found = await findCohortOf(ctx.db, ctx, organizationId, cohortId);
  if (!found.ok) return found;
  const { weights: stored, ...cohort } = found.value;
  const [input, hands, runs] = await Promise.all([
    readMatchInput(ctx.db, cohortId),
    listHands(ctx.db, cohortId),
    listRuns(ctx.db, cohortId),
  ]);
  const saved = toWeights(stored);
  return ok({
    cohort,
    phase: phaseOf(cohort, ctx.now),
    now: ctx.now,
    input,
    hands,
    runs,
    saved,
    weights: readWeights((term) => search.get(term), saved),
  });
}

/** Keeps the plan for these weights as a draft, and the weights as the cohort's own. Answers the draft's id. Fails with `cohort_closed`, `not_found`. */
export function saveDraft(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  weights: Weights,
): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const found = await openCohort(trx, ctx, organizationId, cohortId);
    if (!found.ok) return found;
    const input = await readMatchInput(trx, cohortId);
    const plan = planMatching(input, weights);
    const by = ctx.viewer?.id ?? "";
    const runId = await insertRun(trx, { cohortId, weights, plan, basis: fingerprint(input), by, at: ctx.now });
    await saveCohortWeights(trx, cohortId, weights);
    const detail = { matched: plan.pairs.length, unmatched: plan.unmatched.length };
    await record(trx, ctx, "matching.drafted", found.value, detail);
    return ok(runId);
  });
}

/** A draft as it was saved, and whether things have changed since. Fails with `not_found`. */
export async function readRun(ctx: Ctx, organizationId: string, cohortId: string, runId: string) {
  const found = await findCohortOf(ctx.db, ctx, organizationId, cohortId);
  if (!found.ok) return found;
  const run = isId(runId) ? await findRun(ctx.db, cohortId, runId) : undefined;
  if (!run) return err("not_found" as Refusal);
  const input = await readMatchInput(ctx.db, cohortId);
  const { weights: _weights, ...cohort } = found.value;
  const { basis, ...kept } = run;
  const isStale = run.state === "draft" && basis !== fingerprint(input);
  return ok({ cohort, phase: phaseOf(cohort, ctx.now), run: kept, input, isStale });
}

/** Puts a draft aside. Fails with `already_done` when it was published or discarded. */
export function discardRun(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  runId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findCohortOf(trx, ctx, organizationId, cohortId, lockCohort);
    if (!found.ok) return found;
    const run = isId(runId) ? await findRun(trx, cohortId, runId) : undefined;
    if (!run) return err("not_found");
    if (run.state !== "draft") return err("already_done");
    await markRun(trx, runId, { state: "discarded" });
    await record(trx, ctx, "matching.discarded", found.value);
    return ok();
  });
}

/**
 * Pins two together or keeps them apart, with a reason. Fails with `pair_impossible` when a pin would break a conflict,
 * somebody's "never", the mentor's places or what stands; `not_found` outside the cohort; `cohort_closed`.
 */
export function layHand(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  { needId, mentorId, kind, reason }: HandForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await openCohort(trx, ctx, organizationId, cohortId);
    if (!found.ok) return found;
    const input = await readMatchInput(trx, cohortId);
    const isHere = input.needs.some(({ id }) => id === needId) && input.mentors.some(({ id }) => id === mentorId);
    if (!isHere) return err("not_found");
    if (input.standing.some((pair) => pair.needId === needId)) return err("pair_impossible");
    if (kind === "pin" && !canPin(input, needId, mentorId)) return err("pair_impossible");
    await layHandRow(trx, { needId, mentorId, kind, reason, by: ctx.viewer?.id ?? "", at: ctx.now });
    await record(trx, ctx, kind === "pin" ? "matching.pinned" : "matching.forbidden", found.value, { reason });
    return ok();
  });
}

/** Lifts the coordinator's hand from a pair. Fails with `already_done`, `not_found`, `cohort_closed`. */
export function liftHand(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  pair: { needId: string; mentorId: string },
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await openCohort(trx, ctx, organizationId, cohortId);
    if (!found.ok) return found;
    const isHere = (await listHands(trx, cohortId)).some(
      (hand) => hand.needId === pair.needId && hand.mentorId === pair.mentorId,
    );
    if (!isHere || !(await liftHandRow(trx, pair.needId, pair.mentorId))) return err("already_done");
    await record(trx, ctx, "matching.hand_lifted", found.value);
    return ok();
  });
}

/** Whether the pin would be kept, all other pins standing. */
function canPin(input: MatchInput, needId: string, mentorId: string): boolean {
  const others = input.hands.filter((hand) => hand.needId !== needId || hand.kind === "forbid");
  const hands = others.filter((hand) => hand.needId !== needId || hand.mentorId !== mentorId);
  const { pinned } = layOut(
    { ...input, hands },
    readWeights(() => undefined),
  );
  const { capacity } = input.mentors.find(({ id }) => id === mentorId) ?? { capacity: 0 };
  const taken = input.standing.filter((pair) => pair.mentorId === mentorId).length;
  const promised = [...pinned.values()].filter((id) => id === mentorId).length;
  const pin = { needId, mentorId, kind: "pin" } as const;
  const { suit } = layOut(
    { ...input, hands: [...hands, pin] },
    readWeights(() => undefined),
  );
  return suit(needId, mentorId).bar === null && taken + promised < capacity;
}

/** The cohort under its lock, while plans are made. */
export async function openCohort(
  trx: Db,
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
): Promise<Result<Cohort, Refusal>> {
  const found = await findCohortOf(trx, ctx, organizationId, cohortId, lockCohort);
  if (!found.ok) return found;
  return found.value.state === "closed" || found.value.state === "draft" ? err("cohort_closed") : found;
}

function record(trx: Db, ctx: Ctx, act: string, { id, organizationId }: Cohort, detail?: Record<string, unknown>) {
  const subject = { subjectKind: "cohort", subjectId: id, organizationId };
  return recordActivity(trx, ctx, { act, ...subject, ...(detail ? { detail } : {}) });
}
