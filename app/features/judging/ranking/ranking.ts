import type { Criterion, Hundredths } from "../rubric";
import { type Marks, markOf } from "../score";
import type { Sheet } from "../sheet/sheet";
import { type GateFault, type Gates, gateFault } from "./gates";
import { climb, type LadderStep, type TiedEntry } from "./tie-ladder";
import { type Cut, cutAt, ranksOf, tieGroups } from "./ties";

export type RankingRule = {
  readonly method: "mean";
  /** how many decimals the rules print, 0 to 2 */
  readonly decimals: 0 | 1 | 2;
  readonly gates: Gates;
  /** how many advance; null: the round sets no number */
  readonly quota: number | null;
  /** with the weight each has in the total */
  readonly criteria: readonly Pick<Criterion, "key" | "weight" | "source">[];
  /** the rubric's, in hundredths: what a share of the maximum refers to */
  readonly maximum: Hundredths;
  /** what settles a tie where a line or a prize needs it */
  readonly tieLadder: readonly LadderStep[];
};

/** The decimals rankings print unless the rules of a competition say otherwise. */
export const usualDecimals = 2;

export type RankableEntry = {
  readonly entryId: string;
  /** only for the order within a tie, which says nothing */
  readonly number: string;
  /** withdrawn or disqualified since */
  readonly isOut: boolean;
  /** when it was handed in; only for a ladder that asks */
  readonly submittedAt?: string | null | undefined;
  /** by criterion key: what the organizer awarded, in hundredths */
  readonly organizerMarks?: Marks | undefined;
};
export type CountedSheet = Pick<Sheet, "entryId" | "judgeId" | "role" | "marks" | "total">;

export type RankedEntry = {
  readonly entryId: string;
  readonly rank: number;
  /** the mean as printed, in hundredths: what ranks compare */
  readonly figure: Hundredths;
  readonly sheets: number;
  /** the highest total less the lowest, in hundredths */
  readonly spread: Hundredths;
  /** how many other entries print the same figure */
  readonly tiedWith: number;
  /** its place by the ladder among those with the same figure: 0 is the first; the same number is still tied */
  readonly tieClass: number;
  /** the rung that put it above the next of the same figure; null: none, or nothing to settle */
  readonly above: LadderStep | null;
  /** why it can't advance though it has a rank; null: it may */
  readonly gate: GateFault | null;
  /** by criterion key: the mean mark in hundredths, rounded half up; the organizer's mark where the organizer awards it */
  readonly means: Readonly<Record<string, Hundredths>>;
};
export type UnrankedEntry = { readonly entryId: string; readonly reason: "no_sheets" | "out" };

export type Ranking = {
  /** by rank, within a tie by number */
  readonly ranked: readonly RankedEntry[];
  readonly unranked: readonly UnrankedEntry[];
  /** null when the round sets no quota */
  readonly cut: Cut | null;
};

/**
 * A mean of whole hundredths, exact until it is rounded once, half up, to the decimals that are printed. Throws on an
 * empty list: what nobody scored has no mean.
 */
export function printedMean(totals: readonly Hundredths[], decimals: 0 | 1 | 2 = usualDecimals): Hundredths {
  if (totals.length === 0) throw new Error("no mean of nothing");
  const sum = totals.reduce((all, total) => all + total, 0);
  const unit = 10 ** (2 - decimals);
  return Math.floor((2 * sum + totals.length * unit) / (2 * totals.length * unit)) * unit;
}

/**
 * Ranks the entries of one division by the mean of their submitted totals as it prints; what the organizer awarded is
 * counted once. Shadow judges don't count; entries that nobody scored or that are out of the contest are unranked, with
 * the reason; an entry below a gate keeps its rank and never advances. How ties are treated: `ties.ts`.
 * Source: the ranking article of the thể lệ; DESIGN, "Ranking".
 */
export function rankEntries(
  entries: readonly RankableEntry[],
  sheets: readonly CountedSheet[],
  rule: RankingRule,
): Ranking {
  const byEntry = new Map<string, CountedSheet[]>();
  for (const sheet of sheets) {
    if (sheet.role === "shadow") continue;
    byEntry.set(sheet.entryId, [...(byEntry.get(sheet.entryId) ?? []), sheet]);
  }
  const unranked: UnrankedEntry[] = [];
  const scored = [...entries].sort(byNumber).flatMap((entry) => {
    const own = byEntry.get(entry.entryId) ?? [];
    if (!entry.isOut && own.length > 0) return [{ ...scoreOf(entry, own, rule), tied: tiedEntry(entry, own) }];
    unranked.push({ entryId: entry.entryId, reason: entry.isOut ? "out" : "no_sheets" });
    return [];
  });
  const ranks = ranksOf(scored.map(({ figure }) => figure));
  const places = ladderPlaces(scored, rule.tieLadder);
  const ranked = scored
    .map(({ tied: _, ...entry }, index) => ({
      ...entry,
      rank: ranks[index] ?? 0,
      tiedWith: scored.filter(({ figure }) => figure === entry.figure).length - 1,
      ...(places.get(entry.entryId) ?? { tieClass: 0, above: null }),
    }))
    .sort((a, b) => a.rank - b.rank);
  return { ranked, unranked, cut: rule.quota === null ? null : cutAt(passing(ranked), rule.quota) };
}

type Place = Pick<RankedEntry, "tieClass" | "above">;
type Scored = ReturnType<typeof scoreOf> & { readonly tied: Omit<TiedEntry, "means"> };

function ladderPlaces(scored: readonly Scored[], ladder: readonly LadderStep[]): Map<string, Place> {
  if (ladder.length === 0) return new Map();
  const places = tieGroups(scored)
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      climb(
        group.map(({ tied, means }) => ({ ...tied, means })),
        ladder,
      ).flatMap(({ entryIds, above }, tieClass) => entryIds.map((id): [string, Place] => [id, { tieClass, above }])),
    );
  return new Map(places);
}

function tiedEntry({ entryId, submittedAt }: RankableEntry, sheets: readonly CountedSheet[]): Omit<TiedEntry, "means"> {
  const totals = Object.fromEntries(sheets.map(({ judgeId, total }) => [judgeId, total]));
  return { entryId, totals, submittedAt: submittedAt ?? null };
}

/** Those whom no gate stops, in the order of the ranking. */
export function passing<Entry extends { readonly gate: GateFault | null }>(ranked: readonly Entry[]): Entry[] {
  return ranked.filter(({ gate }) => gate === null);
}

function byNumber(a: RankableEntry, b: RankableEntry): number {
  if (a.number !== b.number) return a.number < b.number ? -1 : 1;
  return a.entryId < b.entryId ? -1 : 1;
}

function scoreOf(
  { entryId, organizerMarks = {} }: RankableEntry,
  sheets: readonly CountedSheet[],
  { decimals, gates, criteria, maximum }: RankingRule,
) {
  const totals = sheets.map(({ total }) => total);
  const awarded = organizerTotal(criteria, organizerMarks);
  const figure = printedMean(
    totals.map((total) => total + awarded),
    decimals,
  );
  const means = Object.fromEntries(
    criteria.flatMap(({ key, source }) => {
      const mark = source === "organizer" ? markOf(organizerMarks, key) : undefined;
      if (source === "organizer") return mark === undefined ? [] : [[key, mark]];
      const marks = sheets.flatMap((sheet) => markOf(sheet.marks, key) ?? []);
      return marks.length > 0 ? [[key, printedMean(marks)]] : [];
    }),
  );
  return {
    entryId,
    figure,
    sheets: sheets.length,
    spread: Math.max(...totals) - Math.min(...totals),
    gate: gateFault(figure, means, gates, maximum),
    means,
  };
}

/** What the organizer's marks add to an entry's figure, in hundredths, rounded once, half up; those still missing add nothing. */
export function organizerTotal(criteria: RankingRule["criteria"], marks: Marks): Hundredths {
  const total = criteria.reduce(
    (sum, { key, weight, source }) => sum + (source === "organizer" ? weight * (markOf(marks, key) ?? 0) : 0),
    0,
  );
  return Math.floor((total + 50) / 100);
}
