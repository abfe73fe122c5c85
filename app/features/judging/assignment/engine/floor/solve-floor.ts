import type { Problem, Solution } from "../problem";
import { findAssignment, raiseFloor } from "./complete";
import { type Groups, listGroups } from "./groups";
import { findLargestTotal } from "./largest-total";
import { isContradictory, withoutClashingPairs } from "./open-pairs";
import { type Found, Search } from "./search";
import { Seating } from "./seating";
import { WarmFlow } from "./warm-flow";

/** Groups of judges that may be listed, tries to complete an assignment, and rooms followed at once: below a second together. */
const mostGroups = 30_000;
const mostTries = 200_000;
const width = 20_000;

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
  if (problem.entries === 0) return { chosen: [], isProved: true, totalBound: 0, worstBound: 0 };
  const search = new Search(problem, flow);
  const groups = listGroups(problem, mostGroups);
  report(5);
  const tried = search.first() ?? completion(problem, groups);
  const first = tried === "unknown" ? search.again() : tried;
  if (first === undefined || first === "none") return { infeasible: true, isProved: first === "none" };
  const { tolerance } = search;
  const answer = (best: Found, worstBound: number): Solution => ({
    chosen: Array.from(best.chosen, (pair) => original[pair] as number),
    isProved: best.bound - best.value <= tolerance * problem.entries,
    totalBound: best.bound,
    worstBound,
  });
  if (problem.floorShare <= 0) return answer(closeGap(first, Number.NEGATIVE_INFINITY), search.reach);
  let highest = search.highestFloor(first, (share) => report(5 + 45 * share));
  if (groups && highest.value < highest.bound - tolerance)
    highest = raiseFloor(problem, groups, highest, tolerance, mostTries);
  const { low, high } = floorsToKeep(problem.floorShare, highest.value, highest.bound);
  const best = search.largestTotal(highest.chosen, high, first.bound, (share) => report(50 + 45 * share));
  if (high - low <= tolerance) return answer(closeGap(best, high), highest.bound);
  return answer({ ...best, bound: Math.max(best.value, search.totalBound(low, best.value)) }, highest.bound);

  /** Looks through all groups where they can be listed, for a better total or the proof that there is none. */
  function closeGap(found: Found, floor: number): Found {
    if (!groups || found.bound - found.value <= tolerance) return found;
    const better = findLargestTotal(problem, groups, floor - tolerance, found.value, tolerance, width);
    const bound = Math.min(found.bound, better.bound);
    if (!better.chosen) return { ...found, bound: Math.max(bound, found.value) };
    const value = new Seating(problem, better.chosen).total();
    return { chosen: better.chosen, value, bound: Math.max(bound, value) };
  }
}

/** An assignment that keeps judges apart, found by looking through all of them. */
function completion(problem: Problem, groups: Groups | undefined): Found | "none" | "unknown" {
  if (!groups) return "unknown";
  const chosen = findAssignment(problem, groups, Number.NEGATIVE_INFINITY, mostTries);
  if (typeof chosen === "string") return chosen;
  return { chosen, value: new Seating(problem, chosen).total(), bound: Number.POSITIVE_INFINITY };
}

/**
 * The share of the best floor, which lies between the one found and its bound: the least that it can be, for a bound of
 * the total that is true, and one that is surely enough, as far as what was found reaches.
 */
function floorsToKeep(share: number, found: number, bound: number): { low: number; high: number } {
  const of = (floor: number) => (floor > 0 ? share * floor : floor);
  return { low: of(found), high: Math.min(found, Math.max(of(found), of(bound))) };
}
