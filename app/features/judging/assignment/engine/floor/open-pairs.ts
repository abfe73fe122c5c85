import type { Problem } from "../problem";

/**
 * The problem without the pairs whose judge never sits beside one whom the entry keeps, and for each pair left its index
 * in the problem given.
 */
export function withoutClashingPairs(problem: Problem): { problem: Problem; original: Int32Array } {
  const { entries, pairJudge, pairEntry, pairFit, entryStart, apart, keptJudges } = problem;
  const barred = keptJudges.map((kept) => {
    const judges = new Set<number>();
    for (const judge of kept) for (const other of apart[judge] ?? []) judges.add(other);
    return judges;
  });
  if (barred.every((judges) => judges.size === 0))
    return { problem, original: Int32Array.from(pairFit, (_, pair) => pair) };
  const open: number[] = [];
  const start = new Int32Array(entries + 1);
  for (let entry = 0; entry < entries; entry++) {
    const end = entryStart[entry + 1] as number;
    for (let pair = entryStart[entry] as number; pair < end; pair++)
      if (!barred[entry]?.has(pairJudge[pair] as number)) open.push(pair);
    start[entry + 1] = open.length;
  }
  const original = Int32Array.from(open);
  return {
    original,
    problem: {
      ...problem,
      pairJudge: original.map((pair) => pairJudge[pair] as number),
      pairEntry: original.map((pair) => pairEntry[pair] as number),
      pairFit: Float64Array.from(original, (pair) => pairFit[pair] as number),
      entryStart: start,
    },
  };
}

/** Whether the rules contradict each other before anyone is assigned: an entry without enough judges, a least load above the largest. */
export function isContradictory({ entries, judges, needs, minLoad, maxLoad, entryStart }: Problem): boolean {
  for (let entry = 0; entry < entries; entry++) {
    const pairs = (entryStart[entry + 1] as number) - (entryStart[entry] as number);
    if ((needs[entry] as number) < 0 || (needs[entry] as number) > pairs) return true;
  }
  for (let judge = 0; judge < judges; judge++)
    if ((maxLoad[judge] as number) < Math.max(0, minLoad[judge] as number)) return true;
  return false;
}
