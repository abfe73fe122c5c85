import { fold } from "~/core/fold";

/** What titles of entries begin with without saying anything: "Dự án Sợi Mây" is "Sợi Mây". */
const opening = /^(?:(?:du an|y tuong|de an|de tai|mo hinh|san pham|giai phap) )+(?=\S)/;

/** A title for comparing: accents, case, signs and its usual opening left out; "Hòa" and "hoà" are one. */
export function titleKey(title: string): string {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ").replace(opening, "");
}

/** The groups of three letters in each word, edges included; words may stand in any order. */
export function trigrams(key: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of key.split(" ")) {
    if (word === "") continue;
    const edged = `  ${word} `;
    for (let at = 0; at + 3 <= edged.length; at++) found.add(edged.slice(at, at + 3));
  }
  return found;
}

/** How much of two sets is common, 0 to 1 (Jaccard). */
export function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const part of small) if (large.has(part)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * Letters to insert, drop, change or swap with their neighbour to make one text the other; stops at `most` + 1.
 * Source: optimal string alignment (Damerau 1964).
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const change = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

/** A key without one of its letters, each in turn, and whole: two that differ in one letter share one of these. */
export function deletions(key: string): ReadonlySet<string> {
  const found = new Set([key]);
  for (let at = 0; at < key.length; at++) found.add(key.slice(0, at) + key.slice(at + 1));
  return found;
}

/** Titles as near as this are near-equal. */
export const nearEqual = 0.8;

/** A title as it is compared. */
export type Titled = {
  readonly key: string;
  readonly parts: ReadonlySet<string>;
  /** its numbers, the smallest text first: "Hồ sơ số 12" and "Hồ sơ số 13" are two titles */
  readonly numbers: string;
};

const remembered = new Map<string, Titled>();
const mostRemembered = 20_000;

/** A title's key and its groups of letters; the last twenty thousand titles are remembered. */
export function titled(title: string): Titled {
  const known = remembered.get(title);
  if (known) return known;
  const key = titleKey(title);
  const numbers = (key.match(/\p{N}+/gu) ?? [])
    .map((digits) => digits.replace(/^0+(?=.)/, ""))
    .sort()
    .join(" ");
  const made = { key, parts: trigrams(key), numbers };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(title, made);
  return made;
}

/** How near two titles are, 0 to 1: by their groups of letters, or by the few letters that differ. Other numbers: not at all. */
export function nearnessOf(one: Titled, other: Titled): number {
  if (one.key === "" || other.key === "" || one.numbers !== other.numbers) return 0;
  if (one.key === other.key) return 1;
  const share = commonShare(one.parts, other.parts);
  if (share >= nearEqual) return Math.min(0.99, share);
  const longest = Math.max(one.key.length, other.key.length);
  const most = Math.floor(longest * (1 - nearEqual) + 1e-9);
  const edits = editsBetween(one.key, other.key, most);
  return edits > most ? share : Math.max(share, 1 - edits / longest);
}

/** Whether two titles are near-equal; most are told apart by their length, or by what they share, without counting letters. */
export function areNear(one: Titled, other: Titled): boolean {
  if (one.numbers !== other.numbers) return false;
  const [small, large] = one.parts.size < other.parts.size ? [one, other] : [other, one];
  if (small.parts.size < large.parts.size * 0.4) return false;
  return commonShare(one.parts, other.parts) >= 0.15 && nearnessOf(one, other) >= nearEqual;
}
