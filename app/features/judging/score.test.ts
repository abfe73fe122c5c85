import { describe, expect, it } from "vitest";
import { makeCriterion } from "~db/factories/judging";
import type { Criterion } from "./rubric";
import { knownMarks, levelAt, levelRanges, runningTotal, sheetTotal, steppedMark } from "./score";

const points = [makeCriterion("novelty", 60), makeCriterion("market", 40)];
const coefficient = (key: string, weight: number): Criterion => ({
  ...makeCriterion(key, 5),
  weight,
  minMark: 100,
  maxMark: 500,
  step: 25,
});

describe("sheetTotal", () => {
  it("adds the points of the house form of 100", () => {
    expect(sheetTotal(points, { novelty: 4_550, market: 3_000 })).toEqual({ ok: true, value: 7_550 });
  });

  it("multiplies by the coefficient and rounds once, half up", () => {
    const criteria = [coefficient("a", 150), coefficient("b", 130)];
    // 1,5 × 3,25 + 1,3 × 2,25 = 4,875 + 2,925 = 7,8
    expect(sheetTotal(criteria, { a: 325, b: 225 })).toEqual({ ok: true, value: 780 });
    // 1,5 × 1,25 = 1,875; half of a hundredth goes up
    expect(sheetTotal([coefficient("a", 150)], { a: 125 })).toEqual({ ok: true, value: 188 });
  });

  it("has no total while a criterion is unmarked", () => {
    expect(sheetTotal(points, { novelty: 4_550 })).toEqual({ ok: false, error: "marks_missing" });
  });

  it.each([-50, 6_050, 4_525, 10.5, Number.NaN])("refuses the mark %d outside range or step", (novelty) => {
    expect(sheetTotal(points, { novelty, market: 0 })).toEqual({ ok: false, error: "mark_invalid" });
  });
});

describe("a sheet on its way", () => {
  it("tells the total so far, the most it could be, and what is missing", () => {
    expect(runningTotal(points, { novelty: 4_550 })).toEqual({
      total: 4_550,
      outOf: 6_000,
      marked: 1,
      missing: ["market"],
    });
  });

  it("counts a mark outside its range for nothing, without calling it missing", () => {
    expect(runningTotal(points, { novelty: 9_900, market: 3_000 })).toEqual({
      total: 3_000,
      outOf: 4_000,
      marked: 1,
      missing: [],
    });
  });

  it("keeps only the marks of its own criteria", () => {
    expect(knownMarks(points, { novelty: 100, stray: 5 })).toEqual({ novelty: 100 });
  });

  it("steps within the range, starting at the lowest mark", () => {
    const [novelty] = points as [Criterion, Criterion];
    expect(steppedMark(novelty, undefined, 1)).toBe(0);
    expect(steppedMark(novelty, 0, -1)).toBe(0);
    expect(steppedMark(novelty, 1_250, 1)).toBe(1_300);
    expect(steppedMark(novelty, 1_260, -1)).toBe(1_250);
    expect(steppedMark(novelty, 6_000, 1)).toBe(6_000);
  });

  it("reads the levels as ranges, each up to the next one's start", () => {
    const [novelty] = points as [Criterion, Criterion];
    expect(levelRanges(novelty).map(({ from, to }) => [from, to])).toEqual([
      [0, 3_550],
      [3_600, 6_000],
    ]);
    expect([undefined, 0, 3_550, 3_600].map((mark) => levelAt(novelty, mark))).toEqual([-1, 0, 0, 1]);
  });
});
