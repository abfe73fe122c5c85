import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestAwards } from "../results/award";
import { rankEntries } from "./ranking";
import { climb, type LadderStep, type TiedEntry, tieLadderSchema } from "./tie-ladder";
import { cutAt } from "./ties";

const entry = (entryId: string, given: Partial<TiedEntry> = {}): TiedEntry => ({
  entryId,
  means: {},
  totals: {},
  submittedAt: null,
  ...given,
});
const order = (tied: readonly TiedEntry[], ladder: readonly LadderStep[]) =>
  climb(tied, ladder).map(({ entryIds }) => entryIds.join("="));

describe("the ladder", () => {
  it("puts the higher mean of a named criterion first", () => {
    const tied = [entry("a", { means: { novelty: 800 } }), entry("b", { means: { novelty: 900 } }), entry("c")];
    const novelty = { by: "criterion" as const, key: "novelty" };
    expect(order(tied, [novelty])).toEqual(["b", "a", "c"]);
    expect(climb(tied, [novelty])[0]).toEqual({ entryIds: ["b"], above: novelty });
  });

  it("puts the highest single sheet first", () => {
    const tied = [entry("a", { totals: { j1: 8_000, j2: 8_000 } }), entry("b", { totals: { j1: 7_000, j3: 9_000 } })];
    expect(order(tied, [{ by: "highest_total" }])).toEqual(["b", "a"]);
  });

  it("compares head to head only what the same judges gave both", () => {
    const tied = [
      entry("a", { totals: { j1: 7_000, j2: 8_000, j4: 9_999 } }),
      entry("b", { totals: { j1: 7_500, j2: 8_500, j5: 100 } }),
    ];
    expect(order(tied, [{ by: "head_to_head" }])).toEqual(["b", "a"]);
    const apart = [entry("a", { totals: { j1: 7_000 } }), entry("b", { totals: { j2: 9_000 } })];
    expect(order(apart, [{ by: "head_to_head" }])).toEqual(["a=b"]);
  });

  it("puts who handed in earlier first, and who never did last", () => {
    const tied = [
      entry("a"),
      entry("b", { submittedAt: "2026-09-02T00:00:00.000Z" }),
      entry("c", { submittedAt: "2026-09-01T00:00:00.000Z" }),
    ];
    expect(order(tied, [{ by: "earlier" }])).toEqual(["c", "b", "a"]);
  });

  it("asks the next rung only of those whom the one before left together", () => {
    const tied = [
      entry("a", { means: { x: 5, y: 1 } }),
      entry("b", { means: { x: 5, y: 9 } }),
      entry("c", { means: { x: 7, y: 0 } }),
    ];
    const [x, y] = [
      { by: "criterion" as const, key: "x" },
      { by: "criterion" as const, key: "y" },
    ];
    expect(order(tied, [x, y])).toEqual(["c", "b", "a"]);
    expect(climb(tied, [x, y]).map(({ above }) => above)).toEqual([x, y, null]);
    expect(order(tied, [x])).toEqual(["c", "a=b"]);
    expect(order(tied, [])).toEqual(["a=b=c"]);
  });

  it("is a strict order or says tied, whatever order the entries come in", () => {
    const any: fc.Arbitrary<TiedEntry[]> = fc.uniqueArray(
      fc.record({
        entryId: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        means: fc.record({ x: fc.nat(2), y: fc.nat(2) }),
        totals: fc.dictionary(fc.constantFrom("j1", "j2", "j3"), fc.nat(3)),
        submittedAt: fc.option(fc.constantFrom("2026-09-01T00:00:00.000Z", "2026-09-02T00:00:00.000Z")),
      }),
      { selector: ({ entryId }) => entryId, minLength: 1 },
    );
    const step: fc.Arbitrary<LadderStep> = fc.constantFrom(
      { by: "criterion", key: "x" },
      { by: "criterion", key: "gone" },
      { by: "highest_total" },
      { by: "head_to_head" },
      { by: "earlier" },
    );
    fc.assert(
      fc.property(any, fc.array(step, { maxLength: 4 }), (tied, ladder) => {
        const classes = climb(tied, ladder);
        expect(classes.flatMap(({ entryIds }) => entryIds).sort()).toEqual(tied.map(({ entryId }) => entryId).sort());
        expect(climb([...tied].reverse(), ladder)).toEqual(classes);
        expect(classes.slice(0, -1).every(({ above }) => above !== null)).toBe(true);
        expect(classes.at(-1)?.above).toBeNull();
        expect(tieLadderSchema.parse(ladder)).toEqual(ladder);
      }),
    );
  });
});

describe("a tie where the rules need an order", () => {
  const sheet = (entryId: string, novelty: number) => ({
    entryId,
    judgeId: "j",
    role: "member" as const,
    marks: { novelty, market: 8_000 - novelty },
    total: 8_000,
  });
  const rule = {
    method: "mean" as const,
    decimals: 2 as const,
    gates: {},
    criteria: [
      { key: "novelty", weight: 100 },
      { key: "market", weight: 100 },
    ],
    maximum: 10_000,
    tieLadder: [{ by: "criterion" as const, key: "novelty" }],
  };
  const entries = ["a", "b", "c"].map((entryId) => ({ entryId, number: entryId, isOut: false }));
  const sheets = [sheet("a", 3_000), sheet("b", 5_000), sheet("c", 3_000)];

  it("keeps the printed rank, and lets the ladder settle the cut line alone", () => {
    const { ranked, cut } = rankEntries(entries, sheets, { ...rule, quota: 1 });
    expect(ranked.map(({ rank, tiedWith }) => [rank, tiedWith])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(cut).toEqual({ inside: ["b"], tied: [], outside: ["a", "c"], seatsLeft: 0 });
    expect(ranked.find(({ entryId }) => entryId === "b")?.above).toEqual({ by: "criterion", key: "novelty" });
  });

  it("leaves to the chair what it leaves together", () => {
    const { cut } = rankEntries(entries, sheets, { ...rule, quota: 2 });
    expect(cut).toEqual({ inside: ["b"], tied: ["a", "c"], outside: [], seatsLeft: 1 });
  });

  it("is not climbed where the tie fits wholly", () => {
    expect(
      cutAt(
        [
          { entryId: "a", figure: 1, tieClass: 1 },
          { entryId: "b", figure: 1, tieClass: 0 },
        ],
        2,
      ),
    ).toMatchObject({
      inside: ["a", "b"],
      tied: [],
    });
  });

  it("divides prizes", () => {
    const { ranked } = rankEntries(entries, sheets, { ...rule, quota: null });
    const prizes = [
      { id: "first", count: 1 },
      { id: "second", count: 1 },
    ];
    expect(suggestAwards(prizes, ranked)).toEqual([
      { prizeId: "first", entryIds: ["b"], tied: [] },
      { prizeId: "second", entryIds: [], tied: ["a", "c"] },
    ]);
  });
});
