import type * as z from "zod";
import { loadLeaving } from "../judges/away";
import { type Board, hasBegun } from "./basis";
import type { adviceSchema, RunRequest } from "./run";

/** One advised change of an impossible run. */
export type AdvisedChange = z.output<typeof adviceSchema>;

export type JudgeLoads = { readonly judgeId: string; readonly minLoad?: number; readonly maxLoad?: number };

/**
 * What following an advice means: loads are written to the judges (as many more as an absence takes), the rest is asked of the next run alone. Conflicts,
 * recusals, other divisions' juries and what was begun are nobody's to change by a click: those are left by hand.
 */
export function follow(board: Board, request: RunRequest, advice: readonly AdvisedChange[]) {
  const loads: JudgeLoads[] = [];
  const byHand: AdvisedChange[] = [];
  let next = request;
  for (const change of advice) {
    if (change.change === "max_load") loads.push({ judgeId: change.judge, maxLoad: loadFor(board, change) });
    else if (change.change === "min_load") loads.push({ judgeId: change.judge, minLoad: change.to });
    else if (change.change === "reviews") next = { ...next, reviews: { ...next.reviews, [change.entry]: change.to } };
    else if (change.change === "let_sit_together") next = { ...next, together: [...next.together, change.judges] };
    else if (change.change === "release_kept" && mayRelease(board, change)) next = release(next, change);
    else byHand.push(change);
  }
  return { request: next, loads, byHand };
}

/** What must be written for a judge to get this many: more, where an absence lowers it. */
function loadFor(board: Board, { judge, to }: { readonly judge: string; readonly to: number }): number {
  const at = board.judgeAt(judge);
  const away = at === undefined ? null : (board.basis.judges[at]?.away ?? null);
  return away ? loadLeaving(to, away) : to;
}

type Released = Extract<AdvisedChange, { change: "release_kept" }>;

function mayRelease(board: Board, { entry, judge }: Released): boolean {
  const [e, j] = [board.entryAt(entry), board.judgeAt(judge)];
  return e !== undefined && j !== undefined && !hasBegun(board.stateOf(e, j));
}

function release(request: RunRequest, { entry, judge }: Released): RunRequest {
  const isIt = ([entryId, judgeId]: readonly [string, string]) => entryId === entry && judgeId === judge;
  return {
    ...request,
    released: [...request.released, [entry, judge]],
    pinned: request.pinned.filter((pair) => !isIt(pair)),
  };
}
