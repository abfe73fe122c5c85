import * as z from "zod";
import type { Hundredths } from "../rubric";
import type { Sheet } from "../sheet/sheet";
import { type Cut, cutAt, ranksOf } from "./ties";

/** What a round asks of an entry beyond its place. Figures in hundredths. */
export type Gates = { readonly minimumTotal?: Hundredths | undefined; readonly noZeroCriterion?: boolean | undefined };

/** The stored JSON of a round division's gates. */
export const gatesSchema: z.ZodType<Gates> = z.object({
  minimumTotal: z.number().int().min(0).optional(),
  noZeroCriterion: z.boolean().optional(),
});

export type RankingRule = {
  readonly method: "mean";
  /** how many decimals the rules print, 0 to 2 */
  readonly decimals: 0 | 1 | 2;
  readonly gates: Gates;
  /** how many advance; null: the round sets no number */
  readonly quota: number | null;
  readonly criteria: readonly { readonly key: string }[];
};

/** The decimals rankings print unless the rules of a competition say otherwise. */
export const usualDecimals = 2;

export type RankableEntry = {
  readonly entryId: string;
  /** only for the order within a tie, which says nothing */
  readonly number: string;
  /** withdrawn or disqualified since */
  readonly isOut: boolean;
};
export type CountedSheet = Pick<Sheet, "entryId" | "role" | "marks" | "total">;

export type GateFault = "below_minimum" | "zero_criterion";
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
  /** why it can't advance though it has a rank; null: it may */
  readonly gate: GateFault | null;
  /** by criterion key: the mean mark in hundredths, rounded half up */
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
 * Ranks the entries of one division by the mean of their submitted totals as it prints. Shadow judges don't count;
 * entries that nobody scored or that are out of the contest are unranked, with the reason; an entry below a gate keeps
 * its rank and never advances. How ties are treated: `ties.ts`.
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
    if (!entry.isOut && own.length > 0) return [scoreOf(entry.entryId, own, rule)];
    unranked.push({ entryId: entry.entryId, reason: entry.isOut ? "out" : "no_sheets" });
    return [];
  });
  const ranks = ranksOf(scored.map(({ figure }) => figure));
  const ranked = scored
    .map((entry, index) => ({
      ...entry,
      rank: ranks[index] ?? 0,
      tiedWith: scored.filter(({ figure }) => figure === entry.figure).length - 1,
    }))
    .sort((a, b) => a.rank - b.rank);
  return { ranked, unranked, cut: rule.quota === null ? null : cutAt(passing(ranked), rule.quota) };
}

/** Those whom no gate stops, in the order of the ranking. */
export function passing<Entry extends { readonly gate: GateFault | null }>(ranked: readonly Entry[]): Entry[] {
  return ranked.filter(({ gate }) => gate === null);
}

function byNumber(a: RankableEntry, b: RankableEntry): number {
  if (a.number !== b.number) return a.number < b.number ? -1 : 1;
  return a.entryId < b.entryId ? -1 : 1;
}

function scoreOf(entryId: string, sheets: readonly CountedSheet[], { decimals, gates, criteria }: RankingRule) {
  const totals = sheets.map(({ total }) => total);
  const figure = printedMean(totals, decimals);
  const means = Object.fromEntries(
    criteria.flatMap(({ key }) => {
      const marks = sheets.flatMap((sheet) => sheet.marks[key] ?? []);
      return marks.length > 0 ? [[key, printedMean(marks)]] : [];
    }),
  );
  return {
    entryId,
    figure,
    sheets: sheets.length,
    spread: Math.max(...totals) - Math.min(...totals),
    gate: gateFault(figure, means, gates),
    means,
  };
}

function gateFault(figure: Hundredths, means: Readonly<Record<string, Hundredths>>, gates: Gates): GateFault | null {
  if (gates.minimumTotal !== undefined && figure < gates.minimumTotal) return "below_minimum";
  return gates.noZeroCriterion && Object.values(means).includes(0) ? "zero_criterion" : null;
}
