// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, it } from "vitest";
import type { FormState } from "~/core/form";
import { textFor } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
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

function shown(state: FormState): string {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const router = createMemoryRouter([{ path: "*", element: <DeskQuestions view={view} state={state} /> }]);
  const place = document.createElement("div");
  const root = createRoot(place);
  act(() => root.render(<RouterProvider router={router} future={{ v7_startTransition: true }} />));
  const text = place.textContent ?? "";
  act(() => root.unmount());
  return text;
}

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
