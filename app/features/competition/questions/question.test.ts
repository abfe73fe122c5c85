import { expect, it } from "vitest";
import { stateOfQuestion } from "./question";
import { answerForm, askForm } from "./question.form";

it("is waiting, answered or hidden, and hidden before all", () => {
  expect(stateOfQuestion({ answer: null, hiddenAt: null })).toBe("waiting");
  expect(stateOfQuestion({ answer: "Có.", hiddenAt: null })).toBe("answered");
  expect(stateOfQuestion({ answer: "Có.", hiddenAt: "2026-09-01T00:00:00.000Z" })).toBe("hidden");
  expect(stateOfQuestion({ answer: null, hiddenAt: "2026-09-01T00:00:00.000Z" })).toBe("hidden");
});

it("has words, a thousand characters at most", () => {
  expect(askForm.safeParse({ body: "  " }).success).toBe(false);
  expect(askForm.safeParse({ body: "x".repeat(1_001) }).success).toBe(false);
  expect(askForm.safeParse({ body: ["x"] }).success).toBe(false);
  expect(askForm.parse({ body: ` ${"x".repeat(1_000)} ` }).body).toHaveLength(1_000);
});

it("is answered in Vietnamese; English may stay empty", () => {
  const row = { id: "0190a1b2-0000-7000-8000-000000000001", revision: "2" };
  expect(answerForm.parse({ ...row, answer: { vi: "Có.", en: " " } })).toEqual({
    id: row.id,
    revision: 2,
    answer: { vi: "Có.", en: null },
  });
  expect(answerForm.safeParse({ ...row, answer: { vi: "", en: "Yes." } }).success).toBe(false);
  expect(answerForm.safeParse({ ...row, revision: "NaN", answer: { vi: "Có." } }).success).toBe(false);
});
