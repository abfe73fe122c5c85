import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { ofRound } from "../round";
import type { MoveForm, PinForm } from "./assignment.form";
import { hasBegun, layOut } from "./basis";
import { readBasis } from "./basis.queries.server";
import { inOrder, moved } from "./draft";
import { readTexts } from "./make-plan";
import type { Plan } from "./run";
import { type FoundRun, findRun, insertRun, listVersions } from "./run.queries.server";
import { lockForChange } from "./run.service.server";

/**
 * Moves an entry in a draft, as its next version: nothing changes for anybody until it is published. Answers the
 * version's id. Fails with `changed_elsewhere` when it isn't the latest version, `already_done` once it is published,
 * `run_not_ready`, and as `moved` does.
 */
export function moveInDraft(ctx: Ctx, competitionId: string, roundId: string, runId: string, form: MoveForm) {
  return nextVersion(ctx, competitionId, roundId, runId, async (_trx, { plan }) => {
    const move = { kind: "move" as const, ...form };
    const pairs = moved(layOut(plan.basis, plan.reviews), plan.pairs, move);
    if (!pairs.ok) return pairs;
    return ok({ ...plan, ...held(plan, pairs.value), change: move });
  });
}

/** Pins a pair, so that every next run keeps it, or lets it go. Answers the version's id. Fails like a move, and with `not_found`. */
export function pinInDraft(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
  kind: "pin" | "unpin",
  { entryId, judgeId }: PinForm,
) {
  return nextVersion(ctx, competitionId, roundId, runId, async (_trx, { plan }) => {
    const board = layOut(plan.basis);
    const [e, j] = [board.entryAt(entryId), board.judgeAt(judgeId)];
    if (e === undefined || j === undefined) return err("not_found");
    if (!plan.pairs.some(([entry, judge]) => entry === e && judge === j)) return err("not_found");
    const rest = plan.pinned.filter(([entry, judge]) => entry !== e || judge !== j);
    if ((kind === "pin") === rest.length < plan.pinned.length) return err("already_done");
    return ok({ ...plan, pinned: kind === "pin" ? [...rest, [e, j]] : rest, change: { kind, entryId, judgeId } });
  });
}

/** Takes the last change of a draft back, as its next version. Fails with `already_done` when there is nothing to take back. */
export function undoInDraft(ctx: Ctx, competitionId: string, roundId: string, runId: string) {
  return nextVersion(ctx, competitionId, roundId, runId, async (trx, { plan }) => {
    const before = plan.undo ? await findRun(trx, roundId, plan.undo) : undefined;
    if (!before?.plan) return err("already_done");
    const change = { kind: "undo" as const, version: before.version };
    return ok({ ...before.plan, change, undo: before.plan.undo });
  });
}

/**
 * Lays a draft on what stands now, as its next version: who has stepped back or is in conflict since goes, who has begun
 * since comes. Fails like a move.
 */
export function refreshDraft(ctx: Ctx, competitionId: string, roundId: string, runId: string) {
  return nextVersion(ctx, competitionId, roundId, runId, async (trx, { plan }) => {
    const basis = readTexts(await readBasis(trx, roundId, ctx.now));
    const board = layOut(basis, plan.reviews);
    const places = (pairs: Plan["pairs"]) =>
      pairs.flatMap(([entry, judge]): [number, number][] => {
        const [e, j] = [
          board.entryAt(plan.basis.entries[entry]?.id ?? ""),
          board.judgeAt(plan.basis.judges[judge]?.id ?? ""),
        ];
        if (e === undefined || j === undefined) return [];
        return board.barrier(e, j) === null || hasBegun(board.stateOf(e, j)) ? [[e, j]] : [];
      });
    const pairs = places(plan.pairs);
    const known = new Set(pairs.map(String));
    const begun = basis.standing.filter(([e, j, state]) => hasBegun(state) && !known.has(String([e, j])));
    const all = [...pairs, ...begun.map(([e, j]): [number, number] => [e, j])];
    return ok({
      ...plan,
      basis,
      pairs: copy(inOrder(all)),
      pinned: places(plan.pinned),
      status: "unknown" as const,
      totalBound: null,
      worstBound: null,
      change: { kind: "refresh" as const },
    });
  });
}

type Ready = FoundRun & { readonly plan: Plan };

function nextVersion(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  runId: string,
  change: (trx: Db, run: Ready) => Promise<Result<Plan, Refusal>>,
): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const head = await lockForChange(ctx, trx, competitionId, roundId);
    if (!head.ok) return head;
    const run = await findLatest(trx, roundId, runId);
    if (!run.ok) return run;
    const plan = await change(trx, run.value);
    if (!plan.ok) return plan;
    const { kind, seed, request, version } = run.value;
    const isUndo = plan.value.change?.kind === "undo";
    const id = await insertRun(trx, {
      roundId,
      kind,
      seed,
      request,
      plan: isUndo ? plan.value : { ...plan.value, undo: runId },
      version: version + 1,
      baseRunId: run.value.baseRunId ?? runId,
      by: ctx.viewer?.id ?? "",
      at: ctx.now,
    });
    await recordActivity(trx, ctx, {
      act: "assignment.draft_changed",
      ...ofRound(head.value),
      detail: { runId: id, version: version + 1, change: plan.value.change },
    });
    return ok(id);
  });
}

/** A draft that may still be changed or published: ready, possible, unpublished, and its latest version. */
export async function findLatest(trx: Db, roundId: string, runId: string): Promise<Result<Ready, Refusal>> {
  const run = isId(runId) ? await findRun(trx, roundId, runId) : undefined;
  if (!run) return err("not_found");
  const { plan } = run;
  if (!plan || plan.status === "infeasible") return err("run_not_ready");
  const versions = await listVersions(trx, run);
  if (versions.some(({ publishedAt }) => publishedAt !== null)) return err("already_done");
  return versions.some(({ version }) => version > run.version) ? err("changed_elsewhere") : ok({ ...run, plan });
}

/** The pairs of a draft with those of its pins that are still among them. */
function held({ pinned }: Plan, pairs: readonly (readonly [number, number])[]): Pick<Plan, "pairs" | "pinned"> {
  const known = new Set(pairs.map(String));
  return { pairs: copy(pairs), pinned: pinned.filter((pair) => known.has(String(pair))) };
}

const copy = (pairs: readonly (readonly [number, number])[]) => pairs.map(([e, j]): [number, number] => [e, j]);
