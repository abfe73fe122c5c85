import type { RankOptions, ScoreRow } from "./answer";
import { rounded, scoreTable } from "./rank";
import { tableOf } from "./table";

/** What one criterion brings an entry, times its weight: its part of the score, and how far that lies from the field's mean. */
export type Contribution = {
  readonly criterion: string;
  readonly weight: number;
  readonly points: number;
  readonly offField: number;
};

/** For every entry, by name, what each criterion contributes; the parts add up to the score (but for the sixth decimal). */
export function contributions(rows: readonly ScoreRow[], { method }: RankOptions): Map<string, Contribution[]> {
  const { table, parts } = scoreTable(tableOf(rows), method);
  const means = parts.map(({ figures }) => figures.reduce((sum, value) => sum + value, 0) / figures.length);
  return new Map(
    table.entries.map((entry, at) => [
      entry,
      parts.map(({ criterion, weight, figures }, part) => {
        const points = figures[at] as number;
        return { criterion, weight, points: rounded(points), offField: rounded(points - (means[part] as number)) };
      }),
    ]),
  );
}
