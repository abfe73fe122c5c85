import { type Edges, piecesOf } from "./connect";
import type { Answer, Instance, JudgeEntry } from "./instance";
import type { Layout } from "./lay-out";
import { type Scale, sumOf } from "./scale";

type Described = Pick<Answer, "assignments" | "total" | "worst" | "connected" | "loads">;

/** What a choice comes to, kept pairs counted in. `edges` are the chosen pairs, by index. */
export function describe(instance: Instance, layout: Layout, edges: Edges, scale: Scale): Described {
  const { problem, entryAt, judgeAt, fitOf } = layout;
  const judgesOf: number[][] = problem.keptJudges.map((kept) => [...kept]);
  edges.entry.forEach((entry, index) => {
    judgesOf[entry]?.push(edges.judge[index] as number);
  });
  const placeOf = new Int32Array(entryAt.length);
  entryAt.forEach((at, entry) => {
    placeOf[at] = entry;
  });
  const loads = new Map(instance.judges.map(({ id }) => [id, 0]));
  const assignments: JudgeEntry[] = [];
  const fits: number[] = [];
  const all: { judge: number[]; entry: number[] } = { judge: [], entry: [] };
  let worst = Number.POSITIVE_INFINITY;
  instance.entries.forEach(({ id }, at) => {
    const entry = placeOf[at] as number;
    const judges = judgesOf[entry] ?? [];
    judges.sort((a, b) => (judgeAt[a] as number) - (judgeAt[b] as number));
    const own = judges.map((judge) => fitOf(judge, entry));
    for (const judge of judges) {
      const judgeId = instance.judges[judgeAt[judge] as number]?.id ?? "";
      assignments.push([judgeId, id]);
      loads.set(judgeId, (loads.get(judgeId) ?? 0) + 1);
      all.judge.push(judge);
      all.entry.push(entry);
    }
    fits.push(...own);
    worst = Math.min(worst, sumOf(own, scale));
  });
  return {
    assignments,
    total: sumOf(fits, scale),
    worst: Number.isFinite(worst) ? worst : 0,
    connected: piecesOf(all, problem.judges) <= 1,
    loads: Object.fromEntries(loads),
  };
}

/** No entry can have more than its best judges, and the worst one no more than any: a bound that costs a sort. */
export function worstBoundOf({ problem, closed, isWhole }: Layout, scale: Scale): number {
  const { entries, judges, needs, pairFit, entryStart, keptFit } = problem;
  let bound = Number.POSITIVE_INFINITY;
  for (let entry = 0; entry < entries; entry++) {
    const need = Math.max(0, needs[entry] as number);
    const fits = Array.from(pairFit.subarray(entryStart[entry], entryStart[entry + 1]));
    if (!isWhole)
      for (let judge = 0, left = need; judge < judges && left > 0; judge++) {
        if (closed.has(judge, entry)) continue;
        fits.push(0);
        left -= 1;
      }
    fits.sort((a, b) => b - a);
    bound = Math.min(bound, sumOf([keptFit[entry] as number, ...fits.slice(0, need)], scale));
  }
  return Number.isFinite(bound) ? bound : 0;
}
