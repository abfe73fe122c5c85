import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criterionForm } from "./criterion.form";

const typed = {
  revision: "1",
  rubricId: "0198f2b0-0000-7000-8000-000000000000",
  title: { vi: "Đổi mới" },
  hint: {},
  scale: "coefficient",
  coefficient: { min: "1", max: "5", step: "0,5", weight: "2,5" },
  levels: [
    { from: "1", vi: "Yếu", en: "" },
    { from: "", vi: "", en: "" },
  ],
};
const faults = (given: object) => {
  const read = criterionForm.safeParse({ ...typed, ...given });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
};
const coefficient = (given: object) => ({ coefficient: { ...typed.coefficient, ...given } });

describe("the criterion's form", () => {
  it("reads marks and weight in hundredths, and leaves blank levels out", () => {
    const read = criterionForm.parse(typed);
    expect([read.weight, read.minMark, read.maxMark, read.step, read.levels, read.source]).toEqual([
      250,
      100,
      500,
      50,
      [{ from: 100, text: { vi: "Yếu" } }],
      "judges",
    ]);
  });

  it("reads each scale by its own numbers alone", () => {
    const numbers = (given: object) => {
      const { weight, minMark, maxMark, step } = criterionForm.parse({ ...typed, levels: [], ...given });
      return [weight, minMark, maxMark, step];
    };
    expect(numbers({ scale: "points", points: { min: "", max: "20", step: "0.5" } })).toEqual([100, 0, 2_000, 50]);
    expect(numbers({ scale: "share", share: { percent: "30", step: "1" } })).toEqual([30, 0, 10_000, 100]);
    expect(numbers({ scale: "pass", pass: { worth: "0" } })).toEqual([0, 0, 100, 100]);
  });

  it("refuses a range the wrong way round, a step that misses its ends, a level outside, half a percent", () => {
    expect(faults(coefficient({ min: "6" }))).toContain("coefficient.max");
    expect(faults(coefficient({ step: "3" }))).toContain("coefficient.step");
    expect(faults(coefficient({ weight: "nhiều" }))).toEqual(["coefficient.weight"]);
    expect(faults({ levels: [{ from: "9", vi: "Tốt" }] })).toEqual(["levels"]);
    expect(faults({ levels: [{ from: "", vi: "Tốt" }] })).toContain("levels.0.from");
    expect(faults({ levelsText: "0–1: a\nb" })).toEqual(["levelsText"]);
    expect(faults({ scale: "share", share: { percent: "12,5", step: "1" } })).toEqual(["share.percent"]);
    expect(faults({ scale: "points" })).toContain("points.max");
  });

  it("takes levels from lines, a template, or another criterion, in that order", () => {
    const starts = (given: object) => criterionForm.parse({ ...typed, ...given }).levels.map(({ from }) => from);
    expect(starts({ levelsText: "1: a\n3: b", levelsFrom: "five" })).toEqual([100, 300]);
    expect(starts({ levelsFrom: "three" })).toEqual([100, 250, 400]);
    expect(criterionForm.parse({ ...typed, levelsFrom: "copy:market" }).copyLevelsOf).toBe("market");
    expect(starts({ levelsFrom: "stray" })).toEqual([100]);
  });

  it("answers anything with a value or complaints, never an exception", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("1e9", "-1", "NaN", "\u202e5", "\0", "\ud800"),
    );
    const any = fc.record({
      scale: fc.oneof(fc.constantFrom("points", "coefficient", "share", "pass"), text),
      points: fc.oneof(fc.record({ min: text, max: text, step: text }), text),
      coefficient: fc.record({ min: text, max: text, step: text, weight: text }),
      share: fc.record({ percent: text, step: text }),
      pass: fc.record({ worth: text }),
      levels: fc.oneof(fc.array(fc.record({ from: text, vi: text, en: text })), text),
      levelsText: text,
      levelsFrom: text,
    });
    fc.assert(
      fc.property(any, (given) => {
        expect(typeof criterionForm.safeParse({ ...typed, ...given }).success).toBe("boolean");
      }),
    );
  });
});
