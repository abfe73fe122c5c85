import { describe, expect, it } from "vitest";
import { isReady, readiness, type SetupFacts } from "./readiness";

const now = "2026-09-01T00:00:00.000Z";
const entries = { kind: "entries", divisionId: null, from: now, until: "2026-09-30T10:00:00.000Z" } as const;
const complete: SetupFacts = {
  rules: { vi: "Điều 1." },
  summary: { vi: "Dành cho mọi người." },
  phases: [entries, { ...entries, kind: "judging" }],
  divisionIds: ["idea", "project"],
  fieldCount: 1,
  questionCount: 5,
  faultyQuestions: 0,
  isNumberingSound: true,
  hasCommitment: true,
  brokenRules: 0,
  prizeCount: 2,
  roundCount: 2,
  roundsLackingRubric: 0,
  roundsOffBalance: 0,
};
const missing = (facts: Partial<SetupFacts>) =>
  readiness({ ...complete, ...facts }, now).flatMap(({ key, isDone }) => (isDone ? [] : [key]));

describe("the checklist before opening", () => {
  it("has nothing missing when all is there", () => {
    expect(missing({})).toEqual([]);
    expect(isReady(readiness(complete, now))).toBe(true);
  });

  it.each([
    ["summary", { summary: { vi: " " } }],
    ["rules", { rules: { vi: "" } }],
    ["fields", { fieldCount: 0 }],
    ["rules", { rules: { vi: "Khiếu nại trong [điền số ngày] ngày." } }],
    ["numbering", { isNumberingSound: false }],
    ["form", { questionCount: 0 }],
    ["questions", { faultyQuestions: 1 }],
    ["commitment", { hasCommitment: false }],
    ["rubrics", { roundsLackingRubric: 1 }],
    ["sums", { roundsOffBalance: 1 }],
  ] as const)("misses %s, and is not ready", (key, facts) => {
    expect(missing(facts)).toEqual([key]);
    expect(isReady(readiness({ ...complete, ...facts }, now))).toBe(false);
  });

  it("without divisions nobody can enter; without rounds nobody is judged", () => {
    expect(missing({ divisionIds: [] })).toEqual(["divisions", "entries_phase"]);
    expect(missing({ roundCount: 0 })).toEqual(["rounds", "rubrics"]);
  });

  it("entries must be taken for every division, until a time still ahead", () => {
    expect(
      missing({
        phases: [
          { ...entries, divisionId: "idea" },
          { ...entries, kind: "final" },
        ],
      }),
    ).toEqual(["entries_phase"]);
    expect(
      missing({
        phases: [
          { ...entries, until: now },
          { ...entries, kind: "final" },
        ],
      }),
    ).toEqual(["entries_phase"]);
  });

  it("prizes and judging dates are advice only", () => {
    const advice = { prizeCount: 0, phases: [entries] };
    expect(missing(advice)).toEqual(["prizes", "timeline"]);
    expect(isReady(readiness({ ...complete, ...advice }, now))).toBe(true);
  });
});
