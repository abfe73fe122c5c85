import { describe, expect, it } from "vitest";
import { type Criterion, computedMaximum, criteriaOf, type RubricDefinition, rubricSchema } from "./rubric";
import { criterionForm } from "./rubric.form";
import { addCriterion, changeCriterion, inOrderOfMarks, keysOf, moveCriterion, removeCriterion } from "./rubric-edit";
import { rubricTemplates } from "./rubric-template";

const criterion = (key: string): Criterion => ({
  key,
  title: { vi: key },
  weight: 100,
  minMark: 0,
  maxMark: 1_000,
  step: 50,
  levels: [],
});
const rubric: RubricDefinition = {
  nodes: [criterion("a"), { key: "g", title: { vi: "Nhóm" }, children: [criterion("b"), criterion("c")] }],
};
const keys = (edited: ReturnType<typeof addCriterion>) => (edited.ok ? keysOf(edited.value.nodes) : edited.error);

describe("editing a rubric", () => {
  it("adds a criterion at the end, up to 40", () => {
    expect(keys(addCriterion(rubric, criterion("d")))).toEqual(["a", "g", "b", "c", "d"]);
    const full = { nodes: Array.from({ length: 40 }, (_, n) => criterion(`c${n}`)) };
    expect(keys(addCriterion(full, criterion("d")))).toBe("invalid");
  });

  it("changes one wherever it stands", () => {
    const changed = changeCriterion(rubric, { ...criterion("c"), weight: 300 });
    expect(changed.ok && criteriaOf(changed.value).map(({ weight }) => weight)).toEqual([100, 100, 300]);
    expect(keys(changeCriterion(rubric, criterion("g")))).toBe("not_found");
  });

  it("removes one, with its group when that is left empty, but never the last", () => {
    const less = removeCriterion(rubric, "b");
    expect(keys(less)).toEqual(["a", "g", "c"]);
    expect(less.ok && keys(removeCriterion(less.value, "c"))).toEqual(["a"]);
    expect(keys(removeCriterion({ nodes: [criterion("a")] }, "a"))).toBe("in_use");
    expect(keys(removeCriterion(rubric, "x"))).toBe("not_found");
  });

  it("moves one among its neighbours", () => {
    expect(keys(moveCriterion(rubric, "c", "up"))).toEqual(["a", "g", "c", "b"]);
    expect(keys(moveCriterion(rubric, "a", "up"))).toEqual(["a", "g", "b", "c"]);
    expect(keys(moveCriterion(rubric, "a", "down"))).toEqual(["g", "b", "c", "a"]);
    expect(keys(moveCriterion(rubric, "x", "up"))).toBe("not_found");
  });

  it("puts levels in the order of their marks, one for each", () => {
    const level = (from: number) => ({ from, text: { vi: String(from) } });
    expect(inOrderOfMarks([level(500), level(0), level(500)]).map(({ from }) => from)).toEqual([0, 500]);
  });

  it.each(["desk", "final", "blank"] as const)("the built-in %s rubric adds up to what it states", (key) => {
    const { rubric: template, statedMaximum } = rubricTemplates[key];
    expect(rubricSchema.parse(template)).toEqual(template);
    expect(computedMaximum(criteriaOf(template))).toBe(statedMaximum);
  });
});

describe("the criterion's form", () => {
  const typed = {
    revision: "1",
    rubricId: "0198f2b0-0000-7000-8000-000000000000",
    title: { vi: "Đổi mới" },
    hint: {},
    weight: "2,5",
    minMark: "1",
    maxMark: "5",
    step: "0,5",
    levels: [
      { from: "1", vi: "Yếu", en: "" },
      { from: "", vi: "", en: "" },
    ],
  };
  const faults = (given: object) => {
    const read = criterionForm.safeParse({ ...typed, ...given });
    return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
  };

  it("reads marks and weight in hundredths, and leaves blank levels out", () => {
    const read = criterionForm.parse(typed);
    expect([read.weight, read.minMark, read.maxMark, read.step, read.levels]).toEqual([
      250,
      100,
      500,
      50,
      [{ from: 100, text: { vi: "Yếu" } }],
    ]);
  });

  it("refuses a range the wrong way round, a step that misses its ends, a level outside", () => {
    expect(faults({ minMark: "6" })).toContain("maxMark");
    expect(faults({ step: "3" })).toContain("step");
    expect(faults({ levels: [{ from: "9", vi: "Tốt" }] })).toEqual(["levels"]);
    expect(faults({ levels: [{ from: "", vi: "Tốt" }] })).toContain("levels.0.from");
    expect(faults({ weight: "nhiều" })).toEqual(["weight"]);
  });
});
