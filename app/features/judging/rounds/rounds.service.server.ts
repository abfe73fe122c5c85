import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { inferConflicts } from "../conflicts/inference.service.server";
import { judgingPolicy } from "../judging.policy";
import { nextState, ofRound, previousState, roundStep } from "../round";
import type { DeadlineForm, RoundStepForm } from "./round.form";
import {
  changeRound,
  countRound,
  enterRound,
  findRound,
  insertRoundChange,
  listEntering,
  listRoundChanges,
  listRoundDivisions,
  lockRound,
  type RoundHead,
} from "./rounds.queries.server";

export type RoundView = Extract<Awaited<ReturnType<typeof readRound>>, { ok: true }>["value"];

/** What comes next in a round, the one primary act of its page. */
export type RoundTask =
  | "open"
  | "seat_jury"
  | "assign"
  | "publish_assignment"
  | "watch"
  | "close"
  | "deliberate"
  | "rank"
  | "done";

/** A round as its organizers see it: state, numbers, history, the next act. Fails with `not_found` for outsiders. */
export async function readRound(ctx: Ctx, competitionId: string, roundId: string) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "round.read");
  if (!found.ok) return found;
  const head = found.value;
  const [counts, divisions, changes, entering] = await Promise.all([
    countRound(ctx.db, roundId),
    listRoundDivisions(ctx.db, roundId),
    listRoundChanges(ctx.db, roundId),
    listEntering(ctx.db, head),
  ]);
  return ok({
    ...head,
    counts,
    divisions,
    changes,
    enteringCount: entering.length,
    now: ctx.now,
    mayManage: judgingPolicy["round.manage"](ctx.viewer, head).allowed,
    forward: nextState(head.round.state),
    back: head.round.state === "published" ? null : previousState(head.round.state),
    task: taskOf(head, counts, ctx.now),
  });
}

function taskOf({ round }: RoundHead, counts: Awaited<ReturnType<typeof countRound>>, now: string): RoundTask {
  if (round.state === "planned") return "open";
  if (round.state === "closed") return "deliberate";
  if (round.state === "deliberating") return "rank";
  if (round.state === "published") return "done";
  if (counts.jury === 0) return "seat_jury";
  if (counts.standing === 0) return "assign";
  if (counts.drafts > 0) return "publish_assignment";
  const isComplete = counts.waiting + counts.begun === 0;
  return isComplete || now > round.closesAt ? "close" : "watch";
}

/**
 * Takes a round one step on, or one back with a reason. Opening puts in the entries that may enter, pinned to their
 * present version, and looks for conflicts that show by themselves. Fails with `round_wrong_state`, `reason_required`,
 * `rubric_missing` when a round without divisions is opened, `rubric_unbalanced` when a rubric doesn't add up.
 */
export function stepRound(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: RoundStepForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await openRound(ctx, trx, competitionId, roundId, "round.manage");
    if (!found.ok) return found;
    const head = found.value;
    const { state } = head.round;
    if (state === "published") return err("results_published");
    const step = roundStep(state, form.to, form.reason);
    if (!step.ok) return step;
    let entered = 0;
    if (state === "planned") {
      const divisions = await listRoundDivisions(trx, roundId);
      if (divisions.length === 0) return err("rubric_missing");
      if (divisions.some(({ addsUp }) => !addsUp)) return err("rubric_unbalanced");
      const entering = await listEntering(trx, head);
      await enterRound(trx, roundId, entering);
      await inferConflicts(ctx, trx, roundId);
      entered = entering.length;
    }
    await changeRound(trx, roundId, { state: form.to });
    await remember(ctx, trx, head, form, entered);
    return ok();
  });
}

/** Takes entries that became eligible after the round opened into it. Answers how many. Fails with `round_wrong_state`. */
export function takeInEntries(ctx: Ctx, competitionId: string, roundId: string): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await openRound(ctx, trx, competitionId, roundId, "round.manage");
    if (!found.ok) return found;
    if (found.value.round.state !== "open") return err("round_wrong_state");
    const entering = await listEntering(trx, found.value);
    await enterRound(trx, roundId, entering);
    await inferConflicts(ctx, trx, roundId);
    await recordActivity(trx, ctx, {
      act: "round.entries_added",
      ...ofRound(found.value),
      detail: { entries: entering.length },
    });
    return ok(entering.length);
  });
}

/** Moves the judges' deadline; the old one and the reason go into the log. Fails with `round_wrong_state` once closed. */
export function moveDeadline(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: DeadlineForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (isId(roundId)) await lockRound(trx, roundId);
    const found = await openRound(ctx, trx, competitionId, roundId, "round.manage");
    if (!found.ok) return found;
    const { state, closesAt } = found.value.round;
    if (state !== "planned" && state !== "open") return err("round_wrong_state");
    await changeRound(trx, roundId, { closesAt: form.closesAt });
    const detail = { from: closesAt, to: form.closesAt, reason: form.reason };
    await recordActivity(trx, ctx, { act: "round.deadline_moved", ...ofRound(found.value), detail });
    return ok();
  });
}

/** The round, when it belongs to this competition and the viewer may do this there. */
export async function openRound(
  ctx: Ctx,
  db: Db,
  competitionId: string,
  roundId: string,
  action:
    | "round.read"
    | "round.manage"
    | "assignment.read"
    | "assignment.manage"
    | "judge.remind"
    | "conflict.manage"
    | "organizer_mark.read"
    | "organizer_mark.give",
): Promise<Result<RoundHead, Refusal>> {
  const head = isId(roundId) ? await findRound(db, roundId) : undefined;
  if (!head || head.competitionId !== competitionId) return err("not_found");
  const verdict = judgingPolicy[action](ctx.viewer, head);
  return verdict.allowed ? ok(head) : err(verdict.reason);
}

async function remember(
  ctx: Ctx,
  trx: Db,
  head: RoundHead,
  { to, reason }: RoundStepForm,
  entered: number,
): Promise<void> {
  const from = head.round.state;
  await insertRoundChange(trx, { roundId: head.id, from, to, reason, by: ctx.viewer?.id ?? "", at: ctx.now });
  const detail = { from, to, ...(reason && { reason }), ...(entered > 0 && { entries: entered }) };
  await recordActivity(trx, ctx, {
    act: to === "open" && from === "planned" ? "round.opened" : `round.${to}`,
    ...ofRound(head),
    detail,
  });
}
