import { describe, expect, it } from "vitest";
import { interestChanges, interestOf, interestsBy } from "./interest";

const nothing = { gladly: [], ratherNot: [], neither: [] };

describe("what a judge says of entries", () => {
  it("is one word for each, and none for one that they would both gladly and rather not read", () => {
    const said = interestsBy({ gladly: ["a", "b"], ratherNot: ["b", "c"], neither: ["d"] }, () => true);
    expect([...said].sort()).toEqual([
      ["a", "gladly"],
      ["b", null],
      ["c", "rather_not"],
      ["d", null],
    ]);
  });

  it("says nothing of an entry that isn't open to it", () => {
    const said = interestsBy({ gladly: ["a"], ratherNot: ["b"], neither: ["c"] }, (id) => id === "b");
    expect([...said]).toEqual([["b", "rather_not"]]);
  });

  it("changes only what differs", () => {
    const said = interestsBy({ ...nothing, gladly: ["a", "b"], neither: ["c", "d"] }, () => true);
    const before = new Map([
      ["a", "gladly" as const],
      ["b", "rather_not" as const],
      ["c", "gladly" as const],
    ]);
    expect(interestChanges(said, before)).toEqual([
      ["c", null],
      ["b", "gladly"],
    ]);
  });

  it("is read as nothing where a word is stored that nobody knows", () => {
    expect(["gladly", "rather_not", "maybe"].map(interestOf)).toEqual(["gladly", "rather_not", null]);
  });
});
