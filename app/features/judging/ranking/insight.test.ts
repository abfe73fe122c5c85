import { describe, expect, it } from "vitest";
import { certaintyOf, settlingOf } from "./certainty";
import { contributionsOf, influencesOf, shiftsOf } from "./influence";
import { type DivisionInput, rankDivision } from "./ranking";

const judges = ["x", "y", "z"];
const severity = [-300, 0, 300];
/** Eight entries, each better than the next by 2.5 points, read by all of three judges. */
const input: DivisionInput = {
  entries: Array.from({ length: 8 }, (_, at) => ({ entryId: `e${at}`, number: `${at}`, isOut: false })),
  sheets: Array.from({ length: 8 }, (_, at) =>
    judges.map((judgeId, seat) => {
      const noise = ((at * 7 + seat * 5) % 9) * 60 - 240;
      const novelty = 4_000 - at * 150 + (severity[seat] ?? 0) + noise;
      const market = 3_000 - at * 100;
      return {
        entryId: `e${at}`,
        judgeId,
        role: "member" as const,
        marks: { novelty, market },
        total: novelty + market,
      };
    }),
  ).flat(),
  rule: {
    method: "mean",
    decimals: 2,
    gates: {},
    quota: 3,
    criteria: [
      { key: "novelty", weight: 100 },
      { key: "market", weight: 100 },
    ],
    maximum: 10_000,
    tieLadder: [],
  },
};

describe("how sure a ranking is", () => {
  it("gives every entry an interval about its rank and a probability; they add up to the places", () => {
    const ranking = rankDivision(input);
    const certainty = certaintyOf(input, ranking);
    expect(certainty.size).toBe(8);
    for (const { entryId, rank } of ranking.ranked) {
      const { low, high } = certainty.get(entryId) ?? { low: 9, high: 0 };
      expect(low <= rank && rank <= high).toBe(true);
    }
    const sum = [...certainty.values()].reduce((all, { top }) => all + (top ?? 0), 0);
    expect(sum).toBeCloseTo(3, 4);
    expect(certaintyOf(input, ranking)).toEqual(certainty);
  });

  it("leaves out entries that a gate stops, and has no probability without a number of places", () => {
    const gated = { ...input, rule: { ...input.rule, gates: { minimumTotal: 5_500 }, quota: null } };
    const certainty = certaintyOf(gated, rankDivision(gated));
    expect(certainty.has("e7")).toBe(false);
    expect(certainty.get("e0")?.top).toBeNull();
  });

  it("counts what the organizer awarded", () => {
    const entries = input.entries.map((entry) =>
      entry.entryId === "e7" ? { ...entry, organizerMarks: { vote: 5_000 } } : entry,
    );
    const criteria = [...input.rule.criteria, { key: "vote", weight: 100, source: "organizer" as const }];
    const awarded = { ...input, entries, rule: { ...input.rule, criteria } };
    expect(certaintyOf(awarded, rankDivision(awarded)).get("e7")?.top).toBeGreaterThan(0.99);
  });

  it("is empty where nobody was scored", () => {
    const none = { ...input, sheets: [] };
    expect(certaintyOf(none, rankDivision(none)).size).toBe(0);
  });
});

describe("which score would settle most", () => {
  it("is about the line, and nothing where no line is drawn", () => {
    const may = ["e0", "e2", "e3", "e7"].map((entryId) => ({ judgeId: "new", entryId }));
    const [best] = settlingOf(input, rankDivision(input), may);
    expect(["e2", "e3"]).toContain(best?.entryId);
    const open = { ...input, rule: { ...input.rule, quota: null } };
    expect(settlingOf(open, rankDivision(open), may)).toEqual([]);
  });
});

describe("a model's ranking", () => {
  it("prints the model's score half up, and carries it to six decimals", () => {
    const modelled = { ...input, rule: { ...input.rule, method: "zscore" as const } };
    const { ranked, fellBack } = rankDivision(modelled);
    expect(fellBack).toBeNull();
    for (const { score = Number.NaN, figure } of ranked)
      expect(Math.abs(score * 100 - figure)).toBeLessThanOrEqual(0.5001);
  });

  it("falls back to the mean with its reason", () => {
    const two = {
      ...input,
      entries: input.entries.slice(0, 2),
      rule: { ...input.rule, method: "calibrated" as const },
    };
    const { ranked, fellBack } = rankDivision(two);
    expect(fellBack).toBe("too_few_entries");
    const mean = rankDivision({ ...two, rule: input.rule });
    expect(ranked.map(({ figure }) => figure)).toEqual(mean.ranked.map(({ figure }) => figure));
  });

  it("doesn't depend on the order of sheets", () => {
    const modelled = { ...input, rule: { ...input.rule, method: "calibrated" as const } };
    expect(rankDivision({ ...modelled, sheets: [...input.sheets].reverse() })).toEqual(rankDivision(modelled));
  });
});

describe("where a figure comes from", () => {
  it("is told by criterion, beside the field", () => {
    const ranking = rankDivision(input);
    const own = contributionsOf(input, ranking).get("e0") ?? [];
    expect(own.find(({ key }) => key === "market")).toEqual({ key: "market", points: 3_000, above: 350 });
    const figure = ranking.ranked.find(({ entryId }) => entryId === "e0")?.figure ?? 0;
    expect(Math.abs(own.reduce((sum, { points }) => sum + points, 0) - figure)).toBeLessThanOrEqual(2);
  });
});

describe("one judge left out", () => {
  it("moves an entry, or leaves it unranked when nobody else scored it", () => {
    expect(shiftsOf(input, "e0").map(({ judgeId }) => judgeId)).toEqual(judges);
    const alone = {
      ...input,
      sheets: input.sheets.filter(({ entryId, judgeId }) => entryId !== "e0" || judgeId === "x"),
    };
    expect(shiftsOf(alone, "e0")).toEqual([{ judgeId: "x", figure: null, rank: null }]);
  });

  it("says who would cross the line; shadows are nobody", () => {
    const shadow = { entryId: "e0", judgeId: "s", role: "shadow" as const, marks: {}, total: 0 };
    const withShadow = { ...input, sheets: [...input.sheets, shadow] };
    const influences = influencesOf(withShadow, rankDivision(withShadow));
    expect(influences.map(({ judgeId, sheets }) => [judgeId, sheets])).toEqual(judges.map((id) => [id, 8]));
    for (const { entering, leaving } of influences) expect(entering.length).toBe(leaving.length);
  });
});
