import { seededRandom } from "~/core/random";
import type { ScoreRow } from "./answer";
import { rankScores } from "./rank";

export type HeldOut = { readonly hidden: number; readonly mean: number; readonly calibrated: number };

/** grades.csv (gradee_id, grader, score) as rows. */
export function gradesOf(text: string): ScoreRow[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [entry = "", judge = "", score = ""] = line.trim().split(",");
      return { entry, judge, score: Number(score) };
    });
}

/** Root mean square errors when one score of every entry with at least 3 is hidden and told from the rest: score + severity. */
export function heldOut(rows: readonly ScoreRow[], seed: string): HeldOut {
  const random = seededRandom(seed);
  const byEntry = new Map<string, ScoreRow[]>();
  for (const row of rows) byEntry.set(row.entry, [...(byEntry.get(row.entry) ?? []), row]);
  const hidden = [...byEntry.values()].filter(({ length }) => length >= 3).map((list) => random.pick(list));
  const gone = new Set(hidden);
  const rest = rows.filter((row) => !gone.has(row));
  const answer = rankScores(rest, { method: "calibrated", top: 10, seed: 1 });
  const entries = new Map(answer.entries.map((figure) => [figure.entry, figure]));
  const severities = new Map(answer.judges.map(({ judge, severity }) => [judge, severity]));
  const error = (guess: (row: ScoreRow) => number) =>
    Math.sqrt(hidden.reduce((sum, row) => sum + (row.score - guess(row)) ** 2, 0) / hidden.length);
  return {
    hidden: hidden.length,
    mean: error(({ entry }) => entries.get(entry)?.mean ?? 0),
    calibrated: error(({ entry, judge }) => (entries.get(entry)?.score ?? 0) + (severities.get(judge) ?? 0)),
  };
}
