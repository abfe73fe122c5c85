import { grouped } from "~/core/grouped";
import type { Criterion, Hundredths } from "../rubric";
import { type Marks, markOf } from "../score";
import type { Sheet } from "../sheet/sheet";
import { combinedFigure, type Decimals, exactFigure, printedRatio } from "./figures";
import { type GateFault, type Gates, gateFault } from "./gates";
import { type EarlierRound, isModelled, ownWeight } from "./method";
import type { FellBack, RankingMethod } from "./model/answer";
import { type ModelFigures, modelFigures, printedScore, sheetsByEntry } from "./model-figures";
import { climb, type LadderStep, type TiedEntry } from "./tie-ladder";
import { type Cut, cutAt, ranksOf, tieGroups } from "./ties";

/** How a division is ranked, as plain JSON: with its entries and sheets all that a ranking is computed from. */
export type RankingRule = {
  readonly method: RankingMethod;
  /** how many decimals the rules print, 0 to 2 */
  readonly decimals: Decimals;
  readonly gates: Gates;
  /** how many advance; null: the round sets no number */
  readonly quota: number | null;
  /** with the weight each has in the total */
  readonly criteria: readonly Pick<Criterion, "key" | "weight" | "source">[];
  /** the rubric's, in hundredths: what a share of the maximum refers to */
  readonly maximum: Hundredths;
  /** what settles a tie where a line or a prize needs it */
  readonly tieLadder: readonly LadderStep[];
  /** earlier rounds that count into the figure; absent: this round stands alone */
  readonly earlier?: readonly EarlierRound[] | undefined;
  /** of the model's draws; absent: `usualSeed` */
  readonly seed?: number | undefined;
};

/** The seed of a model's draws unless a rule names another. */
export const usualSeed = 1;

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
  /** by the method, as printed, in hundredths: what ranks compare */
  readonly figure: Hundredths;
  /** what this round alone came to; only where earlier rounds count into the figure */
  readonly own?: Hundredths | undefined;
  /** the model's points to six decimals, before what the organizer awarded; only where a model made the figure */
  readonly score?: number | undefined;
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
/** no_earlier: a round that counts into this one has no figure for it. */
export type UnrankedEntry = { readonly entryId: string; readonly reason: "no_sheets" | "no_earlier" | "out" };

export type Ranking = {
  /** by rank, within a tie by number */
  readonly ranked: readonly RankedEntry[];
  readonly unranked: readonly UnrankedEntry[];
  /** null when the round sets no quota */
  readonly cut: Cut | null;
  /** why the mean stands in for the figures of a model; null: it doesn't */
  readonly fellBack: FellBack | null;
};

/**
 * A mean of whole hundredths, exact until it is rounded once, half up, to the decimals that are printed. Throws on an
 * empty list: what nobody scored has no mean.
 */
export function printedMean(totals: readonly Hundredths[], decimals: Decimals = usualDecimals): Hundredths {
  if (totals.length === 0) throw new Error("no mean of nothing");
  const sum = totals.reduce((all, total) => all + total, 0);
  return printedRatio(sum, totals.length, decimals);
}

/** All that a division's ranking is computed from, as plain JSON. */
export type DivisionInput = {
  readonly entries: readonly RankableEntry[];
  readonly sheets: readonly CountedSheet[];
  readonly rule: RankingRule;
};

/**
 * Ranks the entries of one division by the figure of its method as it prints; what the organizer awarded is counted
 * once, earlier rounds by their weights. Shadow judges don't count; entries that nobody scored or that are out of the
 * contest are unranked, with the reason; an entry below a gate keeps its rank and never advances. The same input has the
 * same answer everywhere. How ties are treated: `ties.ts`.
 * Source: the ranking article of the thể lệ; DESIGN, "Ranking".
 */
export function rankDivision({ entries, sheets, rule }: DivisionInput): Ranking {
  const byEntry = sheetsByEntry(sheets);
  const model = modelOf(entries, sheets, rule);
  const unranked: UnrankedEntry[] = [];
  const own = [...entries].sort(byNumber).flatMap((entry) => {
    const counted = byEntry.get(entry.entryId) ?? [];
    if (!entry.isOut && counted.length > 0)
      return [{ ...scoreOf(entry, counted, rule, model), tied: tiedEntry(entry, counted) }];
    unranked.push({ entryId: entry.entryId, reason: entry.isOut ? "out" : "no_sheets" });
    return [];
  });
  const scored = withEarlier(own, rule, unranked);
  const ranks = ranksOf(scored.map(({ figure }) => figure));
  const alike = grouped(scored, ({ figure }) => figure);
  const places = ladderPlaces(scored, rule.tieLadder);
  const ranked = scored
    .map(({ tied: _, ...entry }, index) => ({
      ...entry,
      rank: ranks[index] ?? 0,
      tiedWith: (alike.get(entry.figure)?.length ?? 1) - 1,
      ...(places.get(entry.entryId) ?? { tieClass: 0, above: null }),
    }))
    .sort((a, b) => a.rank - b.rank);
  return {
    ranked,
    unranked,
    cut: rule.quota === null ? null : cutAt(passing(ranked), rule.quota),
    fellBack: model?.fellBack ?? null,
  };
}

/** The figures that a model makes of the sheets of those still in the contest; null where the method has none. */
function modelOf(
  entries: readonly RankableEntry[],
  sheets: readonly CountedSheet[],
  { method, criteria }: RankingRule,
): ModelFigures | null {
  if (!isModelled(method)) return null;
  const staying = new Set(entries.flatMap(({ entryId, isOut }) => (isOut ? [] : [entryId])));
  return modelFigures(
    method,
    sheets.filter(({ entryId }) => staying.has(entryId)),
    criteria,
  );
}

/** As `rankDivision`. */
export function rankEntries(
  entries: readonly RankableEntry[],
  sheets: readonly CountedSheet[],
  rule: RankingRule,
): Ranking {
  return rankDivision({ entries, sheets, rule });
}

/** What a full score of a round is on the scale of its figures, in hundredths: a sum has that of its longest list of sheets. */
export function scaleOfFigures(
  { method, maximum }: Pick<RankingRule, "method" | "maximum">,
  ranked: readonly Pick<RankedEntry, "sheets">[],
): Hundredths {
  return method === "sum" ? maximum * Math.max(1, ...ranked.map(({ sheets }) => sheets)) : maximum;
}

/** Adds what earlier rounds count for; an entry that one of them has no figure of becomes unranked. */
function withEarlier(own: readonly Scored[], rule: RankingRule, unranked: UnrankedEntry[]): readonly Scored[] {
  const { earlier = [], decimals } = rule;
  if (earlier.length === 0) return own;
  const scale = scaleOfFigures(rule, own);
  const weight = ownWeight(earlier);
  return own.flatMap((entry) => {
    const parts = earlier.flatMap((round) => {
      const figure = markOf(round.figures, entry.entryId);
      return figure === undefined ? [] : [{ figure, weight: round.weight, scale: round.scale }];
    });
    if (parts.length < earlier.length) {
      unranked.push({ entryId: entry.entryId, reason: "no_earlier" });
      return [];
    }
    const figure = combinedFigure([{ figure: entry.figure, weight, scale }, ...parts], scale, decimals);
    return [{ ...entry, own: entry.figure, figure }];
  });
}

type Place = Pick<RankedEntry, "tieClass" | "above">;
type Scored = ReturnType<typeof scoreOf> & {
  readonly own?: Hundredths | undefined;
  readonly tied: Omit<TiedEntry, "means">;
};

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

/**
 * What one entry's sheets come to. Gates are asked of the points that judges gave in this round: of the mean where the
 * method's figure is no such points (a sum, a model).
 */
function scoreOf(
  { entryId, organizerMarks = {} }: RankableEntry,
  sheets: readonly CountedSheet[],
  { method, decimals, gates, criteria, maximum }: RankingRule,
  model: ModelFigures | null,
) {
  const totals = sheets.map(({ total }) => total);
  const awarded = organizerTotal(criteria, organizerMarks);
  const score = model?.scores.get(entryId);
  const figure =
    score === undefined
      ? exactFigure(isModelled(method) ? "mean" : method, totals, awarded, decimals)
      : printedScore(score, awarded, decimals);
  const points = method === "trimmed" || method === "median" ? figure : exactFigure("mean", totals, awarded, decimals);
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
    ...(score === undefined ? {} : { score }),
    sheets: sheets.length,
    spread: Math.max(...totals) - Math.min(...totals),
    gate: gateFault(points, means, gates, maximum),
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
