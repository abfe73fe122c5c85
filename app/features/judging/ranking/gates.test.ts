import { describe, expect, it } from "vitest";
import { gateFault, gatesSchema, leastTotal, minimaOf, quotaOf } from "./gates";
import { organizerTotal, rankEntries } from "./ranking";

describe("gates", () => {
  it("ask for the greater of a number and a share of the maximum", () => {
    expect(leastTotal({ minimumTotal: 5_000 }, 30_000)).toBe(5_000);
    expect(leastTotal({ minimumShare: 5_000 }, 30_000)).toBe(15_000);
    expect(leastTotal({ minimumTotal: 5_000, minimumShare: 5_000 }, 30_000)).toBe(15_000);
    expect(leastTotal({}, 30_000)).toBeUndefined();
    expect(gateFault(14_999, {}, { minimumShare: 5_000 }, 30_000)).toBe("below_minimum");
    expect(gateFault(15_000, {}, { minimumShare: 5_000 }, 30_000)).toBeNull();
  });

  it("stop an entry with a zero, or below the least mark of a criterion", () => {
    expect(gateFault(5_000, { a: 0 }, { noZeroCriterion: true }, 10_000)).toBe("zero_criterion");
    expect(gateFault(5_000, { a: 499 }, { criterionMinima: { a: 500 } }, 10_000)).toBe("below_criterion");
    expect(gateFault(5_000, { a: 500 }, { criterionMinima: { a: 500, gone: 100 } }, 10_000)).toBeNull();
    expect(minimaOf({ criterionMinima: { a: 500, gone: 100 } }, [{ key: "a" }])).toEqual([{ key: "a", minimum: 500 }]);
  });

  it("read what was stored before they were many", () => {
    expect(gatesSchema.parse({ minimumTotal: 5_000, noZeroCriterion: true })).toEqual({
      minimumTotal: 5_000,
      noZeroCriterion: true,
    });
    expect(gatesSchema.safeParse({ quotaShare: 10_001 }).success).toBe(false);
  });
});

describe("how many go on", () => {
  it("is a number, a share rounded down, or the larger or smaller of both", () => {
    expect(quotaOf(null, {}, 47)).toBeNull();
    expect(quotaOf(20, {}, 47)).toBe(20);
    expect(quotaOf(null, { quotaShare: 3_000 }, 47)).toBe(14);
    expect(quotaOf(null, { quotaShare: 3_000 }, 2)).toBe(1);
    expect(quotaOf(20, { quotaShare: 3_000 }, 47)).toBe(20);
    expect(quotaOf(20, { quotaShare: 3_000, quotaBy: "larger" }, 100)).toBe(30);
    expect(quotaOf(20, { quotaShare: 3_000, quotaBy: "smaller" }, 47)).toBe(14);
  });
});

describe("what the organizer awards", () => {
  const criteria = [
    { key: "pitch", weight: 100 },
    { key: "attendance", weight: 200, source: "organizer" as const },
  ];
  const sheet = (judgeId: string, total: number) => ({
    entryId: "a",
    judgeId,
    role: "member" as const,
    marks: { pitch: total },
    total,
  });

  it("counts once, whatever the number of judges, and stands among the means", () => {
    const rule = { method: "mean" as const, decimals: 2 as const, gates: {}, quota: null, criteria, maximum: 10_000 };
    const entries = [{ entryId: "a", number: "a", isOut: false, organizerMarks: { attendance: 1_000 } }];
    const sheets = [sheet("j1", 5_001), sheet("j2", 5_000)];
    const { ranked } = rankEntries(entries, sheets, { ...rule, tieLadder: [] });
    expect(ranked[0]).toMatchObject({ figure: 7_001, means: { pitch: 5_001, attendance: 1_000 }, spread: 1 });
    expect(organizerTotal(criteria, {})).toBe(0);
  });
});
