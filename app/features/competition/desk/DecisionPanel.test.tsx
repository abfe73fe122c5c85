// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { FormState } from "~/core/form";
import { textFor } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { rendered } from "~/ui/rendered.testing";
import { DecisionPanel } from "./DecisionPanel";

const decided = "entry_decided" as const;
const entry = {
  revision: 3,
  now: "2026-09-20T02:00:00.000Z",
  fields: [],
  refusals: {
    eligible: decided,
    accept_late: decided,
    supplement: decided,
    ineligible: decided,
    disqualify: null,
    undo: null,
  },
};

const shown = (state: FormState) => rendered(<DecisionPanel entry={entry} state={state} />);
const refused = (values: FormState["values"]): FormState => ({ errors: {}, values, refusal: "changed_elsewhere" });

it("what was asked of a team stays on the page when somebody else has decided meanwhile", () => {
  const page = shown(refused({ act: "supplement", message: "Thêm ảnh mô hình.", revision: "2" }));
  expect(page.textContent).toContain("Thêm ảnh mô hình.");
  expect(page.textContent).toContain(textFor(refusalText, "vi").changed_elsewhere);
  expect(page.querySelector("textarea[name=message]")).toBe(null);
});

it("a refused act that is still offered has what was typed in its own form", () => {
  const page = shown(refused({ act: "undo", reason: "Nhầm hồ sơ.", revision: "2" }));
  expect(page.querySelector<HTMLTextAreaElement>("#undo-reason")?.value).toBe("Nhầm hồ sơ.");
  expect(page.textContent?.split(textFor(refusalText, "vi").changed_elsewhere)).toHaveLength(2);
});
