import { describe, expect, it } from "vitest";
import { type CountedSheet, findOutliers, leaningsOf, spreadOf } from "./outliers";

/** Rows are entries, columns judges a, b, c …; null: not judged. */
function sheetsOf(table: readonly (readonly (number | null)[])[]): CountedSheet[] {
  return table.flatMap((row, at) =>
    row.flatMap((share, judge) => {
      const judgeId = "abcdef"[judge] ?? "";
      return share === null ? [] : [{ assignmentId: `${at + 1}${judgeId}`, entryId: `${at + 1}`, judgeId, share }];
    }),
  );
}

const calm = [
  [7_000, 7_200, 7_100],
  [6_100, 6_000, 6_200],
  [8_100, 8_300, 8_000],
];

describe("findOutliers", () => {
  it("finds the one sheet that is far from the entry's others, and nothing where judges agree", () => {
    expect(findOutliers(sheetsOf(calm))).toEqual([]);
    expect(findOutliers(sheetsOf([...calm, [7_000, 7_200, 3_000]]))).toEqual([
      { kind: "sheet", assignmentId: "4c", entryId: "4", judgeId: "c", share: 3_000, others: 7_100 },
    ]);
  });

  it("leaves a sheet alone up to 15 % of the maximum, and says it just beyond", () => {
    const beside = (share: number) => findOutliers(sheetsOf([...calm, [7_000, 7_000, share]]));
    expect(beside(8_500)).toEqual([]);
    expect(beside(8_501)).toHaveLength(1);
  });

  it("waits for three sheets, since of two nobody can say which is far", () => {
    expect(findOutliers(sheetsOf([...calm, [7_000, 3_000, null]]))).toEqual([]);
  });

  it("asks for more where judges are far apart everywhere", () => {
    const wild = [
      [3_000, 6_000, 9_000],
      [9_000, 3_000, 6_000],
      [6_000, 9_000, 3_000],
    ];
    expect(findOutliers(sheetsOf([...wild, [6_000, 6_000, 8_500]]))).toEqual([]);
  });

  it("finds the judge who is stricter on what is shared", () => {
    const strict = [7_000, 6_000, 8_000, 5_000].map((share) => [share, share, share - 1_000]);
    expect(findOutliers(sheetsOf(strict))).toEqual([{ kind: "leaning", judgeId: "c", lean: -1_000, shared: 4 }]);
    expect(findOutliers(sheetsOf(strict.slice(1)))).toEqual([]);
  });

  it("finds the judge who gives nearly all one total", () => {
    const shares = [7_000, 7_000, 6_900, 7_000, 7_000].map((share) => [share]);
    expect(findOutliers(sheetsOf(shares))).toEqual([{ kind: "flat", judgeId: "a", share: 7_000, same: 4, of: 5 }]);
    expect(findOutliers(sheetsOf(shares.slice(1)))).toEqual([]);
  });

  it("has nothing to say about nothing", () => {
    expect(findOutliers([])).toEqual([]);
  });
});

describe("leaningsOf", () => {
  it("compares each judge with the mean of the others, on shared entries alone", () => {
    const leanings = leaningsOf(
      sheetsOf([
        [5_000, 7_000, 9_000],
        [null, 1_000, null],
      ]),
    );
    expect(Object.fromEntries(leanings)).toEqual({
      a: { lean: -3_000, shared: 1, isFar: false },
      b: { lean: 0, shared: 1, isFar: false },
      c: { lean: 3_000, shared: 1, isFar: false },
    });
  });
});

describe("spreadOf", () => {
  it("is the highest less the lowest, and needs two", () => {
    expect([spreadOf([]), spreadOf([7_000]), spreadOf([7_000, 6_250, 9_000])]).toEqual([null, null, 2_750]);
  });
});
