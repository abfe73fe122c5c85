import type { Problem, Solution } from "../problem";
import { isContradictory, withoutClashingPairs } from "./open-pairs";
import { Search } from "./search";
import { WarmFlow } from "./warm-flow";

/** No assignment keeps the rules: proved, or none was found and it isn't known whether there is one. */
export type NoAssignment = { readonly infeasible: true; readonly isProved: boolean };

/**
 * The largest total among the assignments that keep judges apart and give every entry at least `floorShare` of the best
 * achievable worst sum (the worst sum itself where it isn't above zero), with true upper bounds of both. The same answer
 * for the same problem every time. `report` hears how far it is, in percent.
 */
export function solveWithFloor(given: Problem, report: (percent: number) => void = () => {}): Solution | NoAssignment {
  const { problem, original } = withoutClashingPairs(given);
  if (isContradictory(problem)) return { infeasible: true, isProved: true };
  const flow = new WarmFlow(problem, Int32Array.from(problem.pairFit.keys()));
  if (!flow.solve(new Float64Array(problem.entries).fill(1))) return { infeasible: true, isProved: true };
  const search = new Search(problem, flow);
  report(5);
  const first = search.first();
  if (!first) return { infeasible: true, isProved: false };
  const answer = (chosen: Int32Array, isProved: boolean, totalBound: number, worstBound: number): Solution => ({
    chosen: Array.from(chosen, (pair) => original[pair] as number),
    isProved,
    totalBound,
    worstBound,
  });
  const highest = search.highestFloor(first.chosen, (share) => report(5 + 45 * share));
  const isTight = (value: number, bound: number) => bound - value <= search.tolerance * problem.entries;
  if (problem.floorShare <= 0)
    return answer(first.chosen, isTight(first.value, first.bound), first.bound, highest.bound);
  const { low, high } = floorsToKeep(problem.floorShare, highest.value, highest.bound);
  const best = search.largestTotal(highest.chosen, high, (share) => report(50 + 50 * share));
  const totalBound = high - low <= search.tolerance ? best.bound : search.totalBound(low, best.value);
  return answer(best.chosen, isTight(best.value, totalBound), Math.max(totalBound, best.value), highest.bound);
}

/**
 * The share of the best floor, which lies between the one found and its bound: the least that it can be, for a bound of
 * the total that is true, and one that is surely enough, as far as what was found reaches.
 */
function floorsToKeep(share: number, found: number, bound: number): { low: number; high: number } {
  const of = (floor: number) => (floor > 0 ? share * floor : floor);
  return { low: of(found), high: Math.min(found, Math.max(of(found), of(bound))) };
}
