import type { Problem } from "../problem";
import type { Seating } from "./seating";

/** Entries times judges that a table of all pairs may have: 80 MB. */
const mostPlaces = 2e7;
const none = -1;

/** One step: pairs out and pairs in, and the smaller sum that it leaves. */
type Step = { readonly out: readonly number[]; readonly into: readonly number[]; readonly least: number };

/**
 * Raises the worst entry's sum, and the next one's that is then the worst, as long as one exchange of two judges, or one
 * judge for another whose loads allow it, leaves everyone it touches above. Answers how many pairs it looked at, at most
 * about `most`. Loads are kept; no judges who are to be kept apart come together.
 */
export function level(seating: Seating, tolerance: number, most: number): number {
  const { problem, sums } = seating;
  const { entries, judges, pairEntry, pairJudge } = problem;
  if (entries * judges > mostPlaces) return 0;
  const at = new Int32Array(entries * judges).fill(none);
  for (let pair = 0; pair < pairEntry.length; pair++)
    at[(pairEntry[pair] as number) * judges + (pairJudge[pair] as number)] = pair;
  const hasApart = problem.apart.some((others) => others.size > 0);
  let work = 0;
  while (work < most) {
    const low = sums.indexOf(Math.min(...sums));
    const step = bestStep(low);
    if (!step) break;
    seating.exchange(step.out, step.into);
  }
  return work;

  function bestStep(entry: number): Step | undefined {
    const { pairFit, minLoad, maxLoad } = problem;
    const { isChosen, loads, ofEntry } = seating;
    const own = sums[entry] as number;
    let least = own + tolerance;
    let best: Step | undefined;
    for (const given of ofEntry[entry] as number[]) {
      const giver = pairJudge[given] as number;
      const rest = own - (pairFit[given] as number);
      const mayGo = (loads[giver] as number) > (minLoad[giver] as number);
      for (let judge = 0; judge < judges; judge++) {
        const taken = at[entry * judges + judge] as number;
        if (taken === none || isChosen[taken] === 1) continue;
        work += 1;
        const reached = rest + (pairFit[taken] as number);
        if (reached <= least || (hasApart && !sitsWell(problem, seating, taken, given))) continue;
        if (mayGo && (loads[judge] as number) < (maxLoad[judge] as number)) {
          least = reached;
          best = { out: [given], into: [taken], least };
          continue;
        }
        for (const left of seating.ofJudge[judge] as number[]) {
          const other = pairEntry[left] as number;
          const back = at[other * judges + giver] as number;
          work += 1;
          if (back === none || isChosen[back] === 1) continue;
          const both = Math.min(
            reached,
            (sums[other] as number) - (pairFit[left] as number) + (pairFit[back] as number),
          );
          if (both <= least || (hasApart && !sitsWell(problem, seating, back, left))) continue;
          least = both;
          best = { out: [given, left], into: [taken, back], least };
        }
      }
    }
    return best;
  }
}

/** Whether nobody of the entry, but for the one who leaves, is to be kept apart from the one who comes. */
function sitsWell(
  { apart, pairJudge, pairEntry }: Problem,
  seating: Seating,
  coming: number,
  leaving: number,
): boolean {
  const others = apart[pairJudge[coming] as number];
  if (!others || others.size === 0) return true;
  const pairs = seating.ofEntry[pairEntry[coming] as number] as number[];
  return pairs.every((pair) => pair === leaving || !others.has(pairJudge[pair] as number));
}
