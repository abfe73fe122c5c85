import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { ofRound } from "../round";
import { lockRound, type RoundHead } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import { follow } from "./advice";
import type { RunForm } from "./assignment.form";
import { listJury, listRoundEntries } from "./assignment.queries.server";
import { mayChange } from "./assignment.service.server";
import { layOut } from "./basis";
import { runRequestSchema } from "./run";
import { cancelRunRow, type FoundRun, findRun, findUnderWay, insertRun, saveLoads } from "./run.queries.server";

/**
 * Asks for an assignment of the round; it is computed apart and nothing changes until it is published. Answers the run's
 * id; the same request while it is under way answers the run that is. Fails with `round_not_open`, `round_closed`,
 * `run_under_way`, and `assignment_impossible` when there is no jury or no entry.
 */
export function startRun(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: RunForm,
): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const head = await lockForChange(ctx, trx, competitionId, roundId);
    if (!head.ok) return head;
    const [entries, jury] = await Promise.all([listRoundEntries(trx, roundId), listJury(trx, roundId)]);
    if (entries.length === 0 || jury.length === 0) return err("assignment_impossible");
    const pinned = form.pinsOf ? pinsOf(await findRun(trx, roundId, form.pinsOf)) : [];
    const request = runRequestSchema.parse({ floorShare: form.floorShare, even: form.even === "yes", pinned });
    const { kind, seed } = form;
    return begin(ctx, trx, head.value, { kind, seed, request });
  });
}

/**
 * Does all that an impossible run advises and asks again: loads are written to the judges, the rest is asked of the next
 * run. Answers its id. Fails with `run_not_ready` for a run without advice that a click may follow, `run_under_way`.
 */
export function followAdvice(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const head = await lockForChange(ctx, trx, competitionId, roundId);
    if (!head.ok) return head;
    const run = isId(runId) ? await findRun(trx, roundId, runId) : undefined;
    if (!run) return err("not_found");
    if (run.plan?.status !== "infeasible") return err("run_not_ready");
    const { advice, basis } = run.plan;
    const { request, loads, byHand } = follow(layOut(basis, run.request.reviews), run.request, advice);
    if (byHand.length === advice.length) return err("run_not_ready");
    const next = await begin(ctx, trx, head.value, { kind: run.kind, seed: run.seed, request });
    if (!next.ok) return next;
    for (const { judgeId, ...load } of loads) {
      if (!(await saveLoads(trx, competitionId, judgeId, load))) return err("changed_elsewhere");
      await recordActivity(trx, ctx, {
        act: "judge.changed",
        subjectKind: "judge",
        subjectId: judgeId,
        organizationId: head.value.organizationId,
        detail: load,
      });
    }
    return next;
  });
}

/** Stops a run that isn't done. Fails with `already_done`. */
export function cancelRun(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const head = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
    if (!head.ok) return head;
    const run = isId(runId) ? await findRun(trx, roundId, runId) : undefined;
    if (!run) return err("not_found");
    if (!(await cancelRunRow(trx, runId))) return err("already_done");
    await recordActivity(trx, ctx, { act: "assignment.cancelled", ...ofRound(head.value), detail: { runId } });
    return ok();
  });
}

/** The round, locked, when the viewer may change who judges what there and it is open. */
export async function lockForChange(
  ctx: Ctx,
  trx: Db,
  competitionId: string,
  roundId: string,
): Promise<Result<RoundHead, Refusal>> {
  if (isId(roundId)) await lockRound(trx, roundId);
  const head = await openRound(ctx, trx, competitionId, roundId, "assignment.manage");
  if (!head.ok) return head;
  const changing = mayChange(ctx, head.value);
  return changing.ok ? head : changing;
}

async function begin(
  ctx: Ctx,
  trx: Db,
  head: RoundHead,
  asked: Pick<FoundRun, "kind" | "seed" | "request">,
): Promise<Result<string, Refusal>> {
  const running = await findUnderWay(trx, head.id);
  if (running) {
    const same = await findRun(trx, head.id, running.id);
    const isSame =
      same && same.kind === asked.kind && same.seed === asked.seed && sameJson(same.request, asked.request);
    return isSame ? ok(running.id) : err("run_under_way");
  }
  const runId = await insertRun(trx, { ...asked, roundId: head.id, by: ctx.viewer?.id ?? "", at: ctx.now });
  const { kind, seed, request } = asked;
  await recordActivity(trx, ctx, {
    act: "assignment.planned",
    ...ofRound(head),
    detail: { runId, kind, seed, floorShare: request.floorShare },
  });
  return ok(runId);
}

function pinsOf(run: FoundRun | undefined): [string, string][] {
  if (!run?.plan) return [];
  const { basis, pinned } = run.plan;
  return pinned.flatMap(([entry, judge]): [string, string][] => {
    const [e, j] = [basis.entries[entry], basis.judges[judge]];
    return e && j ? [[e.id, j.id]] : [];
  });
}

const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
