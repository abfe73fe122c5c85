import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type RankingMethod, rankingMethods, type ScoreRow } from "./answer";
import { drawModel } from "./bars.testing";
import { contributions } from "./contributions";
import { leaveOneOut } from "./leave-one-out";
import { mostSettling } from "./most-settling";
import { rankScores } from "./rank";

vi.setConfig({ testTimeout: 60_000 });

const options = (method: RankingMethod) => ({ method, top: 3, seed: 1 });
const drawn = (seed: string) =>
  drawModel({ entries: 12, judges: 5, perEntry: 3, criteria: 2, entry: 3, judge: 2, error: 2 }, seed).rows;
const figures = (rows: readonly ScoreRow[], method: RankingMethod) =>
  rankScores(rows, options(method)).entries.map(({ entry, score, rank }) => [entry, score, rank]);
const scores = (...given: readonly (readonly [entry: string, judge: string, score: number])[]): ScoreRow[] =>
  given.map(([entry, judge, score]) => ({ entry, judge, score }));

describe("each method's figure", () => {
  const rows = scores(
    ...([90, 70, 81, 40] as const).map((score, at) => ["a", `j${at}`, score] as const),
    ...([60, 80] as const).map((score, at) => ["b", `j${at}`, score] as const),
  );
  it.each([
    ["mean", 70.25, 70],
    ["sum", 281, 140],
    ["trimmed", 75.5, 70],
    ["median", 75.5, 70],
  ] as const)("%s", (method, a, b) => {
    expect(figures(rows, method)).toEqual([
      ["a", a, 1],
      ["b", b, 2],
    ]);
  });

  it("adds criteria times their weights, and ranks equals alike", () => {
    const sheet = (entry: string, one: number, two: number): ScoreRow[] => [
      { entry, judge: "j", score: one, criterion: "idea" },
      { entry, judge: "j", score: two, criterion: "team", weight: 2 },
    ];
    const rows = [...sheet("a", 4, 3), ...sheet("b", 2, 4), ...sheet("c", 5, 4), ...sheet("d", 1, 1)];
    expect(figures(rows, "mean")).toEqual([
      ["c", 13, 1],
      ["a", 10, 2],
      ["b", 10, 2],
      ["d", 3, 4],
    ]);
    expect(contributions(rows, options("mean")).get("a")).toEqual([
      { criterion: "idea", weight: 1, points: 4, offField: 1 },
      { criterion: "team", weight: 2, points: 6, offField: 0 },
    ]);
  });
});

describe.each(rankingMethods)("%s", (method) => {
  it("doesn't mind the order of the rows, moves with a constant, and says the same twice", () => {
    const draw = fc.record({ seed: fc.integer({ min: 1, max: 500 }), by: fc.integer({ min: -40, max: 40 }) });
    fc.assert(
      fc.property(draw, ({ seed, by }) => {
        const rows = drawn(String(seed));
        const answer = rankScores(rows, options(method));
        expect(rankScores([...rows].reverse(), options(method))).toEqual(answer);
        if (method === "sum") return;
        const moved = rankScores(
          rows.map((row) => ({ ...row, score: row.score + by })),
          options(method),
        );
        for (const [at, { entry, score, rank }] of answer.entries.entries()) {
          expect(moved.entries[at]).toMatchObject({ entry, rank });
          expect(moved.entries[at]?.score).toBeCloseTo(score + 2 * by, 4);
        }
      }),
      { numRuns: 4 },
    );
  });

  it("keeps intervals around ranks, and as many places as there are", () => {
    const { entries } = rankScores(drawn("places"), options(method));
    for (const { low, rank, high } of entries) expect(low <= rank && rank <= high).toBe(true);
    expect(entries.reduce((sum, { top }) => sum + top, 0)).toBeCloseTo(3, 3);
  });
});

it("doesn't care how strict a judge is who scores everyone", () => {
  const { rows } = drawModel({ entries: 10, judges: 4, perEntry: 4, entry: 3, judge: 2, error: 1 }, "all");
  const strict = rows.map((row) => (row.judge === "j2" ? { ...row, score: row.score - 30 } : row));
  const order = (given: readonly ScoreRow[]) =>
    rankScores(given, options("calibrated")).entries.map(({ entry }) => entry);
  expect(order(strict)).toEqual(order(rows));
});

it("finds a strict judge, and lifts those they scored", () => {
  const { rows } = drawModel({ entries: 30, judges: 5, perEntry: 2, entry: 2, judge: 0, error: 1 }, "strict");
  const strict = rows.map((row) => (row.judge === "j1" ? { ...row, score: row.score - 8 } : row));
  const answer = rankScores(strict, options("calibrated"));
  const severest = [...answer.judges].sort((a, b) => a.severity - b.severity)[0];
  expect(severest?.judge).toBe("j1");
  expect(severest?.severity).toBeLessThan(-4);
});

describe("where the plain mean stands in", () => {
  const few = drawModel({ entries: 2, judges: 3, perEntry: 3, entry: 1, judge: 1, error: 1 }, "few").rows;
  const alone = drawModel({ entries: 9, judges: 1, perEntry: 1, entry: 1, judge: 1, error: 1 }, "alone").rows;
  const single = drawModel({ entries: 9, judges: 4, perEntry: 1, entry: 1, judge: 1, error: 1 }, "single").rows;
  const halves = ["x", "y"].flatMap((half) =>
    drawModel({ entries: 9, judges: 3, perEntry: 3, entry: 1, judge: 1, error: 1 }, half).rows.map((row) => ({
      ...row,
      entry: half + row.entry,
      judge: half + row.judge,
    })),
  );
  const alike = ["a", "b", "c", "d"].flatMap((entry, at) =>
    ["j", "k", "l", "m"].map((judge, other) => ({ entry, judge, score: (at + other) % 4 })),
  );
  it.each([
    ["too_few_entries", few],
    ["too_few_judges", alone],
    ["too_few_scores", single],
    ["not_connected", halves],
    ["entries_alike", alike],
  ] as const)("%s", (reason, rows) => {
    const answer = rankScores(rows, options("calibrated"));
    expect({ ...answer, entries: [], judges: [] }).toEqual({
      method: "calibrated",
      fellBack: reason,
      entries: [],
      judges: [],
      variances: null,
    });
    for (const { mean, score } of answer.entries) expect(score).toBe(mean);
  });

  it("ranks one entry, and entries all equal", () => {
    expect(figures(scores(["a", "j", 5]), "calibrated")).toEqual([["a", 5, 1]]);
    const equal = scores(["a", "j", 5], ["b", "j", 5], ["a", "k", 5], ["b", "k", 5], ["c", "j", 5], ["c", "k", 5]);
    expect(figures(equal, "calibrated").map(([, , rank]) => rank)).toEqual([1, 1, 1]);
  });

  it.each(["mean", "calibrated"] as const)("%s gives equals the same chance, whoever is listed first", (method) => {
    const judges = ["j", "k", "l"];
    const all = ["a", "b", "c", "d"].flatMap((entry) => judges.map((judge) => ({ entry, judge, score: 7 })));
    const chances = rankScores(all, { method, top: 1, seed: 1 }).entries.map(({ top }) => top);
    expect(Math.max(...chances) - Math.min(...chances)).toBeLessThan(0.05);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
    const behind = judges.map((judge) => ({ entry: "e", judge, score: 5 }));
    const [first, second] = rankScores([...all.slice(0, 6), ...behind], { method: "mean", top: 1, seed: 1 }).entries;
    expect([first, second].map((one) => [one?.rank, one?.low, one?.high])).toEqual([
      [1, 1, 2],
      [1, 1, 2],
    ]);
    expect(Math.abs((first?.top ?? 0) - (second?.top ?? 1))).toBeLessThan(0.05);
  });
});

describe("beside the ranking", () => {
  it("says how entries move without a judge", () => {
    const rows = scores(["a", "j", 9], ["a", "k", 5], ["b", "j", 6], ["b", "k", 7], ["c", "k", 1]);
    expect(leaveOneOut(rows, { method: "mean", top: 1, seed: 1 })).toEqual([
      {
        judge: "j",
        fellBack: null,
        entries: [
          { entry: "a", score: 5, rank: 2, scoreMove: -2, rankMove: -1 },
          { entry: "b", score: 7, rank: 1, scoreMove: 0.5, rankMove: 1 },
          { entry: "c", score: 1, rank: 3, scoreMove: 0, rankMove: 0 },
        ],
        crossings: 2,
      },
      {
        judge: "k",
        fellBack: null,
        entries: [
          { entry: "a", score: 9, rank: 1, scoreMove: 2, rankMove: 0 },
          { entry: "b", score: 6, rank: 2, scoreMove: -0.5, rankMove: 0 },
          { entry: "c", score: null, rank: null, scoreMove: null, rankMove: null },
        ],
        crossings: 0,
      },
    ]);
  });

  it("asks about entries near the line, of those who may", () => {
    const { rows } = drawModel({ entries: 20, judges: 6, perEntry: 3, entry: 4, judge: 2, error: 2 }, "settle");
    const answer = rankScores(rows, options("calibrated"));
    const all = answer.entries.flatMap(({ entry }) => answer.judges.map(({ judge }) => ({ entry, judge })));
    const found = mostSettling(rows, options("calibrated"), { may: all, most: 5 });
    const taken = new Set(rows.map(({ entry, judge }) => `${entry} ${judge}`));
    expect(found).toHaveLength(5);
    const doubt = new Map(answer.entries.map(({ entry, top }) => [entry, top * (1 - top)]));
    for (const { entry, judge, settles } of found) {
      expect(taken.has(`${entry} ${judge}`)).toBe(false);
      expect(settles > 0 && settles <= 1).toBe(true);
      expect(doubt.get(entry)).toBeGreaterThan(0.02);
    }
    expect(mostSettling(rows, options("calibrated"), { may: all, most: 5 })).toEqual(found);
    expect(mostSettling(rows, options("calibrated"), { may: [], most: 5 })).toEqual([]);
  });
});
