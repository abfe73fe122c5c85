import { grouped } from "~/core/grouped";
import type { Hundredths } from "../rubric";

/**
 * The rule for a tie, whole: entries whose printed figures are equal are tied and share the better rank, and the next
 * rank is skipped (1, 2, 2, 4). Only where a tie lies across a cut line or between two prizes is it settled: first by the
 * ladder that the rules publish (`tie-ladder.ts`; `tieClass` is an entry's place by it), and where that leaves entries
 * together, by a recorded decision with a reason (`advancement.ts` for places in the next round, `award.ts` for prizes).
 * Source: DESIGN, "Decided once": what prints equal is equal.
 */
export type Placed = {
  readonly entryId: string;
  readonly figure: Hundredths;
  /** absent: no ladder was climbed */
  readonly tieClass?: number | undefined;
};

/** The rank of each figure, in the order given: one more than the number of figures above it. */
export function ranksOf(figures: readonly Hundredths[]): number[] {
  const sorted = [...figures].sort((a, b) => b - a);
  const firsts = new Map<Hundredths, number>();
  for (const [at, figure] of sorted.entries()) if (!firsts.has(figure)) firsts.set(figure, at + 1);
  return figures.map((figure) => firsts.get(figure) ?? 0);
}

/** Entries from the highest figure to the lowest, those with the same figure together. */
export function tieGroups<Entry extends Placed>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return [...grouped(entries, ({ figure }) => figure)].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** Those of one figure by their places on the ladder, the first place first; without a ladder all of them together. */
export function ladderGroups<Entry extends Placed>(group: readonly Entry[]): readonly (readonly Entry[])[] {
  const classes = [...new Set(group.map(({ tieClass = 0 }) => tieClass))].sort((a, b) => a - b);
  return classes.map((place) => group.filter(({ tieClass = 0 }) => tieClass === place));
}

export type Cut = {
  /** above the line, whatever is decided about the tie */
  readonly inside: readonly string[];
  /** tied across the line: somebody must choose among them */
  readonly tied: readonly string[];
  /** below the line */
  readonly outside: readonly string[];
  /** how many of the tied have a place; 0 when nothing is tied across the line */
  readonly seatsLeft: number;
};

/**
 * Where a number of places ends in a ranking. A tie group that fits wholly is inside; one that lies across is divided by
 * the ladder, and only those whom it leaves together across the line are `tied`.
 */
export function cutAt(entries: readonly Placed[], seats: number): Cut {
  const inside: string[] = [];
  const tied: string[] = [];
  const outside: string[] = [];
  const seat = (ids: readonly string[]): void => {
    if (inside.length >= seats || tied.length > 0) outside.push(...ids);
    else if (inside.length + ids.length <= seats) inside.push(...ids);
    else tied.push(...ids);
  };
  for (const group of tieGroups(entries)) {
    const fits = inside.length + group.length <= seats;
    for (const part of fits ? [group] : ladderGroups(group)) {
      seat(part.map(({ entryId }) => entryId));
    }
  }
  return { inside, tied, outside, seatsLeft: tied.length > 0 ? seats - inside.length : 0 };
}
