import { adviceOf } from "./advice";
import { apartBlockers } from "./apart-blockers";
import { type Blocked, blockersOf, contradictionsOf } from "./blockers";
import { describe, worstBoundOf } from "./certificate";
import { connect } from "./connect";
import { boundWorst } from "./floor/bound-worst";
import { solveWithFloor } from "./floor/solve-floor";
import { follow } from "./follow";
import type { Answer, Instance } from "./instance";
import { type Layout, layOut, wholeUpTo } from "./lay-out";
import type { Edges } from "./pieces";
import { solveTransport, type Transport } from "./transport";

/** What a run may be given beside its instance. */
export type Run = {
  /** hears how far it is, 0–100 */
  readonly report?: ((percent: number) => void) | undefined;
  /** milliseconds of any clock, so that the answer can say how long it took; without it, it says 0 */
  readonly clock?: (() => number) | undefined;
  /** up to how many pairs a problem is laid out whole */
  readonly wholeUpTo?: number | undefined;
};

/**
 * The best assignment of judges to entries, with its certificate, or why there is none and what would do. The instance has
 * been checked by `readInstance`. Without a floor and judges apart the total is the best there is. The same instance and
 * seed give the same answer, whatever the order of its lists.
 */
export function solve(instance: Instance, run: Run = {}): Answer {
  const started = run.clock?.() ?? 0;
  const first = attempt(instance, run);
  const found = "blocked" in first ? infeasible(instance, first.blocked, run) : first;
  return { ...found, milliseconds: Math.round((run.clock?.() ?? 0) - started) };
}

type Found = Omit<Answer, "milliseconds">;
type Attempt = Found | { readonly blocked: readonly Blocked[] };

function attempt(instance: Instance, { report, wholeUpTo: most = wholeUpTo }: Run): Attempt {
  const contradictions = contradictionsOf(instance);
  if (contradictions.length > 0) return { blocked: contradictions };
  const layout = layOut(instance, most);
  const transport = solveTransport(layout);
  if (!transport.isFeasible) return { blocked: blockersOf(instance, layout, transport) };
  const isApart = layout.problem.apart.some((others) => others.size > 0);
  if (layout.problem.floorShare <= 0 && !isApart) return exactly(instance, layout, transport);
  const laidOut = layout.isWhole ? layout : layOut(instance, most, likelyPairs(layout, transport));
  const solution = solveWithFloor(laidOut.problem, report);
  if (!("chosen" in solution)) {
    const placeOf = new Map(Array.from(laidOut.judgeAt, (at, judge) => [instance.judges[at]?.id ?? "", judge]));
    const isProved = solution.isProved && layout.isWhole;
    return { blocked: apartBlockers(instance, laidOut.problem, (judge) => placeOf.get(judge) ?? 0, isProved) };
  }
  const { pairJudge, pairEntry } = laidOut.problem;
  const edges = edgesOf(solution.chosen, pairJudge, pairEntry);
  const found = describe(instance, laidOut, edges);
  // What a problem that isn't whole can't reach says nothing about the whole one: the bounds without a floor hold for it.
  const free = describe(instance, layout, chosenOf(transport, transport.isChosen)).total;
  const totalBound = layout.isWhole ? Math.min(free, solution.totalBound) : free;
  const reach = worstBoundOf(layout);
  const worstBound = layout.isWhole ? Math.min(reach, solution.worstBound) : reach;
  const isAtBounds = found.total >= totalBound && found.worst >= worstBound;
  return {
    ...found,
    status: (solution.isProved && layout.isWhole) || isAtBounds ? "optimal" : "feasible",
    totalBound: Math.max(found.total, totalBound),
    worstBound: Math.max(found.worst, worstBound),
    advice: [],
  };
}

function exactly(instance: Instance, layout: Layout, transport: Transport): Found {
  const edges = chosenOf(transport, connect(layout.problem, transport));
  const best = describe(instance, layout, edges);
  const reach = worstBoundOf(layout);
  // the worst is never above the mean
  const mean = instance.entries.length > 0 ? best.total / instance.entries.length : reach;
  const shared = layout.isWhole && reach > best.worst ? boundWorst(layout.problem, best.worst) : reach;
  const worstBound = Math.max(best.worst, Math.min(reach, mean, shared));
  return { ...best, status: "optimal", totalBound: best.total, worstBound, advice: [] };
}

/** Changes until it can be done: what contradicts itself first, then places, then judges apart. */
function infeasible(instance: Instance, blocked: readonly Blocked[], run: Run): Found {
  const all = [...blocked];
  for (let next = blocked; next.length > 0; ) {
    const changed = follow(instance, adviceOf(all));
    const then = attempt({ ...changed, floorShare: 0 }, { wholeUpTo: run.wholeUpTo });
    next = "blocked" in then ? then.blocked : [];
    all.push(...next);
  }
  return {
    status: "infeasible",
    assignments: [],
    total: 0,
    totalBound: 0,
    worst: 0,
    worstBound: 0,
    connected: false,
    loads: Object.fromEntries(instance.judges.map(({ id }) => [id, 0])),
    advice: adviceOf(all),
  };
}

function chosenOf({ pairJudge, pairEntry }: Transport, isChosen: Uint8Array): Edges {
  const chosen: number[] = [];
  isChosen.forEach((chose, pair) => {
    if (chose === 1) chosen.push(pair);
  });
  return edgesOf(chosen, pairJudge, pairEntry);
}

function edgesOf(chosen: readonly number[], pairJudge: Int32Array, pairEntry: Int32Array): Edges {
  return {
    judge: chosen.map((pair) => pairJudge[pair] as number),
    entry: chosen.map((pair) => pairEntry[pair] as number),
  };
}

/** Unnamed pairs that a problem too large to be whole should have: those that the best total would take. */
function likelyPairs({ problem }: Layout, { pairJudge, pairEntry }: Transport): (readonly [number, number])[] {
  const named = problem.pairFit.length;
  return Array.from(pairJudge.subarray(named), (judge, index) => [judge, pairEntry[named + index] as number] as const);
}
