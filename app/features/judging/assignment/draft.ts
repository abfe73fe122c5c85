import { err, ok, type Result } from "~/core/result";
import { type Board, hasBegun, type Place } from "./basis";
import type { Move } from "./draft-change";
import { type Fault, measure } from "./measure";

export type MoveRefusal =
  | "not_found"
  | "already_done"
  | "assignment_begun"
  | "conflict_declared"
  | "recused"
  | "invalid";

/** What a change would cost: sums in thousandths before and after, and which rules it would newly break or mend. */
export type Cost = {
  readonly total: number;
  readonly worstBefore: number;
  readonly worstAfter: number;
  readonly breaks: readonly Fault[];
  readonly mends: readonly Fault[];
};

/**
 * A draft with one entry moved: from a judge to another, to one more, from one less, or swapped. What was begun stays
 * (`assignment_begun`), nobody gets what they may not read (`conflict_declared`, `recused`; `not_found` for another
 * division's jury or somebody away), nobody gets an entry twice (`already_done`). Loads, numbers of judges and pairs
 * kept apart may be broken: the cost says so.
 */
export function moved(board: Board, pairs: readonly Place[], move: Move): Result<Place[], MoveRefusal> {
  const steps = stepsOf(board, move);
  if (!steps.ok) return steps;
  let draft = [...pairs];
  for (const { entry, from } of steps.value) {
    if (from === null) continue;
    const rest = draft.filter(([e, j]) => e !== entry || j !== from);
    if (rest.length === draft.length) return err("not_found");
    if (hasBegun(board.stateOf(entry, from))) return err("assignment_begun");
    draft = rest;
  }
  for (const { entry, to } of steps.value) {
    if (to === null) continue;
    if (draft.some(([e, j]) => e === entry && j === to)) return err("already_done");
    const why = board.barrier(entry, to);
    if (why !== null && board.stateOf(entry, to) === null) return err(refusalOf[why]);
    draft.push([entry, to]);
  }
  return ok(inOrder(draft));
}

const refusalOf = {
  conflict: "conflict_declared",
  recused: "recused",
  division: "not_found",
  away: "not_found",
} as const;

type Step = { readonly entry: number; readonly from: number | null; readonly to: number | null };

function stepsOf(board: Board, { entryId, from, to, inReturn }: Move): Result<Step[], MoveRefusal> {
  const entry = board.entryAt(entryId);
  const [giver, taker] = [placed(board, from), placed(board, to)];
  if (entry === undefined || giver === undefined || taker === undefined) return err("not_found");
  if (giver === taker) return err("invalid");
  const step = { entry, from: giver, to: taker };
  if (inReturn === null) return ok([step]);
  const other = board.entryAt(inReturn);
  if (other === undefined) return err("not_found");
  if (giver === null || taker === null || other === entry) return err("invalid");
  return ok([step, { entry: other, from: taker, to: giver }]);
}

function placed(board: Board, judgeId: string | null): number | null | undefined {
  return judgeId === null ? null : board.judgeAt(judgeId);
}

/** What a draft that was changed costs against the one before. */
export function costOf(board: Board, before: readonly Place[], after: readonly Place[]): Cost {
  const [was, is] = [measure(board, before), measure(board, after)];
  const known = new Set(was.faults.map(faultKey));
  const now = new Set(is.faults.map(faultKey));
  return {
    total: is.total - was.total,
    worstBefore: was.worst?.sum ?? 0,
    worstAfter: is.worst?.sum ?? 0,
    breaks: is.faults.filter((fault) => !known.has(faultKey(fault))),
    mends: was.faults.filter((fault) => !now.has(faultKey(fault))),
  };
}

const faultKey = (fault: Fault) => JSON.stringify(fault);

/** Pairs by entry, then by judge. */
export function inOrder(pairs: readonly Place[]): Place[] {
  return [...pairs].sort(([e1, j1], [e2, j2]) => e1 - e2 || j1 - j2);
}
