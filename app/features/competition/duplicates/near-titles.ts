import { deletions, nearEqual, nearnessOf, type Titled, titled } from "./similar";

/** Near-equal titles share at least so much of their groups of letters; short ones with one letter wrong are found apart. */
const leastCommon = 0.6;
/** Titles that differ in one letter may share less where they have no more letters than this. */
const short = 16;
/** A title that so many have pairs each of them with the first only. */
const mostAlike = 12;
/** A title has no more near-equal others than this, and all titles together no more pairs. */
export const mostPartners = 20;
export const mostNear = 5_000;

type Entry = { readonly id: string; readonly title: string };
type Near = { readonly one: string; readonly other: string; readonly nearness: number };
/** The pairs, and whether there were more than are kept. */
type NearTitles = { readonly pairs: readonly Near[]; readonly isCut: boolean };

/**
 * All pairs of near-equal titles without comparing all pairs. Each title's groups of letters stand in the order of how
 * rare they are; two sets that share enough share one among their rarest, near their beginnings, so only those are looked
 * up. Short titles are looked up by what is left of them without one letter. Only titles with the same numbers are compared.
 * Source: prefix and positional filtering (Chaudhuri et al. 2006; PPJoin, Xiao et al. 2008); symmetric deletion (Garbe 2012).
 */
export function nearTitles(entries: readonly Entry[]): NearTitles {
  const byKey = new Map<string, string[]>();
  const titles = new Map<string, Titled>();
  for (const { id, title } of entries) {
    const one = titled(title);
    if (one.key === "") continue;
    titles.set(one.key, one);
    const known = byKey.get(one.key);
    if (known) known.push(id);
    else byKey.set(one.key, [id]);
  }
  const found: Near[] = [];
  for (const same of byKey.values()) found.push(...pairsWithin(same));
  const alike = new Map<string, Titled[]>();
  for (const one of titles.values()) {
    const known = alike.get(one.numbers);
    if (known) known.push(one);
    else alike.set(one.numbers, [one]);
  }
  const kept: Kept = { found: [], isCut: false };
  for (const group of alike.values()) nearKeys(group, kept);
  for (const [one, other, nearness] of kept.found) {
    for (const id of (byKey.get(one.key) ?? []).slice(0, mostAlike)) {
      for (const twin of (byKey.get(other.key) ?? []).slice(0, mostAlike))
        found.push({ one: id, other: twin, nearness });
    }
  }
  return { pairs: found.slice(0, mostNear), isCut: kept.isCut || found.length > mostNear };
}

function pairsWithin(ids: readonly string[]): Near[] {
  return ids.flatMap((other, at) => {
    const partners = ids.length > mostAlike ? ids.slice(0, Math.min(at, 1)) : ids.slice(0, at);
    return partners.map((one) => ({ one, other, nearness: 1 }));
  });
}

type NearKeys = readonly [Titled, Titled, number];
type Kept = { readonly found: NearKeys[]; isCut: boolean };
type Looking = {
  /** whether a title, or all of them, has as many others as are kept */
  readonly isFull: (at: number) => boolean;
  readonly look: (a: number, b: number) => void;
};

/** Near-equal titles of one group, put to those that were found before it. */
function nearKeys(titles: readonly Titled[], kept: Kept): void {
  const seen = new Set<number>();
  const partners = new Uint8Array(titles.length);
  const isFull = (at: number) => {
    const isIt = kept.found.length >= mostNear || (partners[at] ?? 0) >= mostPartners;
    if (isIt) kept.isCut = true;
    return isIt;
  };
  const look = (a: number, b: number) => {
    const place = Math.min(a, b) * titles.length + Math.max(a, b);
    const [one, other] = [titles[a], titles[b]];
    if (seen.has(place) || !one || !other || isFull(a) || isFull(b)) return;
    const nearness = nearnessOf(one, other);
    if (nearness < nearEqual) return;
    seen.add(place);
    kept.found.push([one, other, nearness]);
    partners[a] = (partners[a] ?? 0) + 1;
    partners[b] = (partners[b] ?? 0) + 1;
  };
  lookUpShort(titles, { isFull, look });
  lookUpCommon(titles, { isFull, look });
}

function lookUpShort(titles: readonly Titled[], { look }: Looking): void {
  const left = new Map<string, number[]>();
  for (const [at, { key }] of titles.entries()) {
    if (key.length > short) continue;
    for (const rest of deletions(key)) {
      const known = left.get(rest) ?? [];
      for (const other of known) look(other, at);
      known.push(at);
      left.set(rest, known);
    }
  }
}

function lookUpCommon(titles: readonly Titled[], { isFull, look }: Looking): void {
  const sets = rankedSets(titles);
  const order = titles.map((_, at) => at).sort((a, b) => (sets[a]?.length ?? 0) - (sets[b]?.length ?? 0));
  const holders = new Map<number, { readonly at: number; readonly place: number }[]>();
  const seenBy = new Int32Array(titles.length).fill(-1);
  for (const at of order) {
    const own = sets[at] ?? [];
    const rarest = own.length - Math.ceil(leastCommon * own.length) + 1;
    for (let place = 0; place < rarest; place++) {
      const part = own[place] ?? 0;
      const list = holders.get(part) ?? [];
      for (const holder of list) {
        if (seenBy[holder.at] === at) continue;
        if (isFull(at)) break;
        seenBy[holder.at] = at;
        const theirs = sets[holder.at] ?? [];
        if (theirs.length < leastCommon * own.length) continue;
        const needed = Math.ceil((leastCommon / (1 + leastCommon)) * (own.length + theirs.length) - 1e-9);
        if (1 + Math.min(own.length - place, theirs.length - holder.place) - 1 < needed) continue;
        if (!isFull(holder.at) && commonOf(own, theirs, needed) >= needed) look(holder.at, at);
      }
      list.push({ at, place });
      holders.set(part, list);
    }
  }
}

/** Each title's groups of letters as numbers, the rarest of all first. */
function rankedSets(titles: readonly Titled[]): number[][] {
  const counts = new Map<string, number>();
  for (const { parts } of titles) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const ranks = new Map(ranked.map(([part], rank) => [part, rank]));
  return titles.map(({ parts }) => [...parts].map((part) => ranks.get(part) ?? 0).sort((a, b) => a - b));
}

/** How many numbers two sorted lists share; stops as soon as `needed` can't be reached. */
function commonOf(one: readonly number[], other: readonly number[], needed: number): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    if (common + Math.min(one.length - i, other.length - j) < needed) return common;
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common;
}
