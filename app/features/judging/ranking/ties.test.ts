import { describe, expect, it } from "vitest";
import { cutAt, ranksOf, tieGroups } from "./ties";

const placed = (...figures: number[]) => figures.map((figure, index) => ({ entryId: `e${index + 1}`, figure }));

describe("a tie", () => {
  it("shares the better rank, and the next one is skipped: 1, 2, 2, 4", () => {
    expect(ranksOf([9_000, 8_550, 8_550, 8_000])).toEqual([1, 2, 2, 4]);
    expect(ranksOf([8_000, 9_000, 8_000, 8_000])).toEqual([2, 1, 2, 2]);
    expect(ranksOf([])).toEqual([]);
  });

  it("groups those who print the same, the highest first", () => {
    const groups = tieGroups(placed(8_000, 9_000, 8_000)).map((group) => group.map(({ entryId }) => entryId));
    expect(groups).toEqual([["e2"], ["e1", "e3"]]);
  });
});

describe("the cut line", () => {
  it("leaves nothing to decide where it falls between two figures", () => {
    expect(cutAt(placed(9_000, 8_000, 7_000), 2)).toEqual({
      inside: ["e1", "e2"],
      tied: [],
      outside: ["e3"],
      seatsLeft: 0,
    });
  });

  it("marks the entries tied across it, and how many places are left for them", () => {
    expect(cutAt(placed(9_000, 8_000, 8_000, 8_000, 7_000), 3)).toEqual({
      inside: ["e1"],
      tied: ["e2", "e3", "e4"],
      outside: ["e5"],
      seatsLeft: 2,
    });
  });

  it("lets a tie that fits wholly pass", () => {
    expect(cutAt(placed(8_000, 8_000, 7_000), 2)).toMatchObject({ inside: ["e1", "e2"], tied: [] });
  });

  it("takes everyone when there are more places than entries, and nobody when there are none", () => {
    expect(cutAt(placed(8_000, 7_000), 5)).toMatchObject({ inside: ["e1", "e2"], outside: [], seatsLeft: 0 });
    expect(cutAt(placed(8_000, 7_000), 0)).toMatchObject({ inside: [], tied: [], outside: ["e1", "e2"] });
  });
});
