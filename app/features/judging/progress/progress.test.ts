import { describe, expect, it } from "vitest";
import { meanOf, paceOf, shareOf, sortedBy } from "./progress";

describe("paceOf", () => {
  const facts = {
    submitted: 4,
    left: 6,
    since: "2026-09-01T00:00:00.000Z",
    now: "2026-09-05T00:00:00.000Z",
    closesAt: "2026-09-07T00:00:00.000Z",
  };

  it("counts sheets a day so far and until the deadline", () => {
    expect(paceOf(facts)).toEqual({ pace: 100, needed: 300, isBehind: true });
    expect(paceOf({ ...facts, left: 4 })).toEqual({ pace: 100, needed: 200, isBehind: false });
  });

  it("takes a day at least, before and after", () => {
    expect(paceOf({ ...facts, since: "2026-09-04T23:00:00.000Z", closesAt: "2026-09-05T01:00:00.000Z" })).toEqual({
      pace: 400,
      needed: 600,
      isBehind: false,
    });
  });

  it("needs nothing of who is done, nor once it is over", () => {
    expect(paceOf({ ...facts, left: 0 }).needed).toBeNull();
    expect(paceOf({ ...facts, closesAt: facts.now })).toEqual({ pace: 100, needed: null, isBehind: false });
  });
});

it("rounds means half up and shares to the hundredth of a percent", () => {
  expect([meanOf([]), meanOf([7_001, 7_002]), meanOf([1, 1, 2])]).toEqual([null, 7_002, 1]);
  expect([shareOf(7_550, 10_000), shareOf(1, 3), shareOf(0, 0)]).toEqual([7_550, 3_333, 0]);
});

it("sorts by a figure, rows without it last either way", () => {
  const rows = [2, null, 3, 1];
  const byItself = (row: number | null) => row;
  expect(sortedBy(rows, byItself, false)).toEqual([1, 2, 3, null]);
  expect(sortedBy(rows, byItself, true)).toEqual([3, 2, 1, null]);
});
