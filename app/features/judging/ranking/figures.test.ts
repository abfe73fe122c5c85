import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedFigure, exactFigure } from "./figures";

describe("an entry's figure", () => {
  const totals = [9_000, 5_000, 8_000, 7_001];

  it("is the mean, rounded half up once, what the organizer awarded counted once", () => {
    expect(exactFigure("mean", totals, 0, 2)).toBe(7_250);
    expect(exactFigure("mean", totals, 500, 2)).toBe(7_750);
    expect(exactFigure("mean", [8_333, 8_334], 0, 2)).toBe(8_334);
  });

  it("is the sum, to which the organizer's marks are added once", () => {
    expect(exactFigure("sum", totals, 500, 2)).toBe(29_501);
  });

  it("leaves out the highest and the lowest of three or more, nothing of two", () => {
    expect(exactFigure("trimmed", totals, 0, 2)).toBe(7_501);
    expect(exactFigure("trimmed", [9_000, 5_000, 8_000], 0, 2)).toBe(8_000);
    expect(exactFigure("trimmed", [9_000, 5_000], 0, 2)).toBe(7_000);
  });

  it("is the middle total, or the mean of the middle two", () => {
    expect(exactFigure("median", [9_000, 5_000, 8_000], 100, 2)).toBe(8_100);
    expect(exactFigure("median", totals, 0, 2)).toBe(7_501);
    expect(exactFigure("median", totals, 0, 1)).toBe(7_500);
    expect(exactFigure("median", [5_000], 0, 2)).toBe(5_000);
  });

  it("does not exist for nothing", () => {
    expect(() => exactFigure("median", [], 0, 2)).toThrow("no figure of nothing");
  });

  it("stands between the lowest and the highest total, whatever the order of the sheets", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 9 }), (given) => {
        for (const method of ["mean", "trimmed", "median"] as const) {
          const figure = exactFigure(method, given, 0, 2);
          expect(figure).toBe(exactFigure(method, [...given].reverse(), 0, 2));
          expect(figure).toBeGreaterThanOrEqual(Math.min(...given));
          expect(figure).toBeLessThanOrEqual(Math.max(...given));
        }
      }),
    );
  });
});

describe("rounds combined", () => {
  it("are weighed exactly and rounded once, half up", () => {
    const parts = [
      { figure: 8_001, weight: 3_000, scale: 10_000 },
      { figure: 9_000, weight: 7_000, scale: 10_000 },
    ];
    expect(combinedFigure(parts, 10_000, 2)).toBe(8_700);
    expect(
      combinedFigure(
        [
          { figure: 8_333, weight: 5_000, scale: 10_000 },
          { figure: 8_334, weight: 5_000, scale: 10_000 },
        ],
        10_000,
        2,
      ),
    ).toBe(8_334);
  });

  it("are brought to one scale first", () => {
    const parts = [
      { figure: 75, weight: 5_000, scale: 100 },
      { figure: 5_000, weight: 5_000, scale: 10_000 },
    ];
    expect(combinedFigure(parts, 10_000, 2)).toBe(6_250);
  });

  it("round down below zero as above it", () => {
    expect(combinedFigure([{ figure: -1, weight: 5_000, scale: 100 }], 100, 2)).toBe(0);
    expect(combinedFigure([{ figure: -3, weight: 5_000, scale: 100 }], 100, 2)).toBe(-1);
    expect(combinedFigure([{ figure: -1, weight: 7_000, scale: 100 }], 100, 2)).toBe(-1);
  });

  it("need a scale", () => {
    expect(() => combinedFigure([{ figure: 1, weight: 10_000, scale: 0 }], 100, 2)).toThrow("no figure out of nothing");
  });
});
