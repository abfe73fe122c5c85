import { describe, expect, it } from "vitest";
import { planAdvance } from "./advancement";
import type { RankedEntry, Ranking } from "./ranking";

const ranked = (entryId: string, figure: number, gate: RankedEntry["gate"] = null): RankedEntry => ({
  entryId,
  rank: 1,
  figure,
  sheets: 3,
  spread: 0,
  tiedWith: 0,
  tieClass: 0,
  above: null,
  gate,
  means: {},
});
const ranking: Pick<Ranking, "ranked" | "unranked"> = {
  ranked: [ranked("a", 9_000), ranked("b", 8_000), ranked("c", 8_000), ranked("d", 7_000)],
  unranked: [
    { entryId: "nobody", reason: "no_sheets" },
    { entryId: "gone", reason: "out" },
  ],
};

describe("a plan to advance", () => {
  it("takes the first of the ranking, by the round's quota and without a reason", () => {
    expect(planAdvance(ranking, 3, { seats: null, chosen: null })).toEqual({
      ok: true,
      value: {
        seats: 3,
        advanced: ["a", "b", "c"],
        eliminated: ["d", "nobody"],
        tied: [],
        seatsLeft: 0,
        isDecided: true,
        needsReason: false,
      },
    });
  });

  it("waits for a decision on those tied across the cut line", () => {
    expect(planAdvance(ranking, 2, { seats: null, chosen: null })).toMatchObject({
      value: { advanced: ["a"], tied: ["b", "c"], seatsLeft: 1, isDecided: false, needsReason: true },
    });
  });

  it("takes the one who was chosen, and asks for the reason", () => {
    expect(planAdvance(ranking, 2, { seats: null, chosen: ["c"] })).toMatchObject({
      value: { advanced: ["a", "c"], eliminated: ["b", "d", "nobody"], isDecided: true, needsReason: true },
    });
  });

  it("is undecided while more or fewer are chosen than there are places, unless the number is the organizer's own", () => {
    const decided = (seats: number | null, chosen: string[]) => {
      const plan = planAdvance(ranking, 2, { seats, chosen });
      return plan.ok && plan.value.isDecided;
    };
    expect(decided(null, ["b", "c"])).toBe(false);
    expect(decided(null, [])).toBe(false);
    expect(decided(null, ["b", "b"])).toBe(true);
    const all = { ...ranking, ranked: ranking.ranked.slice(0, 3) };
    expect(planAdvance(all, 3, { seats: 2, chosen: ["b", "c"] })).toMatchObject({ value: { isDecided: true } });
  });

  it("may be for another number than the quota, with a reason", () => {
    expect(planAdvance(ranking, 2, { seats: 1, chosen: null })).toMatchObject({
      value: { seats: 1, advanced: ["a"], isDecided: true, needsReason: true },
    });
  });

  it("skips an entry that a gate stops", () => {
    const stopped = { ...ranking, ranked: [ranked("x", 9_900, "zero_criterion"), ...ranking.ranked] };
    expect(planAdvance(stopped, 1, { seats: null, chosen: null })).toMatchObject({
      value: { advanced: ["a"], eliminated: ["x", "b", "c", "d", "nobody"] },
    });
  });

  it("needs a number of places, and takes nobody who isn't tied", () => {
    expect(planAdvance(ranking, null, { seats: null, chosen: null })).toEqual({ ok: false, error: "invalid" });
    expect(planAdvance(ranking, 2, { seats: null, chosen: ["d"] })).toEqual({ ok: false, error: "invalid" });
  });
});
