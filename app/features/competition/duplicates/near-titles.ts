import { nearEqual, nearness, titleKey, trigrams } from "./similar";

/** Two that differ in a letter of a short word still share this much of their groups of letters. */
const leastCommon = 0.36;

type Titled = { readonly id: string; readonly title: string };
type Near = { readonly one: string; readonly other: string; readonly nearness: number };

/**
 * All pairs of near-equal titles without comparing all pairs. Each title's groups of letters stand in the order of how
 * rare they are; two sets that share enough share one among their rarest, so only those are looked up. Titles with the
 * same key are kept together first.
 * Source: prefix filtering (Chaudhuri et al. 2006; AllPairs, Bayardo et al. 2007).
 */
export function nearTitles(entries: readonly Titled[]): Near[] {
  const byKey = new Map<string, Titled[]>();
  for (const entry of entries) {
    const key = titleKey(entry.title);
    if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const found: Near[] = [];
  for (const same of byKey.values()) {
    for (const [at, { id }] of same.entries()) {
      for (const twin of same.slice(at + 1)) found.push({ one: id, other: twin.id, nearness: 1 });
    }
  }
  for (const [key, other, near] of nearKeys([...byKey.keys()])) {
    for (const { id } of byKey.get(key) ?? []) {
      for (const twin of byKey.get(other) ?? []) found.push({ one: id, other: twin.id, nearness: near });
    }
  }
  return found;
}

function nearKeys(keys: readonly string[]): (readonly [string, string, number])[] {
  const sets = rankedSets(keys);
  const order = keys.map((_, at) => at).sort((a, b) => (sets[a]?.length ?? 0) - (sets[b]?.length ?? 0));
  const holders = new Map<number, number[]>();
  const found: (readonly [string, string, number])[] = [];
  for (const at of order) {
    const own = sets[at] ?? [];
    const key = keys[at] ?? "";
    const rarest = own.slice(0, own.length - Math.ceil(leastCommon * own.length) + 1);
    const seen = new Set<number>();
    for (const part of rarest) {
      const list = holders.get(part) ?? [];
      for (const other of list) {
        const theirs = sets[other] ?? [];
        if (seen.has(other) || theirs.length < leastCommon * own.length) continue;
        seen.add(other);
        if (shareOf(own, theirs) < leastCommon) continue;
        const near = nearness(key, keys[other] ?? "");
        if (near >= nearEqual) found.push([key, keys[other] ?? "", near]);
      }
      list.push(at);
      holders.set(part, list);
    }
  }
  return found;
}

/** Each key's groups of letters as numbers, the rarest of all first. */
function rankedSets(keys: readonly string[]): number[][] {
  const sets = keys.map((key) => [...trigrams(key)]);
  const counts = new Map<string, number>();
  for (const set of sets) for (const part of set) counts.set(part, (counts.get(part) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const ranks = new Map(ranked.map(([part], rank) => [part, rank]));
  return sets.map((set) => set.map((part) => ranks.get(part) ?? 0).sort((a, b) => a - b));
}

function shareOf(one: readonly number[], other: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common / (one.length + other.length - common);
}
