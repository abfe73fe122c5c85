import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { RoundHead } from "../rounds/rounds.queries.server";
import { openRound } from "../rounds/rounds.service.server";
import { layOut } from "./basis";
import { type NameBook, namePlan } from "./named-plan";
import { listNames } from "./names.queries.server";
import { keyOf } from "./pair";
import { selectPair } from "./pair-view";
import { listStanding, pairAt } from "./publish.service.server";
import { isUnderWay, type Plan } from "./run";
import { findPublished, findRun, listVersions } from "./run.queries.server";
import { matrixOf, type RunQuery, rowsOf } from "./run-view";

export type RunView = Extract<Awaited<ReturnType<typeof readRun>>, { ok: true }>["value"];

/**
 * A run as its page shows it: how far it is; or its certificate, what it would change, and the part of its list or matrix
 * that was asked for, with one pair explained. Fails with `not_found`.
 */
export async function readRun(ctx: Ctx, competitionId: string, roundId: string, runId: string, query: RunQuery) {
  const found = await openRound(ctx, ctx.db, competitionId, roundId, "assignment.manage");
  if (!found.ok) return found;
  const run = isId(runId) ? await findRun(ctx.db, roundId, runId) : undefined;
  if (!run) return err("not_found" as Refusal);
  const { plan, request: _request, ...head } = run;
  const versions = await listVersions(ctx.db, head);
  const latest = versions.at(-1) ?? head;
  const isPublished = versions.some(({ publishedAt }) => publishedAt !== null);
  const isDone = plan !== null && plan.status !== "infeasible";
  const isLatest = latest.id === head.id;
  return ok({
    ...found.value,
    run: head,
    isUnderWay: isUnderWay(head),
    versions: versions.map(({ id, version, createdAt, createdBy }) => ({ id, version, createdAt, createdBy })),
    latest: { id: latest.id, version: latest.version, isThis: isLatest },
    mayChange: isDone && isLatest && !isPublished && found.value.round.state === "open",
    mayRevert:
      head.publishedAt !== null &&
      head.revertedAt === null &&
      found.value.round.state === "open" &&
      (await findPublished(ctx.db, roundId)) === head.id,
    plan: plan && (await showPlan(ctx.db, found.value, plan, query, !isPublished)),
  });
}

async function showPlan(db: Db, { competitionId, id }: RoundHead, plan: Plan, query: RunQuery, isDraft: boolean) {
  const board = layOut(plan.basis, plan.reviews);
  const found = await listNames(db, competitionId, id);
  const names: NameBook = {
    entry: (at) => found.entry(plan.basis.entries[at]?.id ?? ""),
    judge: (at) => found.judge(plan.basis.judges[at]?.id ?? ""),
    judgeKey: (at) => found.judgeKey(plan.basis.judges[at]?.id ?? ""),
  };
  const standing = isDraft ? await listStanding(db, id) : [];
  const known = new Set(plan.basis.standing.map(([entry, judge]) => keyOf(pairAt(plan.basis, entry, judge))));
  const now = new Set(standing.map(keyOf));
  return {
    ...namePlan(board, plan, names),
    since: isDraft
      ? {
          comes: [...now].filter((key) => !known.has(key)).length,
          goes: [...known].filter((key) => !now.has(key)).length,
        }
      : { comes: 0, goes: 0 },
    rows: query.view === "matrix" ? null : rowsOf(board, plan, names, query),
    matrix: query.view === "matrix" ? matrixOf(board, plan, names, query) : null,
    pair: selectPair(board, plan, names, query),
  };
}
