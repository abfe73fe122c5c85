import { describe, expect, it } from "vitest";
import { makeCriterion } from "~db/factories/judging";
import { changesOf, correctionFaults, marksOutside } from "./correction";

const before = { nodes: [makeCriterion("novelty", 60), makeCriterion("market", 40)] };
const corrected = (...nodes: (typeof before)["nodes"]) => ({ nodes });

describe("a correction", () => {
  it("keeps the criteria and who marks them", () => {
    const organizers = { ...makeCriterion("market", 40), source: "organizer" as const };
    expect(correctionFaults(before, corrected(makeCriterion("novelty", 50), makeCriterion("market", 50)))).toEqual([]);
    expect(correctionFaults(before, corrected(makeCriterion("novelty", 60), makeCriterion("team", 40)))).toEqual([
      { kind: "removed", key: "market" },
      { kind: "added", key: "team" },
    ]);
    expect(correctionFaults(before, corrected(makeCriterion("novelty", 60), organizers))).toEqual([
      { kind: "source", key: "market" },
    ]);
  });

  it("names what changes: numbers, or words alone", () => {
    const renamed = { ...makeCriterion("market", 40), title: { vi: "Thị trường" } };
    const heavier = { ...makeCriterion("novelty", 60), weight: 200 };
    const numbers = { maxMark: 6_000, step: 50 };
    expect(changesOf(before, corrected(heavier, renamed))).toEqual([
      {
        key: "novelty",
        title: heavier.title,
        before: { weight: 100, ...numbers },
        after: { weight: 200, ...numbers },
        hasNewWords: false,
      },
      {
        key: "market",
        title: renamed.title,
        before: { weight: 100, maxMark: 4_000, step: 50 },
        after: { weight: 100, maxMark: 4_000, step: 50 },
        hasNewWords: true,
      },
    ]);
    expect(changesOf(before, before)).toEqual([]);
  });

  it("finds marks that the new scale doesn't admit", () => {
    const smaller = corrected(makeCriterion("novelty", 50), makeCriterion("market", 50));
    expect(marksOutside(smaller, { novelty: 5_050, market: 4_000 })).toEqual(["novelty"]);
    expect(marksOutside(smaller, { novelty: 5_000 })).toEqual([]);
  });
});
