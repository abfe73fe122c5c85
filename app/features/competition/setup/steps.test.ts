import { describe, expect, it } from "vitest";
import { readinessKeys } from "./readiness";
import { neighboursOf, progressOf, setupSteps } from "./steps";

describe("the steps of a set-up", () => {
  it("each thing that may be missing belongs to one step", () => {
    const items = readinessKeys.map((key) => ({
      key,
      isDone: false,
      isRequired: key !== "prizes" && key !== "timeline",
    }));
    const { steps, done, all } = progressOf(items);
    expect(steps.flatMap(({ missing, advised }) => [...missing, ...advised]).sort()).toEqual([...readinessKeys].sort());
    expect([done, all]).toEqual([0, readinessKeys.length - 2]);
    expect(steps.at(-1)).toEqual({ step: "opening", missing: [], advised: [] });
  });

  it("what is there is not told; advice is not missing", () => {
    const { steps, done, all } = progressOf([
      { key: "rules", isDone: true, isRequired: true },
      { key: "summary", isDone: false, isRequired: true },
      { key: "prizes", isDone: false, isRequired: false },
    ]);
    const told = steps.filter(({ missing, advised }) => missing.length + advised.length > 0);
    expect(told).toEqual([
      { step: "basics", missing: ["summary"], advised: [] },
      { step: "prizes", missing: [], advised: ["prizes"] },
    ]);
    expect([done, all]).toEqual([1, 2]);
  });

  it("lead from one to the next", () => {
    expect(neighboursOf("basics")).toEqual({ after: "timeline" });
    expect(neighboursOf("form")).toEqual({ before: "eligibility", after: "rounds" });
    expect(neighboursOf("opening")).toEqual({ before: "prizes" });
    expect(setupSteps).toHaveLength(8);
  });
});
