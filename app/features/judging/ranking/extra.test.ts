import { describe, expect, it } from "vitest";
import { type Askable, askFault, pairsNearLine, suggestions } from "./extra";

const scorer = (judgeId: string, load = 0, maxLoad = 10) => ({
  judgeId,
  name: judgeId,
  divisionIds: ["ideas"],
  load,
  maxLoad,
});
const given = (
  judgeId: string,
  entryId: string,
  state: "submitted" | "published" | "recused" | "draft" = "submitted",
) => ({
  judgeId,
  entryId,
  state,
  source: "run",
});
const askable: Askable = {
  scorers: [scorer("x"), scorer("y"), scorer("full", 3, 3)],
  conflicts: [{ judgeId: "y", entryId: "a" }],
  assignments: [
    given("x", "a"),
    given("x", "b"),
    given("y", "b", "recused"),
    given("y", "c", "published"),
    given("x", "e", "draft"),
  ],
  apart: [["x", "full"]],
};

describe("asking a judge for one more score", () => {
  it.each([
    ["y", "a", "conflict_declared"],
    ["y", "b", "recused"],
    ["x", "a", "already_done"],
    ["full", "a", "judges_apart"],
    ["stranger", "a", "not_found"],
    ["x", "c", null],
    ["full", "c", null],
    ["x", "e", null],
  ])("%s about %s: %s", (judgeId, entryId, fault) => {
    expect(askFault(askable, "ideas", { judgeId, entryId })).toBe(fault);
  });

  it("is for those who sit for the division", () => {
    expect(askFault(askable, "projects", { judgeId: "x", entryId: "c" })).toBe("not_found");
  });

  it("looks only about the line, at pairs that may be asked", () => {
    const ordered = ["c", ...Array.from({ length: 20 }, (_, at) => `far${at}`), "a"];
    expect(pairsNearLine(askable, "ideas", ordered, 1).filter(({ entryId }) => entryId === "c")).toEqual([
      { judgeId: "x", entryId: "c" },
      { judgeId: "full", entryId: "c" },
    ]);
    expect(pairsNearLine(askable, "ideas", ordered, 1).some(({ entryId }) => entryId === "a")).toBe(false);
  });
});

describe("what is suggested", () => {
  it("is one score an entry, from a judge with room before one who is full, the most settling first", () => {
    const settling = [
      { judgeId: "full", entryId: "c", settles: 0.3 },
      { judgeId: "x", entryId: "c", settles: 0.2 },
      { judgeId: "full", entryId: "d", settles: 0.25 },
    ];
    const entries = [
      { entryId: "c", top: 0.5, sheets: 2 },
      { entryId: "d", top: 0.4, sheets: 1 },
    ];
    expect(suggestions(askable, settling, entries, 5)).toEqual([
      { judgeId: "full", entryId: "d", settles: 0.25, top: 0.4, sheets: 1, awaited: 0 },
      { judgeId: "x", entryId: "c", settles: 0.2, top: 0.5, sheets: 2, awaited: 1 },
    ]);
    expect(suggestions(askable, settling, entries, 1)).toHaveLength(1);
  });
});
