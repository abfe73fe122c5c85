import { describe, expect, it } from "vitest";
import type { Criterion } from "../rubric";
import { type DivisionInput, rankDivision } from "./ranking";
import { byCriterion, tried, whatIfFrom } from "./what-if";

const criterion = (key: string, source?: "organizer"): Criterion => ({
  key,
  title: { vi: key },
  weight: 100,
  minMark: 0,
  maxMark: 5_000,
  step: 1,
  levels: [],
  ...(source ? { source } : {}),
});
const criteria = [criterion("novelty"), criterion("market"), criterion("vote", "organizer")];
const sheet = (entryId: string, judgeId: string, novelty: number, market: number) => ({
  entryId,
  judgeId,
  role: "member" as const,
  marks: { novelty, market },
  total: novelty + market,
});
const input: DivisionInput = {
  entries: [
    { entryId: "a", number: "1", isOut: false, organizerMarks: { vote: 100 } },
    { entryId: "b", number: "2", isOut: false, organizerMarks: { vote: 200 } },
  ],
  sheets: [sheet("a", "x", 4_000, 1_000), sheet("a", "y", 4_000, 1_100), sheet("b", "x", 2_000, 2_000)],
  rule: { method: "mean", decimals: 2, gates: {}, quota: 1, criteria, maximum: 15_000, tieLadder: [] },
};
const figures = (division: DivisionInput) =>
  rankDivision(division).ranked.map(({ entryId, figure }) => [entryId, figure]);

describe("a trial in the address", () => {
  const from = (query: string) => whatIfFrom(new URLSearchParams(query), criteria);

  it("is none unless it says so", () => {
    expect(from("cach=median&suat=3")).toBeUndefined();
  });

  it("holds method, places and weights; what isn't typed stays", () => {
    expect(from("thu=1&cach=median&suat=3&hs.novelty=2,5&hs.market=&hs.other=9")).toEqual({
      whatIf: { method: "median", quota: 3, weights: { novelty: 250 } },
      faults: [],
    });
    expect(from("thu=1")).toEqual({ whatIf: { weights: {} }, faults: [] });
  });

  it("names the fields that nobody could try", () => {
    expect(from("thu=1&cach=best&suat=0&hs.novelty=-1&hs.market=1.000")).toEqual({
      whatIf: { weights: {} },
      faults: ["cach", "suat", "hs.novelty", "hs.market"],
    });
    expect(from("thu=1&suat=1e9")?.faults).toEqual(["suat"]);
  });
});

describe("a trial", () => {
  it("counts totals again by other weights, the organizer's too", () => {
    expect(figures(input)).toEqual([
      ["a", 5_150],
      ["b", 4_200],
    ]);
    const other = tried(input, criteria, { weights: { novelty: 0, market: 300, vote: 200 } });
    expect(figures(other)).toEqual([
      ["b", 6_400],
      ["a", 3_350],
    ]);
    expect(other.rule.maximum).toBe(25_000);
  });

  it("changes method and places alone, and nothing of what it was given", () => {
    const before = JSON.stringify(input);
    const other = tried(input, criteria, { method: "sum", quota: 2, weights: { novelty: 100 } });
    expect(figures(other)).toEqual([
      ["a", 10_200],
      ["b", 4_200],
    ]);
    expect(rankDivision(other).cut?.inside).toEqual(["a", "b"]);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe("one criterion alone", () => {
  it("ranks by the judges' marks, or by what the organizer awarded", () => {
    const [, market, vote] = criteria;
    if (!market || !vote) throw new Error("there are three criteria");
    expect(figures(byCriterion(input, market))).toEqual([
      ["b", 2_000],
      ["a", 1_050],
    ]);
    expect(figures(byCriterion(input, vote))).toEqual([
      ["b", 200],
      ["a", 100],
    ]);
  });
});
