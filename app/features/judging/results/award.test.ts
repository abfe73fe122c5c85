import { describe, expect, it } from "vitest";
import { isAsRanked, suggestAwards } from "./award";

const ranked = (...figures: number[]) =>
  figures.map((figure, index) => ({ entryId: `e${index + 1}`, figure, gate: null }));
const prizes = [
  { id: "first", count: 1 },
  { id: "second", count: 2 },
];

describe("suggested awards", () => {
  it("follow the ranking, prize after prize", () => {
    expect(suggestAwards(prizes, ranked(9_000, 8_000, 7_000, 6_000))).toEqual([
      { prizeId: "first", entryIds: ["e1"], tied: [] },
      { prizeId: "second", entryIds: ["e2", "e3"], tied: [] },
    ]);
  });

  it("give a tie that fits within one prize, and leave to a person the one that doesn't", () => {
    expect(suggestAwards(prizes, ranked(9_000, 8_000, 8_000))[1]).toMatchObject({ entryIds: ["e2", "e3"] });
    expect(suggestAwards(prizes, ranked(9_000, 9_000, 8_000))).toEqual([
      { prizeId: "first", entryIds: [], tied: ["e1", "e2"] },
      { prizeId: "second", entryIds: ["e3"], tied: ["e1", "e2"] },
    ]);
    expect(suggestAwards(prizes, ranked(9_000, 8_000, 7_000, 7_000))[1]).toEqual({
      prizeId: "second",
      entryIds: ["e2"],
      tied: ["e3", "e4"],
    });
  });

  it("pass over an entry that a gate stops, and end with the entries", () => {
    const stopped = [{ entryId: "x", figure: 9_900, gate: "zero_criterion" as const }, ...ranked(9_000)];
    expect(suggestAwards(prizes, stopped)).toEqual([
      { prizeId: "first", entryIds: ["e1"], tied: [] },
      { prizeId: "second", entryIds: [], tied: [] },
    ]);
  });

  it("tell whether a prize goes where the ranking sends it", () => {
    const suggestions = suggestAwards(prizes, ranked(9_000, 8_000));
    expect(isAsRanked(suggestions, "first", "e1")).toBe(true);
    expect(isAsRanked(suggestions, "first", "e2")).toBe(false);
  });
});
