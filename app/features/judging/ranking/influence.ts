import { grouped } from "~/core/grouped";
import type { Hundredths } from "../rubric";
import { markOf } from "../score";
import { type DivisionInput, type Ranking, rankDivision } from "./ranking";

/** What one criterion brings to an entry's figure. All in hundredths of a point of the total. */
export type Contribution = {
  readonly key: string;
  /** the mean mark times the weight */
  readonly points: Hundredths;
  /** how much more than the mean of the ranked entries */
  readonly above: Hundredths;
};

/**
 * What each criterion brings to each entry, beside what it brings to the field: mean marks times weights, rounded half
 * up. They add up to the mean of the sheets, whatever the method makes of these. By entry.
 */
export function contributionsOf(
  { rule }: DivisionInput,
  { ranked }: Ranking,
): ReadonlyMap<string, readonly Contribution[]> {
  const brought = (means: Readonly<Record<string, Hundredths>>, key: string, weight: number) =>
    Math.floor((weight * (markOf(means, key) ?? 0) + 50) / 100);
  const field = new Map(
    rule.criteria.map(({ key, weight }) => {
      const sum = ranked.reduce((all, { means }) => all + brought(means, key, weight), 0);
      return [key, Math.round(sum / Math.max(1, ranked.length))];
    }),
  );
  return new Map(
    ranked.map(({ entryId, means }) => [
      entryId,
      rule.criteria.map(({ key, weight }) => {
        const points = brought(means, key, weight);
        return { key, points, above: points - (field.get(key) ?? 0) };
      }),
    ]),
  );
}

/** How an entry stands when one judge's sheets, all of them, are left out. */
export type Shift = {
  readonly judgeId: string;
  /** null: nobody else scored it */
  readonly figure: Hundredths | null;
  readonly rank: number | null;
};

/** An entry without each of the judges who scored it, one after another, in the order of their ids. */
export function shiftsOf(input: DivisionInput, entryId: string): Shift[] {
  const scorers = countedSheets(input).flatMap((sheet) => (sheet.entryId === entryId ? [sheet.judgeId] : []));
  return scorers.sort().map((judgeId) => {
    const row = without(input, judgeId).ranked.find((ranked) => ranked.entryId === entryId);
    return { judgeId, figure: row?.figure ?? null, rank: row?.rank ?? null };
  });
}

/** What one judge's sheets do to a division. */
export type Influence = {
  readonly judgeId: string;
  readonly sheets: number;
  /** how many entries have another rank without them */
  readonly moved: number;
  /** who would go on without them and doesn't, and the other way round; those tied at the line count as not going on */
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
};

/** Leave one judge out, one after another: the division ranked without each of those who count, in the order of their ids. */
export function influencesOf(input: DivisionInput, ranking: Ranking): Influence[] {
  const inside = new Set(ranking.cut?.inside);
  const ranks = new Map(ranking.ranked.map(({ entryId, rank }) => [entryId, rank]));
  return [...grouped(countedSheets(input), ({ judgeId }) => judgeId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([judgeId, own]) => {
      const other = without(input, judgeId);
      const then = new Set(other.cut?.inside);
      return {
        judgeId,
        sheets: own.length,
        moved: other.ranked.filter(({ entryId, rank }) => ranks.get(entryId) !== rank).length,
        entering: [...then].filter((id) => !inside.has(id)),
        leaving: [...inside].filter((id) => !then.has(id)),
      };
    });
}

function countedSheets({ sheets }: DivisionInput) {
  return sheets.filter(({ role }) => role !== "shadow");
}

function without(input: DivisionInput, judgeId: string): Ranking {
  return rankDivision({ ...input, sheets: countedSheets(input).filter((sheet) => sheet.judgeId !== judgeId) });
}
