import type { Problem } from "../problem";
import type { Groups } from "./groups";

/** Prices of the judges' places, and the bound of the total that they prove over the groups that reach a floor. */
export type GroupPrices = { readonly bound: number; readonly prices: Float64Array };

/**
 * A true upper bound of the total over assignments made of the first `counts[e]` groups of each entry, for any prices:
 * closer than the linear programme's, because what an entry takes is a whole group that reaches the floor and whose
 * judges may sit together.
 */
function groupBound(
  problem: Problem,
  groups: Groups,
  counts: Int32Array,
  prices: Float64Array,
  loads: Int32Array,
): number {
  const { entries, judges, needs, minLoad, maxLoad } = problem;
  loads.fill(0);
  let bound = 0;
  let magnitude = 1;
  for (let entry = 0; entry < entries; entry++) {
    const need = needs[entry] as number;
    const sums = groups.sums[entry] as Float64Array;
    const members = groups.judges[entry] as Int32Array;
    let best = Number.NEGATIVE_INFINITY;
    let taken = 0;
    for (let group = 0; group < (counts[entry] as number); group++) {
      let gain = sums[group] as number;
      for (let seat = group * need; seat < (group + 1) * need; seat++)
        gain -= prices[members[seat] as number] as number;
      if (gain > best) {
        best = gain;
        taken = group;
      }
    }
    bound += best;
    magnitude += Math.abs(best);
    for (let seat = taken * need; seat < (taken + 1) * need; seat++) {
      const judge = members[seat] as number;
      loads[judge] = (loads[judge] as number) + 1;
    }
  }
  for (let judge = 0; judge < judges; judge++) {
    const price = prices[judge] as number;
    const part = price * ((price > 0 ? maxLoad[judge] : minLoad[judge]) as number);
    bound += part;
    magnitude += Math.abs(part);
  }
  return bound + magnitude * 1e-13;
}

/** Prices that bring the bound down towards `target`, by the subgradient method. */
export function priceGroups(
  problem: Problem,
  groups: Groups,
  counts: Int32Array,
  start: Float64Array,
  target: number,
  steps: number,
): GroupPrices {
  const { judges, minLoad, maxLoad } = problem;
  const prices = Float64Array.from(start);
  const loads = new Int32Array(judges);
  const slope = new Float64Array(judges);
  let best: GroupPrices = { bound: Number.POSITIVE_INFINITY, prices: start };
  let reach = 1;
  let since = 0;
  for (let step = 0; step < steps; step++) {
    const bound = groupBound(problem, groups, counts, prices, loads);
    if (bound < best.bound) {
      if (bound < best.bound - 1e-6 * Math.abs(best.bound - target)) since = 0;
      best = { bound, prices: Float64Array.from(prices) };
    }
    const gap = bound - target;
    if (gap <= 1e-11 * Math.max(1, Math.abs(bound))) break;
    if (++since > 6) {
      since = 0;
      reach *= 0.6;
      prices.set(best.prices);
      slope.fill(0);
      if (reach < 1e-3) break;
    }
    let norm = 0;
    for (let judge = 0; judge < judges; judge++) {
      const load = loads[judge] as number;
      const price = prices[judge] as number;
      const most = maxLoad[judge] as number;
      const least = minLoad[judge] as number;
      const over = price > 0 || load > most ? load - most : load < least || price < 0 ? load - least : 0;
      slope[judge] = 0.5 * (slope[judge] as number) + over;
      norm += (slope[judge] as number) ** 2;
    }
    if (norm === 0) break;
    for (let judge = 0; judge < judges; judge++)
      prices[judge] = (prices[judge] as number) + ((reach * gap) / norm) * (slope[judge] as number);
  }
  return best;
}
