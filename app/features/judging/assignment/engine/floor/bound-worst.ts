import type { Problem } from "../problem";
import { boundFloor } from "./multipliers";
import { Seating } from "./seating";
import { WarmFlow } from "./warm-flow";

/** Up to so many pairs the bound costs a few hundredths of a second. */
const mostPairs = 10_000;
const steps = 30;

/**
 * A true upper bound of the worst entry's sum, closer than each entry's best one since the judges' loads are shared. None
 * (infinity) where the problem is too large for it to be cheap. `known`: a worst sum that is reached.
 */
export function boundWorst(problem: Problem, known: number): number {
  const { entries, pairFit } = problem;
  if (entries === 0 || pairFit.length > mostPairs) return Number.POSITIVE_INFINITY;
  const flow = new WarmFlow(problem, Int32Array.from(pairFit.keys()));
  if (!flow.solve(new Float64Array(entries).fill(1))) return Number.POSITIVE_INFINITY;
  const { sums } = new Seating(problem, flow.chosen());
  const highest = Math.max(...sums);
  const lacking = sums.map((sum) => highest - sum + 1e-9 * (1 + Math.abs(highest)));
  return boundFloor(problem, flow, lacking, steps, () => known).bound;
}
