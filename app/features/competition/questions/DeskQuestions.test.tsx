// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { FormState } from "~/core/form";
import { textFor } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { rendered } from "~/ui/rendered.testing";
import { DeskQuestions } from "./DeskQuestions";

const view: Parameters<typeof DeskQuestions>[0]["view"] = {
  id: "c",
  slug: "c",
  state: "waiting",
  page: 1,
  waiting: 0,
  questions: [],
  total: 0,
};

const shown = (state: FormState) => rendered(<DeskQuestions view={view} state={state} />).textContent;

it("an answer to a question that somebody answered meanwhile is still on the page, with the reason", () => {
  const text = shown({
    errors: {},
    values: { act: "answer", id: "gone", "answer.vi": "Được nộp <hai> lần.", "answer.en": "Twice." },
    refusal: "changed_elsewhere",
  });
  expect(text).toContain(textFor(refusalText, "vi").changed_elsewhere);
  expect(text).toContain("Được nộp <hai> lần.");
  expect(text).toContain("Twice.");
});

it("so is the reason for hiding one that is hidden already", () => {
  const values = { act: "hide", id: "gone", reason: "Trùng với câu trên." };
  expect(shown({ errors: {}, values, refusal: "already_done" })).toContain("Trùng với câu trên.");
});
