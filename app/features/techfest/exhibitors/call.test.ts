import { describe, expect, it, test } from "vitest";
import { callLife, isAnswer, movesChoices, nextKey, pairedChoices, type Question, unanswered } from "./call";

const call = { opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-30T10:00:00.000Z" };

describe("the life of a call", () => {
  test.each([
    ["none", null, "published", "2026-09-10T00:00:00.000Z"],
    ["none", call, "draft", "2026-09-10T00:00:00.000Z"],
    ["planned", call, "published", "2026-08-31T23:59:59.999Z"],
    ["open", call, "published", "2026-09-01T00:00:00.000Z"],
    ["open", call, "published", "2026-09-30T09:59:59.999Z"],
    ["closed", call, "published", "2026-09-30T10:00:00.000Z"],
    ["over", call, "finished", "2026-09-10T00:00:00.000Z"],
    ["over", null, "cancelled", "2026-09-10T00:00:00.000Z"],
  ] as const)("%s", (life, given, state, now) => {
    expect(callLife(given, state, now)).toBe(life);
  });
});

const question = (given: Partial<Question>): Question => ({
  key: "q1",
  kind: "short",
  label: { vi: "Hỏi" },
  required: false,
  ...given,
});

it("takes of each kind of question what it asks for", () => {
  const asked = [
    [question({ kind: "short" }), "x".repeat(201), false],
    [question({ kind: "long" }), "x".repeat(201), true],
    [question({ kind: "number" }), "12", true],
    [question({ kind: "number" }), "1,5", false],
    [question({ kind: "yes_no" }), "yes", true],
    [question({ kind: "yes_no" }), "maybe", false],
    [question({ kind: "choice", choices: [{ vi: "A" }, { vi: "B" }] }), "1", true],
    [question({ kind: "choice", choices: [{ vi: "A" }, { vi: "B" }] }), "2", false],
    [question({ kind: "choice" }), "", true],
  ] as const;
  expect(asked.map(([which, answer]) => isAnswer(which, answer))).toEqual(asked.map(([, , taken]) => taken));
});

it("names the required questions that have no answer", () => {
  const questions = [question({ required: true }), question({ key: "q2" }), question({ key: "q3", required: true })];
  expect(unanswered(questions, { q3: "có" })).toEqual(["q1"]);
});

it("never gives a key that stands in the list", () => {
  expect(nextKey([])).toBe("q1");
  expect(nextKey([{ key: "q1" }, { key: "q7" }])).toBe("q8");
});

it("pairs choices line by line, or in order where there are as many", () => {
  expect(pairedChoices(["A", "B", "C"], ["a", "", "c"])).toEqual([
    { vi: "A", en: "a" },
    { vi: "B", en: null },
    { vi: "C", en: "c" },
  ]);
  expect(pairedChoices(["A", "B"], ["", "a", "b", ""]).map(({ en }) => en)).toEqual(["a", "b"]);
});

it("lets no answer come to mean another choice", () => {
  const moves = (...after: string[]) =>
    movesChoices(
      [{ vi: "A" }, { vi: "B" }],
      after.map((vi) => ({ vi })),
    );
  expect([moves("B", "A"), moves("Z", "A", "B"), moves("A"), moves("B")]).toEqual([true, true, true, true]);
  expect([moves("A", "B"), moves("A", "B", "C"), moves("A mới", "B")]).toEqual([false, false, false]);
});
