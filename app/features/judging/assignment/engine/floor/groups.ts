import type { Problem } from "../problem";

/**
 * Every group of judges that an entry may have, none of them apart, the largest sums first: group g of entry e are the
 * pairs `pairs[e][g · need] …`, their judges `judges[e][g · need] …`, and with the kept ones they sum to `sums[e][g]`.
 */
export type Groups = {
  readonly pairs: readonly Int32Array[];
  readonly judges: readonly Int32Array[];
  readonly sums: readonly Float64Array[];
};

/** Lists them all; undefined where there are more than `most`. */
export function listGroups(problem: Problem, most: number): Groups | undefined {
  const { entries, entryStart, needs, pairJudge, pairFit, keptFit } = problem;
  const pairs: Int32Array[] = [];
  const judges: Int32Array[] = [];
  const sums: Float64Array[] = [];
  let left = most;
  for (let entry = 0; entry < entries; entry++) {
    const need = needs[entry] as number;
    const start = entryStart[entry] as number;
    const end = entryStart[entry + 1] as number;
    if (choices(end - start, need) > left) return undefined;
    const groups: number[][] = [];
    choose(problem, start, end, need, [], groups);
    left -= groups.length;
    const summed = groups.map((group) => ({
      group,
      sum: group.reduce((sum, pair) => sum + (pairFit[pair] as number), keptFit[entry] as number),
    }));
    summed.sort((one, other) => other.sum - one.sum);
    const flat = Int32Array.from(summed.flatMap(({ group }) => group));
    pairs.push(flat);
    judges.push(flat.map((pair) => pairJudge[pair] as number));
    sums.push(Float64Array.from(summed, ({ sum }) => sum));
  }
  return { pairs, judges, sums };
}

/** How many of an entry's groups reach a floor: so many of the first. */
export function countReaching(sums: Float64Array, floor: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) >= floor) low = middle + 1;
    else high = middle;
  }
  return low;
}

function choose(problem: Problem, from: number, end: number, need: number, group: number[], found: number[][]): void {
  if (need === 0) {
    found.push([...group]);
    return;
  }
  for (let pair = from; pair <= end - need; pair++) {
    const others = problem.apart[problem.pairJudge[pair] as number];
    if (others && others.size > 0 && group.some((chosen) => others.has(problem.pairJudge[chosen] as number))) continue;
    group.push(pair);
    choose(problem, pair + 1, end, need - 1, group, found);
    group.pop();
  }
}

/** Binomial coefficient. */
function choices(of: number, take: number): number {
  let count = 1;
  for (let step = 1; step <= take; step++) count = (count * (of - take + step)) / step;
  return count;
}
