import { describe, expect, it } from "vitest";
import { follow } from "./follow";
import type { Instance } from "./instance";
import { solve } from "./solve";

const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `e${index + 1}` }));
const judges = (maxLoad: number, count: number, minLoad = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `j${index + 1}`, minLoad, maxLoad }));

function advised(instance: Instance) {
  const answer = solve(instance);
  expect(answer).toMatchObject({ status: "infeasible", assignments: [], connected: false });
  expect(solve(follow(instance, answer.advice)).status).not.toBe("infeasible");
  return answer.advice;
}

describe("what stands in the way, and the smallest change", () => {
  it("too few places: a place more, where it fits best", () => {
    const instance: Instance = {
      reviewsPerEntry: 2,
      entries: entries(3),
      judges: [
        { id: "j1", maxLoad: 2 },
        { id: "j2", maxLoad: 2 },
        { id: "j3", maxLoad: 1 },
      ],
      affinity: [
        ["j2", "e1", 5],
        ["j2", "e2", 5],
        ["j2", "e3", 5],
      ],
    };
    expect(advised(instance)).toEqual([
      {
        change: "max_load",
        judge: "j2",
        from: 2,
        to: 3,
        text: "Let judge j2 read up to 3 entries instead of 2: all 3 judges together have 5 places where 6 reviews are needed of them; or invite at least 1 more.",
      },
    ]);
  });

  it("a crowd of judges is named when the others have room", () => {
    const instance: Instance = {
      reviewsPerEntry: 1,
      entries: entries(3),
      judges: judges(2, 2),
      affinity: [],
      conflicts: [
        ["j2", "e1"],
        ["j2", "e2"],
        ["j2", "e3"],
      ],
    };
    expect(advised(instance).map(({ text }) => text)).toEqual([
      "Let judge j1 read up to 3 entries instead of 2: j1 has 2 places where 3 reviews are needed of them; or invite at least 1 more.",
    ]);
  });

  it("an entry that too few may read is read by fewer: no conflict is lifted", () => {
    const instance: Instance = {
      reviewsPerEntry: 2,
      entries: entries(2),
      judges: judges(9, 3),
      affinity: [],
      conflicts: [
        ["j1", "e1"],
        ["j2", "e1"],
      ],
    };
    expect(advised(instance)).toEqual([
      {
        change: "reviews",
        entry: "e1",
        from: 2,
        to: 1,
        text: "Have entry e1 read by 1 judge instead of 2: only 1 judge may read it.",
      },
    ]);
  });

  it("more is asked of the judges than there is to read", () => {
    const advice = advised({
      reviewsPerEntry: 1,
      entries: entries(3),
      judges: judges(3, 2, 2),
      affinity: [["j2", "e1", 1]],
    });
    expect(advice).toEqual([
      {
        change: "min_load",
        judge: "j1",
        from: 2,
        to: 1,
        text: "Ask at least 1 entry of judge j1 instead of 2: 1 review more is asked of the judges than they can be given.",
      },
    ]);
  });

  it("what is kept counts: loads and reviews take it in, a pair in conflict is let go", () => {
    const instance: Instance = {
      reviewsPerEntry: 1,
      entries: entries(3),
      judges: judges(1, 3),
      affinity: [],
      kept: [
        ["j1", "e1"],
        ["j2", "e1"],
        ["j1", "e2"],
        ["j3", "e3"],
      ],
      conflicts: [
        ["j3", "e3"],
        ["j1", "e3"],
      ],
    };
    expect(advised(instance).map(({ text }) => text)).toEqual([
      "Let go of the kept pair of judge j3 and entry e3: the pair is kept although it is in conflict.",
      "Let judge j1 read up to 2 entries instead of 1: 2 entries of theirs are kept.",
      "Have entry e1 read by 2 judges instead of 1: 2 of its judges are kept.",
      expect.stringMatching(/^Let judge j2 read up to 2 entries instead of 1: /),
    ]);
  });

  it("judges apart who are needed together", () => {
    const instance: Instance = {
      reviewsPerEntry: 2,
      entries: entries(2),
      judges: judges(2, 3),
      affinity: [],
      apart: [
        ["j1", "j2"],
        ["j2", "j3"],
        ["j3", "j1"],
        ["j2", "j1"],
      ],
    };
    const [first, ...more] = advised(instance);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ change: "let_sit_together" });
  });

  it("two kept judges who are apart stay where they are", () => {
    const instance: Instance = {
      reviewsPerEntry: 2,
      entries: entries(1),
      judges: judges(2, 2),
      affinity: [],
      kept: [
        ["j1", "e1"],
        ["j2", "e1"],
      ],
      apart: [["j2", "j1"]],
    };
    expect(advised(instance).map(({ text }) => text)).toEqual([
      "Let judges j2 and j1 sit together: both keep the same entry.",
    ]);
  });
});

it("following advice changes what it names and nothing else", () => {
  const instance: Instance = {
    reviewsPerEntry: 2,
    entries: entries(2),
    judges: judges(2, 2),
    affinity: [],
    conflicts: [["j1", "e1"]],
    kept: [["j2", "e1"]],
    apart: [["j1", "j2"]],
  };
  expect(
    follow(instance, [
      { change: "max_load", judge: "j1", from: 2, to: 3 },
      { change: "min_load", judge: "j2", from: 0, to: 1 },
      { change: "reviews", entry: "e2", from: 2, to: 1 },
      { change: "lift_conflict", judge: "j1", entry: "e1" },
      { change: "release_kept", judge: "j2", entry: "e1" },
      { change: "let_sit_together", judges: ["j2", "j1"] },
    ]),
  ).toEqual({
    ...instance,
    entries: [{ id: "e1" }, { id: "e2", reviews: 1 }],
    judges: [
      { id: "j1", minLoad: 0, maxLoad: 3 },
      { id: "j2", minLoad: 1, maxLoad: 2 },
    ],
    conflicts: [],
    kept: [],
    apart: [],
  });
});
