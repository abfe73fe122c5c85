import type { Problem } from "../problem";
import { weighedBound } from "./bounds";
import { Seating } from "./seating";
import type { WarmFlow } from "./warm-flow";

/** What a search for good multipliers came to: the bound, the multipliers of the entries that gave it, and the judges' prices beside them. */
export type Multipliers = { readonly bound: number; readonly weight: Float64Array; readonly prices: Float64Array };

/** Arcs that the flows of one search may look at: a few seconds. */
const mostWork = 2e8;

/** Is shown every assignment that the search passes. Answers the best total or floor known by now. */
type Pass = (chosen: Int32Array, weight: Float64Array) => number;

/**
 * An upper bound of the total with every sum at least `floor`: entries that lack something weigh more, step by step.
 * Source: Lagrangian relaxation by the subgradient method with Polyak's step and a direction that remembers (Camerini,
 * Fratta, Maffioli 1975).
 */
export function boundTotal(
  problem: Problem,
  flow: WarmFlow,
  floor: number,
  steps: number,
  pass: Pass,
  from?: Float64Array,
): Multipliers {
  const { entries } = problem;
  const weight = from ? Float64Array.from(from) : new Float64Array(entries).fill(1);
  const direction = new Float64Array(entries);
  let best: Multipliers = {
    bound: Number.POSITIVE_INFINITY,
    weight: Float64Array.from(weight),
    prices: new Float64Array(problem.judges),
  };
  let reach = 1;
  let since = 0;
  const end = flow.work + mostWork;
  for (let step = 0; step < steps && flow.work < end; step++) {
    flow.solve(weight);
    const prices = flow.judgePrices();
    let owed = 0;
    for (const each of weight) owed += floor * (each - 1);
    const bound = weighedBound(problem, weight, prices) - owed;
    const chosen = flow.chosen();
    const target = pass(chosen, weight);
    if (bound < best.bound - 1e-7 * Math.abs(best.bound)) {
      since = 0;
    } else if (++since >= 8) {
      since = 0;
      reach *= 0.6;
      weight.set(best.weight);
      direction.fill(0);
      if (reach < 1e-3) break;
      if (bound < best.bound) best = { bound, weight: Float64Array.from(weight), prices };
      continue;
    }
    if (bound < best.bound) best = { bound, weight: Float64Array.from(weight), prices };
    const gap = bound - target;
    if (gap <= 1e-9 * Math.max(1, Math.abs(bound))) break;
    const { sums } = new Seating(problem, chosen);
    let norm = 0;
    for (let entry = 0; entry < entries; entry++) {
      let slope = 0.7 * (direction[entry] as number) + ((sums[entry] as number) - floor);
      if (slope > 0 && (weight[entry] as number) <= 1) slope = 0;
      direction[entry] = slope;
      norm += slope * slope;
    }
    if (norm === 0) break;
    const size = (reach * gap) / norm;
    for (let entry = 0; entry < entries; entry++)
      weight[entry] = Math.max(1, (weight[entry] as number) - size * (direction[entry] as number));
  }
  return best;
}

/**
 * An upper bound of the worst entry's sum: no assignment's weighed mean of sums is above the best one's, and the worst is
 * never above the mean. The weights move towards the entries that lack.
 */
export function boundFloor(
  problem: Problem,
  flow: WarmFlow,
  start: Float64Array,
  steps: number,
  pass: Pass,
): Multipliers {
  const { entries } = problem;
  const least = 1e-4 / entries;
  const weight = Float64Array.from(start);
  ontoSimplex(weight, least);
  let best: Multipliers = {
    bound: Number.POSITIVE_INFINITY,
    weight: Float64Array.from(weight),
    prices: new Float64Array(problem.judges),
  };
  let reach = 1;
  let since = 0;
  const end = flow.work + mostWork;
  for (let step = 0; step < steps && flow.work < end; step++) {
    flow.solve(weight);
    const prices = flow.judgePrices();
    let mass = 0;
    for (const each of weight) mass += each;
    const bound = weighedBound(problem, weight, prices) / mass;
    const chosen = flow.chosen();
    const target = pass(chosen, weight);
    const isBetter = bound < best.bound - 1e-7 * Math.abs(best.bound);
    if (bound < best.bound) best = { bound, weight: Float64Array.from(weight), prices };
    if (isBetter) since = 0;
    else if (++since >= 8) {
      since = 0;
      reach *= 0.6;
      weight.set(best.weight);
      if (reach < 1e-3) break;
      continue;
    }
    const gap = bound - target;
    if (gap <= 1e-9 * Math.max(1, Math.abs(bound))) break;
    const { sums } = new Seating(problem, chosen);
    let norm = 0;
    for (let entry = 0; entry < entries; entry++) {
      const slope = (sums[entry] as number) - bound;
      if (slope > 0 && (weight[entry] as number) <= least * 1.001) continue;
      norm += slope * slope;
    }
    if (norm === 0) break;
    const size = (reach * gap) / norm;
    for (let entry = 0; entry < entries; entry++)
      weight[entry] = (weight[entry] as number) - size * ((sums[entry] as number) - bound);
    ontoSimplex(weight, least);
  }
  return best;
}

/** The nearest weights that sum to one, none below `least`. */
function ontoSimplex(weight: Float64Array, least: number): void {
  const sorted = Float64Array.from(weight).sort().reverse();
  const room = 1 - least * weight.length;
  let sum = 0;
  let shift = 0;
  for (let count = 1; count <= sorted.length; count++) {
    const value = (sorted[count - 1] as number) - least;
    sum += value;
    const candidate = (sum - room) / count;
    if (value - candidate > 0) shift = candidate;
    else break;
  }
  for (let entry = 0; entry < weight.length; entry++)
    weight[entry] = Math.max(0, (weight[entry] as number) - least - shift) + least;
}
