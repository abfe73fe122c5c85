import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CountedSheet,
  printedMean,
  type RankableEntry,
  type RankingRule,
  rankEntries,
  scaleOfFigures,
} from "./ranking";

const rule: RankingRule = {
  method: "mean",
  decimals: 2,
  gates: {},
  quota: null,
  criteria: [
    { key: "novelty", weight: 100 },
    { key: "market", weight: 100 },
  ],
  maximum: 10_000,
  tieLadder: [],
};
const entry = (entryId: string, isOut = false): RankableEntry => ({ entryId, number: entryId, isOut });
const sheet = (entryId: string, novelty: number, market: number, role: CountedSheet["role"] = "member") => ({
  entryId,
  judgeId: `j${novelty}-${market}`,
  role,
  marks: { novelty, market },
  total: novelty + market,
});

describe("the printed mean", () => {
  it("rounds half up, once, from the exact sum", () => {
    expect(printedMean([8_333, 8_334])).toBe(8_334);
    expect(printedMean([100, 100, 101])).toBe(100);
    expect(printedMean([8_333, 8_334], 1)).toBe(8_330);
    expect(printedMean([8_350, 8_350], 0)).toBe(8_400);
    expect(printedMean([8_349], 0)).toBe(8_300);
  });

  it("does not exist for nothing", () => {
    expect(() => printedMean([])).toThrow("no mean of nothing");
  });
});

describe("rankEntries", () => {
  it("ranks by the mean, with sheets, spread and the mean of each criterion", () => {
    const sheets = [sheet("a", 5_000, 3_000), sheet("a", 4_000, 3_050), sheet("b", 5_500, 3_500)];
    expect(rankEntries([entry("a"), entry("b")], sheets, rule)).toEqual({
      ranked: [
        {
          entryId: "b",
          rank: 1,
          figure: 9_000,
          sheets: 1,
          spread: 0,
          tiedWith: 0,
          tieClass: 0,
          above: null,
          gate: null,
          means: { novelty: 5_500, market: 3_500 },
        },
        {
          entryId: "a",
          rank: 2,
          figure: 7_525,
          sheets: 2,
          spread: 950,
          tiedWith: 0,
          tieClass: 0,
          above: null,
          gate: null,
          means: { novelty: 4_500, market: 3_025 },
        },
      ],
      unranked: [],
      cut: null,
      fellBack: null,
    });
  });

  it("shows a tie as a tie, and compares only what is printed", () => {
    const sheets = [
      sheet("a", 4_000, 4_000),
      sheet("b", 5_000, 3_000),
      sheet("c", 4_000, 4_004),
      sheet("c", 4_000, 4_000),
    ];
    const { ranked } = rankEntries([entry("a"), entry("b"), entry("c")], sheets, { ...rule, decimals: 1 });
    expect(ranked.map(({ entryId, rank, tiedWith }) => [entryId, rank, tiedWith])).toEqual([
      ["a", 1, 2],
      ["b", 1, 2],
      ["c", 1, 2],
    ]);
  });

  it("counts no shadow judge", () => {
    const sheets = [sheet("a", 4_000, 4_000), sheet("a", 0, 0, "shadow"), sheet("a", 5_000, 3_000, "chair")];
    expect(rankEntries([entry("a")], sheets, rule).ranked[0]).toMatchObject({ figure: 8_000, sheets: 2, spread: 0 });
  });

  it("says why an entry has no rank", () => {
    const sheets = [sheet("b", 4_000, 4_000), sheet("c", 1_000, 1_000, "shadow")];
    expect(rankEntries([entry("a"), entry("b", true), entry("c")], sheets, rule)).toEqual({
      ranked: [],
      unranked: [
        { entryId: "a", reason: "no_sheets" },
        { entryId: "b", reason: "out" },
        { entryId: "c", reason: "no_sheets" },
      ],
      cut: null,
      fellBack: null,
    });
  });

  it("keeps the rank of an entry below a gate, and gives its place to the next", () => {
    const sheets = [sheet("a", 8_000, 0), sheet("b", 3_000, 3_000), sheet("c", 2_000, 2_000)];
    const gates = { minimumTotal: 5_000, noZeroCriterion: true };
    const { ranked, cut } = rankEntries([entry("a"), entry("b"), entry("c")], sheets, { ...rule, gates, quota: 2 });
    expect(ranked.map(({ entryId, rank, gate }) => [entryId, rank, gate])).toEqual([
      ["a", 1, "zero_criterion"],
      ["b", 2, null],
      ["c", 3, "below_minimum"],
    ]);
    expect(cut).toEqual({ inside: ["b"], tied: [], outside: [], seatsLeft: 0 });
  });
});

describe("any ranking", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const anySheet = fc
    .tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
    .map(([id, novelty, market]) => sheet(id, novelty * 100, market * 100));
  const anySheets = fc.array(anySheet, { minLength: 1, maxLength: 30 });
  const entries = ids.map((id) => entry(id));
  const quota3 = { ...rule, quota: 3 };

  it("is the same whatever the order of judges and entries", () => {
    const shuffled = anySheets.chain((sheets) =>
      fc.tuple(
        fc.constant(sheets),
        fc.shuffledSubarray(sheets, { minLength: sheets.length }),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sheets, otherSheets, otherEntries]) => {
        expect(rankEntries(otherEntries, otherSheets, quota3)).toEqual(rankEntries(entries, sheets, quota3));
      }),
    );
  });

  it("gives equal printed figures equal ranks, higher ones better ranks", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { ranked } = rankEntries(entries, sheets, rule);
        for (const one of ranked) {
          for (const other of ranked)
            expect(Math.sign(other.rank - one.rank)).toBe(Math.sign(one.figure - other.figure));
        }
      }),
    );
  });

  it("never ranks an entry lower for a better mark", () => {
    fc.assert(
      fc.property(anySheets, fc.nat(), fc.integer({ min: 1, max: 500 }), (sheets, pick, more) => {
        const index = pick % sheets.length;
        const better = sheets.map((one, at) => (at === index ? { ...one, total: one.total + more } : one));
        const rankOf = (list: typeof sheets, id: string | undefined) =>
          rankEntries(entries, list, rule).ranked.find(({ entryId }) => entryId === id)?.rank ?? 0;
        const id = sheets[index]?.entryId;
        expect(rankOf(better, id)).toBeLessThanOrEqual(rankOf(sheets, id));
      }),
    );
  });

  it("puts every passing entry on one side of the cut line, or on it", () => {
    fc.assert(
      fc.property(anySheets, fc.integer({ min: 0, max: 7 }), (sheets, quota) => {
        const { ranked, cut } = rankEntries(entries, sheets, { ...rule, quota });
        const { inside = [], tied = [], outside = [], seatsLeft = 0 } = cut ?? {};
        expect([...inside, ...tied, ...outside].sort()).toEqual(ranked.map(({ entryId }) => entryId).sort());
        expect(inside.length).toBeLessThanOrEqual(quota);
        if (tied.length > 0) expect(seatsLeft).toBeLessThan(tied.length);
        if (tied.length === 0 && outside.length > 0) expect(inside.length).toBe(quota);
      }),
    );
  });
});

describe("rounds that count into this one", () => {
  const earlier = [{ roundId: "r1", weight: 3_000, scale: 5_000, figures: { a: 2_500, b: 5_000 } }];
  const sheets = [sheet("a", 5_000, 3_000), sheet("b", 3_000, 3_000), sheet("c", 5_000, 5_000)];

  it("are weighed with it, and an entry without a figure there is not ranked", () => {
    const { ranked, unranked } = rankEntries([entry("a"), entry("b"), entry("c"), entry("d")], sheets, {
      ...rule,
      earlier,
    });
    expect(ranked.map(({ entryId, rank, own, figure }) => [entryId, rank, own, figure])).toEqual([
      ["b", 1, 6_000, 7_200],
      ["a", 2, 8_000, 7_100],
    ]);
    expect(unranked).toEqual([
      { entryId: "d", reason: "no_sheets" },
      { entryId: "c", reason: "no_earlier" },
    ]);
  });

  it("take no gate away: the least total is asked of this round's points", () => {
    const { ranked } = rankEntries([entry("a"), entry("b")], sheets, {
      ...rule,
      earlier,
      gates: { minimumTotal: 7_000 },
    });
    expect(ranked.map(({ entryId, gate }) => [entryId, gate])).toEqual([
      ["b", "below_minimum"],
      ["a", null],
    ]);
  });
});

describe("a sum", () => {
  it("ranks by all points together, while gates ask for the mean", () => {
    const sheets = [sheet("a", 2_000, 1_000), sheet("a", 2_500, 1_500), sheet("b", 3_000, 3_000)];
    const { ranked } = rankEntries([entry("a"), entry("b")], sheets, {
      ...rule,
      method: "sum",
      gates: { minimumTotal: 4_000 },
    });
    expect(ranked.map(({ entryId, figure, gate }) => [entryId, figure, gate])).toEqual([
      ["a", 7_000, "below_minimum"],
      ["b", 6_000, null],
    ]);
  });

  it("is on the scale of the longest list of sheets", () => {
    expect(scaleOfFigures({ method: "sum", maximum: 10_000 }, [{ sheets: 2 }, { sheets: 3 }])).toBe(30_000);
    expect(scaleOfFigures({ method: "median", maximum: 10_000 }, [{ sheets: 3 }])).toBe(10_000);
  });
});
