import { seededRandom } from "~/core/random";
import type { Instance } from "./instance";
import { PairSet } from "./pair-set";
import type { Problem } from "./problem";
import { type Scale, scaleOf } from "./scale";

/** Up to this many pairs are laid out one by one, the unnamed ones of fit 0 too. */
export const wholeUpTo = 2_000_000;

/** An instance in indexes, and what leads back to its words. */
export type Layout = {
  readonly problem: Problem;
  /** whether every pair that may be chosen is among the problem's: otherwise unnamed ones, all of fit 0, are left out */
  readonly isWhole: boolean;
  /** the pairs that may not be chosen or that the problem has already */
  readonly closed: PairSet;
  /** how many more judges could read each entry, at a fit of 0: none in a whole problem */
  readonly unnamed: Int32Array;
  /** index in the problem → position in the instance */
  readonly entryAt: Int32Array;
  readonly judgeAt: Int32Array;
  /** each entry's named fits, by judge */
  readonly fitOf: (judge: number, entry: number) => number;
  /** fits as whole numbers, those of kept pairs and conflicts too */
  readonly scale: Scale;
};

/**
 * Entries and judges by their ids, then shuffled by the seed, so that the order of the lists decides nothing and the seed
 * settles between equals. `extra` are unnamed pairs to have among a problem's that is too large to be whole. The instance
 * has been checked: no kept pair is in conflict, beyond a load or beyond an entry's reviews.
 */
export function layOut(
  instance: Instance,
  most = wholeUpTo,
  extra: readonly (readonly [number, number])[] = [],
): Layout {
  const { entries, judges, reviewsPerEntry, seed = 1 } = instance;
  const entryAt = drawn(entries, `entries ${seed}`);
  const judgeAt = drawn(judges, `judges ${seed}`);
  const entryOf = placesOf(entries, entryAt);
  const judgeOf = placesOf(judges, judgeAt);
  const place = (of: ReadonlyMap<string, number>, id: string) => of.get(id) ?? unknown(id);

  const named = byEntry(
    instance,
    (id) => place(judgeOf, id),
    (id) => place(entryOf, id),
  );
  const forbidden = new PairSet(judges.length, entries.length);
  const keptJudges: number[][] = entries.map(() => []);
  const keptFit = new Float64Array(entries.length);
  const needs = Int32Array.from(entryAt, (at) => capped(entries[at]?.reviews ?? reviewsPerEntry, judges.length + 1));
  const minLoad = Int32Array.from(judgeAt, (at) => capped(judges[at]?.minLoad ?? 0, entries.length + 1));
  const maxLoad = Int32Array.from(judgeAt, (at) => capped(judges[at]?.maxLoad ?? 0, entries.length + 1));
  const unnamed = new Int32Array(entries.length).fill(judges.length);
  const forbid = (judge: number, entry: number) => {
    if (forbidden.add(judge, entry)) unnamed[entry] = (unnamed[entry] as number) - 1;
  };
  for (const [judgeId, entryId] of instance.conflicts ?? []) forbid(place(judgeOf, judgeId), place(entryOf, entryId));
  for (const [judgeId, entryId] of instance.kept ?? []) {
    const [judge, entry] = [place(judgeOf, judgeId), place(entryOf, entryId)];
    forbid(judge, entry);
    keptJudges[entry]?.push(judge);
    keptFit[entry] = (keptFit[entry] as number) + named.fitOf(judge, entry);
    needs[entry] = (needs[entry] as number) - 1;
    minLoad[judge] = Math.max(0, (minLoad[judge] as number) - 1);
    maxLoad[judge] = (maxLoad[judge] as number) - 1;
  }
  const apart = judges.map(() => new Set<number>());
  for (const [one, other] of instance.apart ?? []) {
    apart[place(judgeOf, one)]?.add(place(judgeOf, other));
    apart[place(judgeOf, other)]?.add(place(judgeOf, one));
  }
  const isWhole = judges.length * entries.length <= most;
  const pairs = pairsOf({ named, forbidden, needs, judges: judges.length, isWhole, extra });
  const laidOut = (entry: number) => (pairs.entryStart[entry + 1] as number) - (pairs.entryStart[entry] as number);
  return {
    problem: {
      entries: entries.length,
      judges: judges.length,
      needs,
      minLoad,
      maxLoad,
      ...pairs,
      keptFit,
      keptJudges,
      apart,
      floorShare: instance.floorShare ?? 0,
      seed,
    },
    isWhole,
    closed: forbidden,
    unnamed: unnamed.map((left, entry) => left - laidOut(entry)),
    entryAt,
    judgeAt,
    fitOf: named.fitOf,
    scale: scaleOf(named.fit, judges.length + entries.length),
  };
}

function unknown(id: string): never {
  throw new Error(`assignment: no judge or entry ${id}`);
}

/** A number that fits beside others in 32 bits: beyond `most` nothing changes. */
function capped(amount: number, most: number): number {
  return Math.min(amount, most);
}

function drawn(items: readonly { readonly id: string }[], seed: string): Int32Array {
  const sorted = items.map((_, index) => index).sort((a, b) => ((items[a]?.id ?? "") < (items[b]?.id ?? "") ? -1 : 1));
  return Int32Array.from(seededRandom(seed).shuffle(sorted));
}

function placesOf(items: readonly { readonly id: string }[], at: Int32Array): Map<string, number> {
  const places = new Map<string, number>();
  at.forEach((position, place) => {
    places.set(items[position]?.id ?? "", place);
  });
  return places;
}

type Named = {
  readonly start: Int32Array;
  readonly judge: Int32Array;
  readonly fit: Float64Array;
  readonly fitOf: (judge: number, entry: number) => number;
};

/** The affinities grouped by entry, those of one entry by judge. */
function byEntry(
  { affinity, entries, judges }: Instance,
  judgePlace: (id: string) => number,
  entryPlace: (id: string) => number,
): Named {
  const judgeOf = new Int32Array(affinity.length);
  const entryOf = new Int32Array(affinity.length);
  const fits = new Float64Array(affinity.length);
  for (let index = 0; index < affinity.length; index++) {
    const named = affinity[index] as (typeof affinity)[number];
    judgeOf[index] = judgePlace(named[0]);
    entryOf[index] = entryPlace(named[1]);
    fits[index] = named[2];
  }
  const asNamed = new Uint32Array(affinity.length).map((_, index) => index);
  const { order, start } = stablyBy(entryOf, entries.length, stablyBy(judgeOf, judges.length, asNamed).order);
  const judge = new Int32Array(order.length);
  const fit = new Float64Array(order.length);
  for (let to = 0; to < order.length; to++) {
    judge[to] = judgeOf[order[to] as number] as number;
    fit[to] = fits[order[to] as number] as number;
  }
  const fitOf = (wanted: number, entry: number) => {
    let low = start[entry] as number;
    let high = start[entry + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((judge[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low < (start[entry + 1] as number) && judge[low] === wanted ? (fit[low] as number) : 0;
  };
  return { start, judge, fit, fitOf };
}

/** The items in the order of their keys, equal ones as they were, and where each key begins. */
function stablyBy(keys: Int32Array, most: number, items: Uint32Array) {
  const start = new Int32Array(most + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] as number) + 1;
  for (let key = 0; key < most; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const next = start.slice();
  const order = new Uint32Array(items.length);
  for (const item of items) {
    const key = keys[item] as number;
    order[next[key] as number] = item;
    next[key] = (next[key] as number) + 1;
  }
  return { order, start };
}

type Choice = {
  readonly named: Named;
  readonly forbidden: PairSet;
  readonly needs: Int32Array;
  readonly judges: number;
  readonly isWhole: boolean;
  readonly extra: readonly (readonly [judge: number, entry: number])[];
};

/** The pairs that may be chosen, by entry, then by judge. What is laid out is closed from then on. */
function pairsOf({ named, forbidden, needs, judges, isWhole, extra }: Choice) {
  const entries = needs.length;
  const added: number[][] = Array.from({ length: extra.length > 0 ? entries : 0 }, () => []);
  for (const [judge, entry] of extra) added[entry]?.push(judge);
  const room = isWhole ? entries * judges : named.judge.length + extra.length;
  const pairJudge = new Int32Array(room);
  const pairEntry = new Int32Array(room);
  const pairFit = new Float64Array(room);
  const entryStart = new Int32Array(entries + 1);
  let pairs = 0;
  const put = (judge: number, entry: number, fit: number) => {
    if (!forbidden.add(judge, entry)) return;
    pairJudge[pairs] = judge;
    pairEntry[pairs] = entry;
    pairFit[pairs] = fit;
    pairs += 1;
  };
  for (let entry = 0; entry < entries; entry++) {
    entryStart[entry] = pairs;
    if ((needs[entry] as number) <= 0) continue;
    let next = named.start[entry] as number;
    const end = named.start[entry + 1] as number;
    if (!isWhole) {
      for (; next < end; next++) put(named.judge[next] as number, entry, named.fit[next] as number);
      for (const judge of added[entry] ?? []) put(judge, entry, 0);
      continue;
    }
    for (let judge = 0; judge < judges; judge++) {
      const isNamed = next < end && named.judge[next] === judge;
      put(judge, entry, isNamed ? (named.fit[next] as number) : 0);
      if (isNamed) next += 1;
    }
  }
  entryStart[entries] = pairs;
  return {
    pairJudge: pairJudge.slice(0, pairs),
    pairEntry: pairEntry.slice(0, pairs),
    pairFit: pairFit.slice(0, pairs),
    entryStart,
  };
}
