import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { makeCriterion } from "~db/factories/judging";
import { criterionForm } from "./criterion.form";
import { computedMaximum, criteriaOf, type RubricDefinition, rubricSchema } from "./rubric";
import { rubricFaults, rubricProblems } from "./rubric-check";
import { addNode, removeNode } from "./rubric-edit";
import { outlineOf } from "./rubric-outline";
import { rubricTemplates } from "./rubric-template";

const title = { vi: "Nhóm" };

describe("a rubric as a host enters it", () => {
  const mixed: RubricDefinition = {
    nodes: [
      { key: "group", title, maximum: 2_000, children: [makeCriterion("a", 12), makeCriterion("b", 8)] },
      { ...makeCriterion("attendance", 50), scale: "points", source: "organizer" },
      {
        ...makeCriterion("team", 5),
        scale: "coefficient",
        minMark: 100,
        maxMark: 500,
        step: 100,
        weight: 600,
        levels: [],
      },
    ],
  };

  it("a group of 20, an organizer's 50 and 1–5 × 6 add up to 100", () => {
    expect(computedMaximum(criteriaOf(mixed))).toBe(10_000);
    expect(outlineOf(mixed).map(({ key, worth }) => [key, worth])).toEqual([
      ["group", 2_000],
      ["a", 1_200],
      ["b", 800],
      ["attendance", 5_000],
      ["team", 3_000],
    ]);
    expect(rubricFaults(mixed, 10_000)).toEqual([]);
    expect(rubricProblems(mixed)).toEqual([]);
  });

  it.each<readonly [string, RubricDefinition["nodes"]]>([
    ["repeated_key", [makeCriterion("a", 50), makeCriterion("a", 50)]],
    ["scale", [{ ...makeCriterion("a", 50), minMark: 5_000 }]],
    ["scale", [{ ...makeCriterion("a", 50), step: 300 }]],
    ["levels", [{ ...makeCriterion("a", 50), levels: [{ from: 5_100, text: title }] }]],
    ["too_many", Array.from({ length: 61 }, (_, at) => makeCriterion(`k${at}`, 1))],
    ["misplaced", [{ key: "g", title, children: [{ key: "h", title, share: 50, children: [makeCriterion("a", 1)] }] }]],
  ])("%s is told", (problem, nodes) => {
    expect(rubricProblems({ nodes }).filter((kind) => kind !== "levels" || problem === "levels")).toEqual([problem]);
  });
});

it("typed into its forms on top of the blank rubric, it is 200 until the first criterion of 100 goes", () => {
  const typed = (fields: object) => {
    const { key: _, ...given } = criterionForm.parse({
      revision: "1",
      rubricId: newId(),
      title: { vi: "A" },
      hint: {},
      ...fields,
    });
    const { weight, minMark, maxMark, step, source } = given;
    const base = { title, weight, minMark, maxMark, step, levels: [] };
    return source === "organizer" ? { ...base, source } : base;
  };
  const points = (max: string) => ({ scale: "points", points: { min: "0", max, step: "0,5" } });
  const coefficient = { scale: "coefficient", coefficient: { min: "1", max: "5", step: "1", weight: "6" } };
  let rubric: RubricDefinition = rubricTemplates.blank.rubric;
  const add = (node: RubricDefinition["nodes"][number], parent: string | null) => {
    const added = addNode(rubric, node, parent);
    if (!added.ok) throw new Error(added.error);
    rubric = added.value;
  };
  add({ key: "group", title, maximum: 2_000, children: [] }, null);
  add({ key: "a", ...typed(points("20")) }, "group");
  add({ key: "b", ...typed({ ...points("50"), source: "organizer" }) }, null);
  add({ key: "c", ...typed(coefficient) }, null);
  expect(rubricFaults(rubric, 10_000)).toEqual([{ kind: "total", computed: 20_000, expected: 10_000 }]);
  const rest = removeNode(rubric, "criterion");
  expect(rest.ok && rubricFaults(rest.value, 10_000)).toEqual([]);
});

it("still reads a criterion that was stored under a name refused today, and takes in no file with one", () => {
  const old = {
    nodes: [
      { key: "prototype", title: { vi: "Mẫu thử" }, weight: 100, minMark: 0, maxMark: 1_000, step: 100, levels: [] },
    ],
  };
  expect(rubricSchema.parse(old)).toEqual(old);
  expect(rubricProblems(old)).toEqual(["repeated_key"]);
});
