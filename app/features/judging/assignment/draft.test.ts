import { describe, expect, it } from "vitest";
import { follow } from "./advice";
import { type Basis, layOut, type Place } from "./basis";
import { costOf, moved } from "./draft";
import { difference, hangTogether, measure } from "./measure";
import { revertOf } from "./revert";
import { runRequestSchema, storedPlanSchema } from "./run";

const entry = (id: string, fieldId = "herbs") => ({
  id,
  divisionId: "ideas",
  fieldId,
  wanted: 1,
  words: [],
  language: "vi",
});
const judge = (id: string, herbs: number, given: Partial<Basis["judges"][number]> = {}) => ({
  id,
  divisionIds: ["ideas"],
  minLoad: 0,
  maxLoad: 2,
  away: null,
  wantedLoad: null,
  fairLoad: 1,
  fits: { herbs },
  skills: [],
  languages: [],
  sits: true,
  ...given,
});
const basis: Basis = {
  entries: [entry("e1"), entry("e2"), entry("e3", "tourism")],
  judges: [judge("an", 100), judge("ba", 40), judge("cu", 70, { maxLoad: 1 }), judge("du", 0, { divisionIds: [] })],
  barred: [[2, 1, "conflict"]],
  apart: [[0, 1]],
  interests: [],
  standing: [
    [0, 0, "begun"],
    [1, 1, "published"],
  ],
};
const board = layOut(basis);
const pairs: Place[] = [
  [0, 0],
  [1, 1],
  [2, 2],
];
const move = (entryId: string, from: string | null, to: string | null, inReturn: string | null = null) =>
  moved(board, pairs, { kind: "move", entryId, from, to, inReturn });

describe("a move in a draft", () => {
  it("goes from one judge to another, to one more, from one less, or swaps", () => {
    expect(move("e2", "ba", "an")).toEqual({ ok: true, value: [pairs[0], [1, 0], pairs[2]] });
    expect(move("e2", null, "cu")).toEqual({ ok: true, value: [pairs[0], [1, 1], [1, 2], pairs[2]] });
    expect(move("e2", "ba", null)).toEqual({ ok: true, value: [pairs[0], pairs[2]] });
    expect(move("e3", "cu", "an", "e1")).toEqual({ ok: false, error: "assignment_begun" });
  });

  it("takes nothing that was begun and gives nothing that is barred or had already", () => {
    expect(move("e1", "an", "ba")).toEqual({ ok: false, error: "assignment_begun" });
    expect(move("e3", "cu", "ba")).toEqual({ ok: false, error: "conflict_declared" });
    expect(move("e2", "ba", "du")).toEqual({ ok: false, error: "not_found" });
    expect(move("e2", null, "ba")).toEqual({ ok: false, error: "already_done" });
    expect(move("e2", "cu", "an")).toEqual({ ok: false, error: "not_found" });
    expect(move("e2", "ba", "ba")).toEqual({ ok: false, error: "invalid" });
    expect(move("e9", "ba", "an")).toEqual({ ok: false, error: "not_found" });
  });

  it("is weighed: the total, the worst entry, the rules it breaks and mends", () => {
    const after = move("e2", null, "an");
    expect(after.ok && costOf(board, pairs, after.value)).toEqual({
      total: board.fit(1, 0),
      worstBefore: 150,
      worstAfter: 150,
      breaks: [
        { fault: "reviews", entry: 1, has: 2, wants: 1 },
        { fault: "apart", entry: 1, judges: [0, 1] },
      ],
      mends: [],
    });
    const full = move("e2", "ba", "cu");
    expect(full.ok && costOf(board, pairs, full.value).breaks).toEqual([
      { fault: "over", judge: 2, load: 2, limit: 1 },
    ]);
  });
});

it("a draft says what comes, goes and stays against what stood", () => {
  const draft: Place[] = [
    [0, 0],
    [2, 2],
  ];
  expect(difference(board, draft)).toEqual({ comes: [[2, 2]], goes: [[1, 1]], stays: [[0, 0]] });
  expect(measure(board, draft).faults).toEqual([{ fault: "reviews", entry: 1, has: 0, wants: 1 }]);
});

it("judges hang together by the entries they share", () => {
  expect(hangTogether(2, 2, [])).toBe(true);
  expect(
    hangTogether(2, 2, [
      [0, 0],
      [1, 1],
    ]),
  ).toBe(false);
  expect(
    hangTogether(2, 2, [
      [0, 0],
      [1, 1],
      [0, 1],
    ]),
  ).toBe(true);
});

it("a revert takes back what wasn't begun and gives back what is still free", () => {
  const plan = {
    pairs: [
      [0, 0],
      [1, 0],
      [2, 1],
    ] as [number, number][],
  };
  const standing = [
    { id: "a", entry: 0, judge: 0, state: "begun" },
    { id: "b", entry: 1, judge: 0, state: "published" },
    { id: "c", entry: 2, judge: 1, state: "begun" },
  ];
  const now = { standing, isHere: () => true, mayRead: () => true, maxLoad: () => 2 };
  expect(revertOf(board, plan, now)).toEqual({
    goes: [standing[1]],
    begun: [standing[2]],
    comesBack: [{ entry: 1, judge: 1, wasPublished: true }],
    notBack: [],
  });
  const why = (given: Partial<typeof now>) => revertOf(board, plan, { ...now, ...given }).notBack.map((one) => one.why);
  expect(why({ isHere: () => false })).toEqual(["entry_gone"]);
  expect(why({ mayRead: () => false })).toEqual(["barred"]);
  expect(why({ maxLoad: () => 1 })).toEqual(["judge_full"]);
  expect(why({ standing: [...standing, { id: "d", entry: 1, judge: 2, state: "published" }] })).toEqual(["entry_full"]);
  expect(why({ standing: [...standing, { id: "d", entry: 1, judge: 1, state: "published" }] })).toEqual(["stands"]);
});

it("advice is followed by judges' loads and the next request; conflicts and what was begun are left to people", () => {
  const request = runRequestSchema.parse({ pinned: [["e2", "ba"]] });
  const advice = [
    { change: "max_load" as const, judge: "an", from: 2, to: 3 },
    { change: "reviews" as const, entry: "e3", from: 1, to: 0 },
    { change: "let_sit_together" as const, judges: ["an", "ba"] as [string, string] },
    { change: "release_kept" as const, judge: "ba", entry: "e2" },
    { change: "release_kept" as const, judge: "an", entry: "e1" },
    { change: "lift_conflict" as const, judge: "ba", entry: "e3" },
  ];
  expect(follow(board, request, advice)).toEqual({
    request: { ...request, reviews: { e3: 0 }, together: [["an", "ba"]], released: [["e2", "ba"]], pinned: [] },
    loads: [{ judgeId: "an", maxLoad: 3 }],
    byHand: [advice[4], advice[5]],
  });
});

it("advice of more for a judge who is away part of the time is followed by as much more as the absence takes", () => {
  const away = { days: 3, of: 10, load: 10 };
  const judges = basis.judges.map((one) => (one.id === "an" ? { ...one, maxLoad: 7, away } : one));
  const request = runRequestSchema.parse({});
  const advice = [{ change: "max_load" as const, judge: "an", from: 7, to: 8 }];
  expect(follow(layOut({ ...basis, judges }), request, advice).loads).toEqual([{ judgeId: "an", maxLoad: 12 }]);
});

it("a plan stored before there were versions is still read", () => {
  const stored = {
    keep: "begun",
    pairs: [{ entryId: "e1", judgeId: "an", fit: 70, kept: false }],
    missing: [],
    loads: [{ judgeId: "an", load: 1, maxLoad: 5 }],
    standing: [{ entryId: "e2", judgeId: "an" }],
  };
  const plan = storedPlanSchema.parse(stored);
  expect([plan.status, plan.pairs, plan.basis.entries.map(({ id }) => id)]).toEqual([
    "unknown",
    [[0, 0]],
    ["e1", "e2"],
  ]);
  expect(layOut(plan.basis).stateOf(1, 0)).toBe("draft");
});
