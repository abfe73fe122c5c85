import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCriterion } from "~db/factories/judging";
import { computedMaximum, criteriaOf, scales } from "./rubric";
import { inOrderOfMarks, levelsMovedTo, levelTemplates, pastedLevels, spreadLevels } from "./rubric-levels";
import { rescaled, sharesOf } from "./rubric-scale";
import { rubricTemplates } from "./rubric-template";
import { admitsMark } from "./score";

const ten = makeCriterion("a", 10);
const five = { ...ten, minMark: 100, maxMark: 500, step: 100 };
const pasted = (text: string, range = ten) => {
  const read = pastedLevels(text, range);
  return read.ok ? read.value.map((level) => [level.from, level.text.vi, level.text.en]) : read.error;
};

describe("levels", () => {
  it("are pasted as rules print them", () => {
    expect(pasted("0–5: Chưa rõ\nTừ 6 đến 8 điểm: Tốt | Good\n- 8,5 - 10 điểm: Xuất sắc")).toEqual([
      [0, "Chưa rõ", undefined],
      [600, "Tốt", "Good"],
      [850, "Xuất sắc", undefined],
    ]);
    expect(pasted("9-10: Tốt\nDưới 5: Yếu\n5 – 8: Khá")).toEqual([
      [0, "Yếu", undefined],
      [500, "Khá", undefined],
      [900, "Tốt", undefined],
    ]);
    expect(pasted("1. Yếu\n2. Trung bình\n5. Xuất sắc", five)).toEqual([
      [100, "Yếu", undefined],
      [200, "Trung bình", undefined],
      [500, "Xuất sắc", undefined],
    ]);
  });

  it("without marks are spread over the scale", () => {
    expect(pasted("Yếu\nKhá\nTốt")).toEqual([
      [0, "Yếu", undefined],
      [350, "Khá", undefined],
      [700, "Tốt", undefined],
    ]);
  });

  it("are refused outside the scale, half with marks, and past twelve", () => {
    expect(pasted("0–5: Yếu\n11–20: Tốt")).toBe("invalid");
    expect(pasted("0–5: Yếu\nTốt")).toBe("invalid");
    expect(pasted(Array.from({ length: 13 }, (_, n) => `${n}: x`).join("\n"))).toBe("invalid");
  });

  it("any pasted text gives levels on marks that may be given, in order, or a refusal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), fc.constantFrom(ten, five), (text, range) => {
        const read = pastedLevels(text, range);
        if (!read.ok) return;
        const starts = read.value.map(({ from }) => from);
        expect(starts.every((from) => admitsMark(range, from))).toBe(true);
        expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
      }),
    );
  });

  it("of a template begin on the lowest mark, one for each of 1 to 5", () => {
    expect(spreadLevels(levelTemplates.five, five).map(({ from }) => from)).toEqual([100, 200, 300, 400, 500]);
    expect(spreadLevels(levelTemplates.five, ten).map(({ from }) => from)).toEqual([0, 200, 400, 600, 800]);
    expect(spreadLevels(levelTemplates.five, { minMark: 0, maxMark: 100, step: 100 })).toHaveLength(2);
  });

  it("are copied onto another scale at the same share of it", () => {
    const levels = [0, 500, 1_000].map((from) => ({ from, text: { vi: String(from) } }));
    expect(levelsMovedTo(levels, ten, five).map(({ from }) => from)).toEqual([100, 300, 500]);
    expect(inOrderOfMarks([...levels].reverse().concat(levels)).map(({ from }) => from)).toEqual([0, 500, 1_000]);
  });
});

describe("the whole rubric on another scale", () => {
  it("20/15/15/30/10/10 becomes 1–5 × 4/3/3/6/2/2, shares, and points again", () => {
    const { rubric } = rubricTemplates.student;
    const scaled = rescaled(rubric, "coefficient", 5);
    if (!scaled.ok) throw new Error(scaled.error);
    expect(criteriaOf(scaled.value).map(({ weight }) => weight)).toEqual([400, 300, 300, 600, 200, 200]);
    const shared = rescaled(rubric, "share", 5);
    expect(shared.ok && criteriaOf(shared.value).map(({ weight }) => weight)).toEqual([20, 15, 15, 30, 10, 10]);
    const back = rescaled(scaled.value, "points", 5);
    expect(back.ok && criteriaOf(back.value).map(({ maxMark }) => maxMark / 100)).toEqual([20, 15, 15, 30, 10, 10]);
  });

  it.each(scales)("keeps the maximum and valid levels on %s", (scale) => {
    const scaled = rescaled(rubricTemplates.desk.rubric, scale, 5);
    if (!scaled.ok) throw new Error(scaled.error);
    expect(computedMaximum(criteriaOf(scaled.value))).toBe(10_000);
    for (const criterion of criteriaOf(scaled.value)) {
      expect(criterion.levels.every(({ from }) => admitsMark(criterion, from))).toBe(true);
    }
  });

  it("leaves what the organizer awards alone, and asks for no shares within deliverables", () => {
    const scaled = rescaled(rubricTemplates.cic_final.rubric, "coefficient", 5);
    expect(scaled.ok && criteriaOf(scaled.value).map(({ maxMark }) => maxMark)).toEqual([500, 500, 500, 4_000]);
    const video = { nodes: [{ key: "v", title: { vi: "Video" }, share: 100, children: [ten] }] };
    expect(rescaled(video, "share", 5)).toEqual({ ok: false, error: "invalid" });
  });

  it("shares add up to exactly a hundred", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }), (worths) => {
        expect(sharesOf(worths).reduce((sum, share) => sum + share, 0)).toBe(100);
      }),
    );
  });
});
