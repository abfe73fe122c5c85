import { describe, expect, it } from "vitest";
import { driftOf } from "./drift";

const sheets = (points: readonly number[], maximum = 10_000) =>
  points.map((point, at) => ({
    total: (point * maximum) / 100,
    maximum,
    submittedAt: `2026-09-01T0${Math.floor(at / 6)}:${String(10 + at).padStart(2, "0")}:00.000Z`,
  }));

describe("whether a judge drifts", () => {
  it("is told once the later sheets clearly lie below the earlier ones", () => {
    expect(driftOf(sheets([72, 74, 71, 73, 66, 67, 65, 68]))).toEqual({ points: -6, recent: 4, sheets: 8 });
  });

  it("is told of rising marks too, on a scale of 100 whatever the rubric's maximum", () => {
    expect(driftOf(sheets([60, 62, 61, 60, 70, 71, 69, 70], 7_500))).toEqual({ points: 9, recent: 4, sheets: 8 });
  });

  it("goes by the time of submission, not by the order of the list", () => {
    const drifting = sheets([72, 74, 71, 73, 66, 67, 65, 68]);
    expect(driftOf([...drifting].reverse())).toEqual(driftOf(drifting));
  });

  it.each([
    ["fewer than eight sheets", [80, 80, 80, 60, 60, 60, 60]],
    ["a gap too small to matter", [70, 70, 70, 70, 68, 68, 68, 68]],
    ["entries that scatter more than the halves differ", [40, 90, 55, 85, 35, 80, 50, 75]],
    ["a steady judge", [70, 74, 66, 71, 73, 68, 70, 72, 69, 71]],
  ])("is not said of %s", (_, points) => {
    expect(driftOf(sheets(points))).toBeNull();
  });

  it("leaves out sheets whose rubric counts for nothing", () => {
    expect(driftOf([...sheets([80, 80, 80, 80, 60, 60, 60]), ...sheets([0], 0)])).toBeNull();
  });
});
