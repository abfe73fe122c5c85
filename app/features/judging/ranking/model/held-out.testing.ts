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

/**
 * Root mean square errors when one score of every entry with at least 3 is hidden and told from the rest: score +
 * severity. All are hidden at once, so that graders lose a third of their scores too; or in `turns`, a part of them at
 * a time, so that graders keep nearly all. The same scores are hidden either way, and an entry's mean errs alike.
 */
export function heldOut(rows: readonly ScoreRow[], seed: string, turns = 1): HeldOut {
  const random = seededRandom(seed);
  const byEntry = new Map<string, ScoreRow[]>();
  for (const row of rows) byEntry.set(row.entry, [...(byEntry.get(row.entry) ?? []), row]);
  const hidden = [...byEntry.values()].filter(({ length }) => length >= 3).map((list) => random.pick(list));
  let mean = 0;
  let calibrated = 0;
  for (let turn = 0; turn < turns; turn++) {
    const gone = new Set(hidden.filter((_, at) => at % turns === turn));
    const rest = rows.filter((row) => !gone.has(row));
    const answer = rankScores(rest, { method: "calibrated", top: 10, seed: 1 });
    const entries = new Map(answer.entries.map((figure) => [figure.entry, figure]));
    const severities = new Map(answer.judges.map(({ judge, severity }) => [judge, severity]));
    for (const { entry, judge, score } of gone) {
      const figure = entries.get(entry);
      mean += (score - (figure?.mean ?? 0)) ** 2;
      calibrated += (score - (figure?.score ?? 0) - (severities.get(judge) ?? 0)) ** 2;
    }
  }
  const count = hidden.length;
  return { hidden: count, mean: Math.sqrt(mean / count), calibrated: Math.sqrt(calibrated / count) };
}
