import { describe, expect, it } from "vitest";
import { drawModel } from "./bars.testing";
import type { Marks } from "./crossed";
import { penicillin } from "./penicillin.testing";
import { rankScores } from "./rank";
import { fitReml } from "./reml";
import { tableOf } from "./table";

const options = { method: "calibrated", top: 3, seed: 1 } as const;

describe("the Penicillin data as lme4 sees them", () => {
  const answer = rankScores(penicillin("plates"), options);

  it("has lme4's variances to four digits", () => {
    // lmer(diameter ~ 1 + (1 | plate) + (1 | sample)): standard deviations 0.84671, 1.93157, 0.54992
    expect(answer.fellBack).toBe(null);
    expect(answer.variances?.entry).toBeCloseTo(0.71691, 4);
    expect(answer.variances?.judge).toBeCloseTo(3.73092, 3);
    expect(answer.variances?.error).toBeCloseTo(0.302415, 5);
  });

  it("has lme4's predictors", () => {
    const samples = answer.judges.map(({ severity, scale }) => [Number(severity.toFixed(4)), scale]);
    expect(samples).toEqual([
      [2.1871, 1],
      [-1.0105, 1],
      [1.9379, 1],
      [-0.0969, 1],
      [-0.0138, 1],
      [-3.0037, 1],
    ]);
    const mean = answer.entries.reduce((sum, { score }) => sum + score, 0) / 24;
    expect(mean).toBeCloseTo(22.9722, 4);
  });

  it("comes to the same with samples and plates changing places", () => {
    const turned = rankScores(penicillin("samples"), options);
    expect(turned.variances?.entry).toBeCloseTo(answer.variances?.judge ?? 0, 4);
    expect(turned.variances?.judge).toBeCloseTo(answer.variances?.entry ?? 0, 4);
    expect(turned.judges.every(({ scale }) => scale === 1)).toBe(true);
  });

  it("is the analysis of variance of a balanced table", () => {
    const marks = marksOf(penicillin("plates"));
    const { entry, judge, error } = balanced(marks);
    const fit = fitReml(marks);
    expect(fit?.variances.entry).toBeCloseTo(entry, 5);
    expect(fit?.variances.judge).toBeCloseTo(judge, 5);
    expect(fit?.variances.error).toBeCloseTo(error, 6);
  });
});

it("finds the maximum of the likelihood written out in full, and its predictors", () => {
  const { rows } = drawModel({ entries: 14, judges: 5, perEntry: 3, entry: 3, judge: 2, error: 2 }, "full");
  const unequal = rows.filter((_, at) => at % 7 !== 3).map((row, at) => ({ ...row, confidence: 1 + (at % 3) / 2 }));
  const marks = marksOf(unequal);
  const fit = fitReml(marks);
  if (!fit) throw new Error("no fit");
  const { entry, judge, error } = fit.variances;
  const best = inFull(marks, entry, judge, error);
  for (const times of [0.98, 1.02]) {
    expect(inFull(marks, entry * times, judge, error).deviance).toBeGreaterThan(best.deviance);
    expect(inFull(marks, entry, judge * times, error).deviance).toBeGreaterThan(best.deviance);
    expect(inFull(marks, entry, judge, error * times).deviance).toBeGreaterThan(best.deviance);
  }
  for (const [at, value] of best.entries.entries()) expect(fit.effects.entry[at]).toBeCloseTo(value, 9);
  expect(fit.deviance).toBeCloseTo(best.deviance, 8);
});

it("ends with a judges' variance of nought where judges don't differ", () => {
  const { rows } = drawModel({ entries: 60, judges: 4, perEntry: 2, entry: 3, judge: 0, error: 2 }, "even");
  const answer = rankScores(rows, options);
  expect(answer.fellBack).toBe(null);
  expect(answer.variances?.judge).toBeLessThan(0.3);
});

function marksOf(rows: Parameters<typeof tableOf>[0]): Marks {
  const [sheet] = tableOf(rows).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet.marks;
}

/** Mean squares of a table in which every judge scored every entry. */
function balanced({ entries, judges, points }: Marks) {
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  const of = (keep: (k: number) => boolean, count: number) =>
    points.filter((_, k) => keep(k)).reduce((sum, value) => sum + value, 0) / count - mean;
  const rows = Array.from({ length: entries }, (_, i) => of((k) => Math.floor(k / judges) === i, judges));
  const columns = Array.from({ length: judges }, (_, j) => of((k) => k % judges === j, entries));
  const squares = (list: readonly number[]) => list.reduce((sum, value) => sum + value * value, 0);
  const amongEntries = (judges * squares(rows)) / (entries - 1);
  const amongJudges = (entries * squares(columns)) / (judges - 1);
  const left = [...points].map(
    (value, k) => value - mean - (rows[Math.floor(k / judges)] ?? 0) - (columns[k % judges] ?? 0),
  );
  const error = squares(left) / ((entries - 1) * (judges - 1));
  return { entry: (amongEntries - error) / judges, judge: (amongJudges - error) / entries, error };
}

/** The restricted likelihood from the whole covariance of the marks, by Gaussian elimination, and the predictors from it. */
function inFull(marks: Marks, entry: number, judge: number, error: number) {
  const count = marks.points.length;
  const entryOf = Array.from({ length: count }, (_, k) => marks.start.findLastIndex((from) => from <= k));
  const table = Array.from({ length: count }, (_, k) => [
    ...Array.from({ length: count }, (_, l) => {
      const shared = (entryOf[k] === entryOf[l] ? entry : 0) + (marks.judgeOf[k] === marks.judgeOf[l] ? judge : 0);
      return shared + (k === l ? error / (marks.confidence[k] ?? 1) : 0);
    }),
    1,
    marks.points[k] ?? 0,
  ]);
  let logs = 0;
  for (let at = 0; at < count; at++) {
    const pivot = table[at]?.[at] ?? 0;
    logs += Math.log(pivot);
    for (let row = 0; row < count; row++) {
      const times = row === at ? 0 : (table[row]?.[at] ?? 0) / pivot;
      if (times !== 0)
        table[row] = (table[row] ?? []).map((value, column) => value - times * (table[at]?.[column] ?? 0));
    }
  }
  const ones = table.map((row, k) => (row[count] ?? 0) / (row[k] ?? 1));
  const given = table.map((row, k) => (row[count + 1] ?? 0) / (row[k] ?? 1));
  const weight = ones.reduce((sum, value) => sum + value, 0);
  const mean = given.reduce((sum, value) => sum + value, 0) / weight;
  const pulled = given.map((value, k) => value - mean * (ones[k] ?? 0));
  const quadratic = pulled.reduce((sum, value, k) => sum + value * (marks.points[k] ?? 0), 0);
  const entries = Array.from({ length: marks.entries }, (_, i) =>
    pulled.reduce((sum, value, k) => sum + (entryOf[k] === i ? entry * value : 0), 0),
  );
  return { deviance: logs + Math.log(weight) + quadratic, entries };
}
