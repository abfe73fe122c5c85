import { grouped } from "~/core/grouped";
import type { Hundredths } from "../rubric";
import { markOf } from "../score";
import { type Decimals, printedRatio } from "./figures";
import type { FellBack, ScoreRow } from "./model/answer";
import { rounded, scoreTable } from "./model/rank";
import { tableOf } from "./model/table";
import type { CountedSheet, RankingRule } from "./ranking";

/** Sheets as the model reads them: marks by criterion, or totals where a sheet lacks a mark. Shadow judges don't count. */
export function scoreRows(sheets: readonly CountedSheet[], criteria: RankingRule["criteria"]): ScoreRow[] {
  const counted = sheets.filter(({ role }) => role !== "shadow");
  const judged = criteria.filter(({ source, weight }) => source !== "organizer" && weight > 0);
  const isWhole =
    judged.length > 0 && counted.every(({ marks }) => judged.every(({ key }) => markOf(marks, key) !== undefined));
  if (!isWhole) {
    return counted.map(({ entryId, judgeId, total }) => ({ entry: entryId, judge: judgeId, score: total / 100 }));
  }
  return counted.flatMap(({ entryId, judgeId, marks }) =>
    judged.map(({ key, weight }) => ({
      entry: entryId,
      judge: judgeId,
      criterion: key,
      weight: weight / 100,
      score: (markOf(marks, key) ?? 0) / 100,
    })),
  );
}

/** What a model makes of a division's sheets: points by entry, rounded to six decimals; with a reason it makes nothing. */
export type ModelFigures = { readonly fellBack: FellBack | null; readonly scores: ReadonlyMap<string, number> };

/** The model's score of every entry that has a sheet. The order of the sheets doesn't matter. */
export function modelFigures(
  method: "zscore" | "calibrated",
  sheets: readonly CountedSheet[],
  criteria: RankingRule["criteria"],
): ModelFigures {
  const rows = scoreRows(sheets, criteria);
  if (rows.length === 0) return { fellBack: null, scores: new Map() };
  const { table, fellBack, scores } = scoreTable(tableOf(rows), method);
  return {
    fellBack,
    scores: new Map(fellBack ? [] : table.entries.map((entry, at) => [entry, rounded(scores[at] ?? 0)])),
  };
}

/** A model's points as they print, in hundredths: from the six decimals that are published, half up, with what the organizer awarded. */
export function printedScore(score: number, awarded: Hundredths, decimals: Decimals): Hundredths {
  return printedRatio(Math.round(score * 1_000_000) + awarded * 10_000, 10_000, decimals);
}

/** How many sheets that count each entry has, shadow judges left out. */
export function sheetsByEntry(sheets: readonly CountedSheet[]): Map<string, CountedSheet[]> {
  return grouped(
    sheets.filter(({ role }) => role !== "shadow"),
    ({ entryId }) => entryId,
  );
}
