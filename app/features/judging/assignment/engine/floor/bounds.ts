import type { Problem } from "../problem";

/**
 * A true upper bound of Σ weight[entry] · (sum of the entry's fits, kept ones included) over all assignments, for any
 * prices of the judges' places and weights that aren't negative: every entry takes its best pairs once the prices are
 * paid, every judge gives back the price of the places that their loads allow. It is the optimum itself at the best prices.
 */
export function weighedBound(problem: Problem, weight: Float64Array, prices: Float64Array): number {
  const { entries, judges, needs, minLoad, maxLoad, entryStart, pairJudge, pairFit, keptFit } = problem;
  let bound = 0;
  let magnitude = 1;
  for (let judge = 0; judge < judges; judge++) {
    const price = prices[judge] as number;
    const part = price * ((price > 0 ? maxLoad[judge] : minLoad[judge]) as number);
    bound += part;
    magnitude += Math.abs(part);
  }
  const best = new Float64Array(Math.max(1, ...needs));
  for (let entry = 0; entry < entries; entry++) {
    const need = needs[entry] as number;
    const heavy = weight[entry] as number;
    best.fill(Number.NEGATIVE_INFINITY);
    const end = entryStart[entry + 1] as number;
    for (let pair = entryStart[entry] as number; pair < end; pair++) {
      const gain = heavy * (pairFit[pair] as number) - (prices[pairJudge[pair] as number] as number);
      insert(best, need, gain);
    }
    for (let place = 0; place < need; place++) {
      bound += best[place] as number;
      magnitude += Math.abs(best[place] as number);
    }
    const kept = heavy * (keptFit[entry] as number);
    bound += kept;
    magnitude += Math.abs(kept);
  }
  // rounding of a sum of n parts stays below n · 2⁻⁵² of their magnitudes
  return bound + magnitude * 1e-13;
}

/** Every entry's best sum if it could choose its judges alone. */
export function bestSums({ entries, needs, entryStart, pairFit, keptFit }: Problem): Float64Array {
  const sums = new Float64Array(entries);
  const best = new Float64Array(Math.max(1, ...needs));
  for (let entry = 0; entry < entries; entry++) {
    const need = needs[entry] as number;
    best.fill(Number.NEGATIVE_INFINITY);
    const end = entryStart[entry + 1] as number;
    for (let pair = entryStart[entry] as number; pair < end; pair++) insert(best, need, pairFit[pair] as number);
    let sum = keptFit[entry] as number;
    for (let place = 0; place < need; place++) sum += best[place] as number;
    sums[entry] = sum;
  }
  return sums;
}

/** Keeps the `most` largest values, the largest first. */
function insert(best: Float64Array, most: number, value: number): void {
  if (most === 0 || !(value > (best[most - 1] as number))) return;
  let place = most - 1;
  while (place > 0 && (best[place - 1] as number) < value) {
    best[place] = best[place - 1] as number;
    place -= 1;
  }
  best[place] = value;
}
