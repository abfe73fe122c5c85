import type { Answer, Instance, JudgeEntry } from "./instance";
import type { Layout } from "./lay-out";
import { type Edges, piecesOf } from "./pieces";
import { sumOf } from "./scale";

type Described = Pick<Answer, "assignments" | "total" | "worst" | "connected" | "loads">;

/** What a choice comes to, kept pairs counted in. `edges` are the chosen pairs, by index. */
export function describe(instance: Instance, layout: Layout, edges: Edges): Described {
  const { problem, entryAt, judgeAt, fitOf, scale } = layout;
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
    connected: piecesOf(all, problem.judges).count <= 1,
    loads: Object.fromEntries(loads),
  };
}

/** No entry can have more than its best judges, and the worst one no more than any: a bound that costs one look at each pair. */
export function worstBoundOf({ problem, unnamed, scale }: Layout): number {
  const { entries, needs, pairFit, entryStart, keptFit } = problem;
  let bound = Number.POSITIVE_INFINITY;
  for (let entry = 0; entry < entries; entry++) {
    const need = Math.max(0, needs[entry] as number);
    const best: number[] = [];
    for (let pair = entryStart[entry] as number; pair < (entryStart[entry + 1] as number); pair++)
      putAmong(best, pairFit[pair] as number, need);
    for (let zero = Math.min(need, unnamed[entry] as number); zero > 0; zero--) putAmong(best, 0, need);
    bound = Math.min(bound, sumOf([keptFit[entry] as number, ...best], scale));
  }
  return Number.isFinite(bound) ? bound : 0;
}

/** Keeps the `most` largest, the largest first. */
function putAmong(best: number[], fit: number, most: number): void {
  if (best.length === most) {
    if (most === 0 || fit <= (best[most - 1] as number)) return;
    best.pop();
  }
  let place = best.length;
  while (place > 0 && (best[place - 1] as number) < fit) place -= 1;
  best.splice(place, 0, fit);
}
