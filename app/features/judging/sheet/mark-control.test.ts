import { describe, expect, it } from "vitest";
import type { Criterion } from "../rubric";
import { admittedMarks, choiceOfDigit, controlOf, leapedMark, nextUnmarked } from "./mark-control";
import { swipeOf } from "./swipe";

const points = (given: Partial<Criterion> = {}): Criterion => ({
  key: "impact",
  title: { vi: "Tác động" },
  weight: 100,
  minMark: 0,
  maxMark: 1_500,
  step: 50,
  levels: [
    { from: 0, text: { vi: "Chưa rõ" } },
    { from: 500, text: { vi: "Khá" } },
    { from: 1_000, text: { vi: "Tốt" } },
  ],
  ...given,
});
const coefficient = points({ weight: 300, minMark: 100, maxMark: 500, step: 100, scale: "coefficient", levels: [] });

describe("how a criterion is marked", () => {
  it("is by buttons where there are few marks, else by a slider", () => {
    expect([controlOf(coefficient), controlOf(points())]).toEqual(["choices", "slider"]);
    expect(controlOf(points({ minMark: 0, maxMark: 100, step: 100, scale: "pass" }))).toBe("pass");
    expect(admittedMarks(coefficient)).toEqual([100, 200, 300, 400, 500]);
  });

  it("takes a digit for the button that has it", () => {
    expect(["3", "0", "7", "x"].map((digit) => choiceOfDigit(coefficient, digit))).toEqual([
      300,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leaps from level to level and ends at the ends", () => {
    const leaps = (mark: number | undefined, direction: 1 | -1) => leapedMark(points(), mark, direction);
    expect([leaps(undefined, 1), leaps(500, 1), leaps(1_200, 1)]).toEqual([500, 1_000, 1_500]);
    expect([leaps(1_500, -1), leaps(1_000, -1), leaps(0, -1)]).toEqual([1_000, 500, 0]);
  });

  it("leaps a tenth of the range where there are no levels", () => {
    const plain = points({ levels: [] });
    expect([leapedMark(plain, 600, 1), leapedMark(plain, 100, -1), leapedMark(plain, 1_450, 1)]).toEqual([
      750, 0, 1_500,
    ]);
    expect(leapedMark(coefficient, 300, 1)).toBe(400);
  });
});

describe("the next criterion without a mark", () => {
  const keys = ["a", "b", "c"].map((key) => ({ key }));
  it("is looked for from here on, then from the beginning", () => {
    expect(nextUnmarked(keys, { b: 0 }, 1)).toBe(2);
    expect(nextUnmarked(keys, { b: 0, c: 100 }, 1)).toBe(0);
    expect(nextUnmarked(keys, { a: 0, b: 0, c: 100 }, 1)).toBeNull();
  });
});

describe("a stroke of the finger", () => {
  it.each([
    [1, { dx: -80, dy: 10, ms: 200 }],
    [-1, { dx: 80, dy: -10, ms: 200 }],
    [0, { dx: 30, dy: 0, ms: 100 }],
    [0, { dx: 80, dy: 60, ms: 200 }],
    [0, { dx: -80, dy: 0, ms: 1_200 }],
  ] as const)("leads %d for %o", (way, stroke) => {
    expect(swipeOf(stroke)).toBe(way);
  });
});
