import { describe, expect, it } from "vitest";
import { isOver, spreadOf } from "./calibration";

const criteria = [{ key: "novelty" }, { key: "market" }];
const sheet = (judgeId: string, novelty: number, market: number) => ({
  judgeId,
  marks: { novelty, market },
  total: novelty + market,
});

describe("how far judges are apart on a calibration entry", () => {
  it("is told for each criterion and the total, with the reader's own place", () => {
    const sheets = [
      sheet("a", 1_000, 2_000),
      sheet("b", 3_000, 2_000),
      sheet("c", 1_500, 2_500),
      sheet("d", 1_501, 1_000),
    ];
    expect(spreadOf(criteria, sheets, "c")).toEqual([
      { key: "novelty", low: 1_000, median: 1_501, high: 3_000, all: [1_000, 1_500, 1_501, 3_000], own: 1_500 },
      { key: "market", low: 1_000, median: 2_000, high: 2_500, all: [1_000, 2_000, 2_000, 2_500], own: 2_500 },
      { key: null, low: 2_501, median: 3_500, high: 5_000, all: [2_501, 3_000, 4_000, 5_000], own: 4_000 },
    ]);
    expect(spreadOf(criteria, sheets.slice(0, 3), null)[0]).toMatchObject({ median: 1_500, own: null });
  });

  it("is nothing with one sheet: it would tell one judge's marks", () => {
    expect(spreadOf(criteria, [sheet("a", 1, 2)], "b")).toEqual([]);
  });
});

describe("scoring a calibration entry", () => {
  const dueAt = "2026-09-01T02:00:00.000Z";

  it("ends once its own time is over, and never without one", () => {
    expect(isOver({ dueAt, isRevealed: false }, dueAt)).toBe(false);
    expect(isOver({ dueAt, isRevealed: false }, "2026-09-01T02:00:00.001Z")).toBe(true);
    expect(isOver({ dueAt: null, isRevealed: false }, "2026-09-02T02:00:00.000Z")).toBe(false);
  });

  it("ends when the judges are shown how far apart they are", () => {
    expect(isOver({ dueAt: null, isRevealed: true }, dueAt)).toBe(true);
  });
});
