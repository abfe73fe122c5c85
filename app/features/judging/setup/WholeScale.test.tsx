// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, it } from "vitest";
import { WholeScale } from "./WholeScale";

it("a top that is no number stands open with its sentence, as it was typed", () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const state = {
    errors: { top: ["Ghi số nguyên từ 2 đến 100."] },
    values: { act: "rescale", scale: "coefficient", top: "năm" },
    refusal: null,
  };
  const element = <WholeScale setup={{ revision: 1, rubric: { id: "r" } }} state={state} />;
  const place = document.createElement("div");
  const root = createRoot(place);
  const router = createMemoryRouter([{ path: "*", element }]);
  act(() => root.render(<RouterProvider router={router} future={{ v7_startTransition: true }} />));
  expect(place.querySelector("details")?.open).toBe(true);
  expect(place.querySelector<HTMLInputElement>("[name=top]")?.value).toBe("năm");
  expect(place.querySelector<HTMLSelectElement>("[name=scale]")?.value).toBe("coefficient");
  expect(place.textContent).toContain("Ghi số nguyên từ 2 đến 100.");
  act(() => root.unmount());
});
