import { describe, expect, it } from "vitest";
import { criteriaOf, judgedCriteria, rubricSchema } from "./rubric";
import { rubricFaults } from "./rubric-check";
import { keysOf } from "./rubric-edit";
import { rubricTemplates } from "./rubric-template";
import { rubricTemplateKeys } from "./rubric-template-keys";
import { admitsMark } from "./score";

describe("the built-in rubrics", () => {
  it.each(rubricTemplateKeys)("%s is a valid rubric that adds up to what it states", (key) => {
    const { rubric, statedMaximum } = rubricTemplates[key];
    expect(rubricSchema.parse(rubric)).toEqual(rubric);
    expect(rubricFaults(rubric, statedMaximum)).toEqual([]);
    expect(new Set(keysOf(rubric.nodes)).size).toBe(keysOf(rubric.nodes).length);
  });

  it.each(rubricTemplateKeys)("the levels of %s begin on marks that may be given, each once, in order", (key) => {
    for (const criterion of criteriaOf(rubricTemplates[key].rubric)) {
      const starts = criterion.levels.map(({ from }) => from);
      expect(starts.every((from) => admitsMark(criterion, from))).toBe(true);
      expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
    }
  });

  it("follow their sources", () => {
    const points = (key: "student" | "cic_final") =>
      criteriaOf(rubricTemplates[key].rubric).map(({ maxMark }) => maxMark / 100);
    expect(points("student")).toEqual([20, 15, 15, 30, 10, 10]);
    expect(points("cic_final")).toEqual([100, 100, 60, 40]);
    expect(judgedCriteria(rubricTemplates.cic_final.rubric).map(({ key }) => key)).not.toContain("attendance");
    expect(criteriaOf(rubricTemplates.idea_council.rubric).map(({ weight }) => weight / 100)).toEqual([
      3, 3, 4, 2, 2, 2, 1, 1, 1, 1,
    ]);
    expect(criteriaOf(rubricTemplates.video_plan.rubric).map(({ weight }) => weight)).toEqual([30, 70]);
  });
});
