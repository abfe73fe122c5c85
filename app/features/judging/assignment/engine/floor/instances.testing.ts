import { seededRandom } from "~/core/random";
import type { Problem } from "../problem";

/** What random problems look like. */
export type Shape = { readonly entries: number; readonly judges: number; readonly need: number };

/** A small problem drawn at random: any kind of fits, loads tight or loose, conflicts, kept pairs, judges apart; feasible or not. */
export function drawProblem(seed: string, largest: Shape): Problem {
  const random = seededRandom(seed);
  const entries = random.int(1, largest.entries);
  const judges = random.int(1, largest.judges);
  const most = Math.min(largest.need, judges);
  const usual = random.int(1, most);
  const wanted = Array.from({ length: entries }, () => (random.chance(0.2) ? random.int(1, most) : usual));
  const draw = random.pick([
    () => random.next(),
    () => random.int(-3, 5),
    () => random.next() * 2 - 1,
    () => -random.next(),
    () => (random.chance(0.6) ? 0 : random.int(1, 100) / 100),
    () => random.int(-20, 20) + random.int(0, 9) / 100,
  ]);
  const seats = wanted.reduce((sum, need) => sum + need, 0);
  const slack = random.pick([0, 0, 1, 2, 5]);
  const maxLoad = Array.from({ length: judges }, () => Math.ceil(seats / judges) + random.int(0, slack));
  const hasLeast = random.chance(0.4);
  const minLoad = maxLoad.map((most) =>
    hasLeast ? Math.min(most, random.int(0, Math.max(0, Math.floor(seats / judges)))) : 0,
  );
  const apart = Array.from({ length: judges }, () => new Set<number>());
  if (random.chance(0.5)) {
    for (let time = random.int(1, judges); time > 0; time--) {
      const one = random.int(0, judges - 1);
      const other = random.int(0, judges - 1);
      if (one === other) continue;
      apart[one]?.add(other);
      apart[other]?.add(one);
    }
  }
  const conflictShare = random.pick([0, 0, 0.1, 0.3]);
  const keptShare = random.pick([0, 0, 0.1]);
  const pairJudge: number[] = [];
  const pairEntry: number[] = [];
  const pairFit: number[] = [];
  const entryStart = [0];
  const keptFit: number[] = [];
  const keptJudges: number[][] = [];
  const needs = [...wanted];
  for (let entry = 0; entry < entries; entry++) {
    const kept: number[] = [];
    let fits = 0;
    for (let judge = 0; judge < judges; judge++) {
      const fit = draw();
      const mayKeep = (needs[entry] as number) > 0 && (maxLoad[judge] as number) > 0;
      if (mayKeep && random.chance(keptShare) && !kept.some((other) => apart[judge]?.has(other))) {
        kept.push(judge);
        fits += fit;
        needs[entry] = (needs[entry] as number) - 1;
        maxLoad[judge] = (maxLoad[judge] as number) - 1;
        minLoad[judge] = Math.max(0, (minLoad[judge] as number) - 1);
      } else if (!random.chance(conflictShare)) {
        pairJudge.push(judge);
        pairEntry.push(entry);
        pairFit.push(fit);
      }
    }
    keptJudges.push(kept);
    keptFit.push(fits);
    entryStart.push(pairFit.length);
  }
  return {
    entries,
    judges,
    needs: Int32Array.from(needs),
    minLoad: Int32Array.from(minLoad),
    maxLoad: Int32Array.from(maxLoad),
    pairJudge: Int32Array.from(pairJudge),
    pairEntry: Int32Array.from(pairEntry),
    pairFit: Float64Array.from(pairFit),
    entryStart: Int32Array.from(entryStart),
    keptFit: Float64Array.from(keptFit),
    keptJudges,
    apart,
    floorShare: random.pick([0, 0.5, 0.9, 0.98, 1, 1]),
    seed: 1,
  };
}

/** A problem whose judges are worth the same to every entry, each with exactly their share of the seats. */
export function evenProblem({ entries, judges, need }: Shape, worth: readonly number[]): Problem {
  const load = (entries * need) / judges;
  const pairs = Array.from({ length: entries * judges }, (_, pair) => pair);
  return {
    entries,
    judges,
    needs: new Int32Array(entries).fill(need),
    minLoad: new Int32Array(judges).fill(load),
    maxLoad: new Int32Array(judges).fill(load),
    pairJudge: Int32Array.from(pairs, (pair) => pair % judges),
    pairEntry: Int32Array.from(pairs, (pair) => Math.floor(pair / judges)),
    pairFit: Float64Array.from(pairs, (pair) => worth[pair % judges] as number),
    entryStart: Int32Array.from({ length: entries + 1 }, (_, entry) => entry * judges),
    keptFit: new Float64Array(entries),
    keptJudges: Array.from({ length: entries }, () => []),
    apart: Array.from({ length: judges }, () => new Set<number>()),
    floorShare: 1,
    seed: 1,
  };
}
