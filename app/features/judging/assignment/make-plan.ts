import { type Basis, type BasisEntry, type Board, hasBegun, layOut, type Place, placeKey } from "./basis";
import { inOrder } from "./draft";
import type { Advice, Answer, Instance } from "./engine/instance";
import { languageOf, wordsIn } from "./fit";
import { bonusOf, fairLoads, type InstanceWish, instanceOf, keptPairs } from "./instance-of";
import type { Plan, RunKind, RunRequest } from "./run";

/** What a run is computed from: a basis whose entries still have their texts. */
export type RunInput = {
  readonly kind: RunKind;
  readonly seed: number;
  readonly request: RunRequest;
  readonly basis: Omit<Basis, "entries"> & {
    readonly entries: readonly (Omit<BasisEntry, "words" | "language"> & { readonly text: string })[];
  };
};

export type Solve = (instance: Instance) => Answer;

/**
 * One run from beginning to end, pure: reads the entries' texts, asks the engine, and writes down what it answered with
 * its certificate. Loads are evened out where that can be done. A re-plan keeps all that stands; where its gaps can't be
 * filled so, it moves as few of those pairs as possible.
 */
export function makePlan(input: RunInput, solve: Solve): Plan {
  const { kind, seed, request } = input;
  const basis = readTexts(input.basis);
  const board = layOut(basis, request.reviews);
  const kept = keptPairs(board, kind, request);
  const wish: InstanceWish = {
    kept,
    dear: [],
    even: false,
    lowerLoads: kind === "plan",
    floorShare: request.floorShare / 100,
    seed,
  };
  const ask = (changed: Partial<InstanceWish>) => solve(instanceOf(board, request, { ...wish, ...changed }));
  const told = { basis, request, kept, board };
  if (kind === "plan") {
    const evened = request.even ? ask({ even: true }) : undefined;
    if (evened && evened.status !== "infeasible") return planOf(told, evened, { way: "plan", even: "yes" });
    return planOf(told, ask({}), { way: "plan", even: request.even ? "impossible" : "no" });
  }
  const filled = ask({});
  if (filled.status !== "infeasible") return planOf(told, filled, { way: "filled", even: "no" });
  const held = keptPairs(board, "plan", request);
  const heldKeys = new Set(held.map(([e, j]) => placeKey(e, j)));
  const dear = kept.filter(([e, j]) => !heldKeys.has(placeKey(e, j)));
  if (dear.length === 0) return planOf(told, filled, { way: "filled", even: "no" });
  const few = ask({ kept: held, dear, floorShare: 0 });
  return planOf({ ...told, kept: held, dear }, few, { way: "moved", even: "no" });
}

/** Takes the texts out of what was read: only the skills they speak of and their language are kept. */
export function readTexts(basis: RunInput["basis"]): Basis {
  const skills = [...new Set(basis.judges.flatMap((judge) => judge.skills))].sort();
  const entries = basis.entries.map(({ text, ...entry }) => ({
    ...entry,
    words: wordsIn(text, skills),
    language: languageOf(text),
  }));
  const shares = fairLoads(layOut({ ...basis, entries }));
  const judges = basis.judges.map((judge, at) => ({ ...judge, fairLoad: Math.round(100 * (shares[at] ?? 0)) / 100 }));
  return { ...basis, entries, judges };
}

type Told = {
  readonly basis: Basis;
  readonly board: Board;
  readonly request: RunRequest;
  readonly kept: readonly Place[];
  readonly dear?: readonly Place[];
};

function planOf({ basis, board, request, dear = [] }: Told, answer: Answer, how: Pick<Plan, "way" | "even">): Plan {
  const pairs = answer.assignments.flatMap(([judgeId, entryId]): Place[] => {
    const [e, j] = [board.entryAt(entryId), board.judgeAt(judgeId)];
    return e === undefined || j === undefined ? [] : [[e, j]];
  });
  const isDone = answer.status !== "infeasible";
  const chosen = new Set(pairs.map(([e, j]) => placeKey(e, j)));
  const extra = dear.filter(([e, j]) => chosen.has(placeKey(e, j))).length * bonusOf(board);
  const pinned = request.pinned.flatMap(([entryId, judgeId]): [number, number][] => {
    const [e, j] = [board.entryAt(entryId), board.judgeAt(judgeId)];
    return e === undefined || j === undefined || !chosen.has(placeKey(e, j)) ? [] : [[e, j]];
  });
  return {
    basis,
    pairs: isDone ? inOrder(pairs).map(([e, j]) => [e, j]) : standingOf(board),
    pinned,
    status: answer.status,
    totalBound: isDone ? thousandths(answer.totalBound - extra) : null,
    worstBound: isDone && dear.length === 0 ? thousandths(answer.worstBound) : null,
    floorShare: dear.length === 0 ? request.floorShare : 0,
    reviews: request.reviews,
    ...how,
    advice: answer.advice.map(changeOf),
    milliseconds: Math.round(answer.milliseconds),
    change: null,
    undo: null,
    replaced: [],
  };
}

/** An impossible run leaves what stands with those who may still read it. */
function standingOf(board: Board): [number, number][] {
  return board.basis.standing.flatMap(([e, j, state]) =>
    hasBegun(state) || board.barrier(e, j) === null ? [[e, j] as [number, number]] : [],
  );
}

/** A bound in whole thousandths that is still one: rounded up, but for a breath of floating point. */
function thousandths(bound: number): number {
  return Math.ceil(bound * 1000 - 1e-6);
}

function changeOf(advice: Advice): Plan["advice"][number] {
  const { text: _text, ...change } = advice;
  return change.change === "let_sit_together" ? { ...change, judges: [change.judges[0], change.judges[1]] } : change;
}
