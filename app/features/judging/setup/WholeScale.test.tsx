// @vitest-environment jsdom
import { expect, it } from "vitest";
import { rendered } from "~/ui/rendered.testing";
import { WholeScale } from "./WholeScale";

it("a top that is no number stands open with its sentence, as it was typed", () => {
  const state = {
    errors: { top: ["Ghi số nguyên từ 2 đến 100."] },
    values: { act: "rescale", scale: "coefficient", top: "năm" },
    refusal: null,
  };
  const page = rendered(<WholeScale setup={{ revision: 1, rubric: { id: "r" } }} state={state} />);
  expect(page.querySelector("details")?.open).toBe(true);
  expect(page.querySelector<HTMLInputElement>("[name=top]")?.value).toBe("năm");
  expect(page.querySelector<HTMLSelectElement>("[name=scale]")?.value).toBe("coefficient");
  expect(page.textContent).toContain("Ghi số nguyên từ 2 đến 100.");
});
