import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { ofRound } from "../round";
import type { RoundHead } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import { deleteAllUnbegun, insertAssignments, waitAgain } from "./assignment.queries.server";
import { layOut } from "./basis";
import { writeChangeLetters } from "./letters.server";
import { listNames } from "./names.queries.server";
import { listStanding, pairAt, readersNow } from "./publish.service.server";
import { type RevertPlan, revertOf } from "./revert";
import { type FoundRun, findPublished, findRun, markReverted } from "./run.queries.server";
import { lockForChange } from "./run.service.server";

export type RevertView = Extract<Awaited<ReturnType<typeof readRevert>>, { ok: true }>["value"];

/**
 * What reverting this published run would do, before it is done. Fails with `not_found`, `run_not_ready` for a run that
 * isn't published, `already_done` once reverted, `run_superseded` while a later one is published.
 */
export async function readRevert(ctx: Ctx, competitionId: string, roundId: string, runId: string) {
  const head = await openRound(ctx, ctx.db, competitionId, roundId, "assignment.manage");
  if (!head.ok) return head;
  const planned = await planRevert(ctx.db, head.value, runId);
  if (!planned.ok) return planned;
  const { run, revert, seen } = planned.value;
  const names = await listNames(ctx.db, competitionId, roundId);
  const named = <Row extends { entry: number; judge: number }>(row: Row) => {
    const { entryId, judgeId } = pairAt(run.plan.basis, row.entry, row.judge);
    return { ...row, entryId, judgeId, entryName: names.entry(entryId), judgeName: names.judge(judgeId) };
  };
  return ok({
    ...head.value,
    runId,
    version: run.version,
    publishedAt: run.publishedAt,
    seen,
    goes: revert.goes.map(named),
    begun: revert.begun.map(named),
    comesBack: revert.comesBack.map(named),
    notBack: revert.notBack.map(named),
  });
}

/**
 * Reverts a published run just as its page showed. Answers how many assignments went and came back. Fails as the reading
 * does, with `changed_elsewhere` when it would now do something else than was shown, `round_closed`.
 */
export function revertRun(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
  seen: string,
): Promise<Result<{ gone: number; back: number }, Refusal>> {
  return inTransaction<Result<{ gone: number; back: number }, Refusal>>(ctx.db, async (trx) => {
    const head = await lockForChange(ctx, trx, competitionId, roundId);
    if (!head.ok) return head;
    const planned = await planRevert(trx, head.value, runId);
    if (!planned.ok) return planned;
    const { run, revert } = planned.value;
    if (planned.value.seen !== seen) return err("changed_elsewhere");
    const { basis, replaced } = run.plan;
    const pairOf = ({ entry, judge }: { entry: number; judge: number }) => pairAt(basis, entry, judge);
    const leaving = revert.goes.map(({ id }) => id);
    if (!(await deleteAllUnbegun(trx, roundId, leaving))) return err("changed_elsewhere");
    const shown = revert.comesBack.filter(({ wasPublished }) => wasPublished).map(pairOf);
    const drafts = revert.comesBack.filter(({ wasPublished }) => !wasPublished).map(pairOf);
    await waitAgain(trx, roundId, replaced);
    await insertAssignments(trx, roundId, shown, { source: "run", isPublished: true }, ctx.now);
    await insertAssignments(trx, roundId, drafts, { source: "run" }, ctx.now);
    await markReverted(trx, runId, ctx.viewer?.id ?? "", ctx.now);
    await writeChangeLetters(trx, ctx, head.value, {
      key: `assignment-reverted:${runId}`,
      comes: shown,
      goes: revert.goes.filter(({ state }) => state !== "draft").map(pairOf),
    });
    const told = { gone: leaving.length, back: revert.comesBack.length };
    await recordActivity(trx, ctx, {
      act: "assignment.reverted",
      ...ofRound(head.value),
      detail: { runId, ...told, begun: revert.begun.length },
    });
    return ok(told);
  });
}

type Published = FoundRun & { readonly plan: NonNullable<FoundRun["plan"]> };
type Planned = { readonly run: Published; readonly revert: RevertPlan; readonly seen: string };

async function planRevert(db: Db, head: RoundHead, runId: string): Promise<Result<Planned, Refusal>> {
  const run = isId(runId) ? await findRun(db, head.id, runId) : undefined;
  if (!run) return err("not_found");
  const { plan } = run;
  if (!plan || run.publishedAt === null) return err("run_not_ready");
  if (run.revertedAt !== null) return err("already_done");
  if ((await findPublished(db, head.id)) !== runId) return err("run_superseded");
  const board = layOut(plan.basis, plan.reviews);
  const [standing, mayRead, names] = await Promise.all([
    listStanding(db, head.id),
    readersNow(db, head.id),
    listNames(db, head.competitionId, head.id),
  ]);
  const revert = revertOf(board, plan, {
    standing: standing.flatMap(({ id, entryId, judgeId, state }) => {
      const [entry, judge] = [board.entryAt(entryId), board.judgeAt(judgeId)];
      return entry === undefined || judge === undefined ? [] : [{ id, entry, judge, state }];
    }),
    isHere: (entry) => names.isInRound(plan.basis.entries[entry]?.id ?? ""),
    mayRead: (entry, judge) => mayRead(pairAt(plan.basis, entry, judge)),
    maxLoad: (judge) => names.maxLoad(plan.basis.judges[judge]?.id ?? ""),
  });
  return ok({ run: { ...run, plan }, revert, seen: sha256(JSON.stringify(revert)) });
}
