import { describe, expect, it } from "vitest";
import { treeOfFields } from "~/core/form-fields";
import { stepForm } from "../entry.form";
import { postedText, postedWords } from "./posted";

const step = (...fields: [string, string][]) => stepForm.parse(treeOfFields(fields));

describe("a step posted as a plain form", () => {
  it("tells ticks as a list, and no tick as nothing", () => {
    const field = { key: "areas", type: "multi_choice" } as const;
    expect(postedText(field, step(["answers.areas[]", ""], ["answers.areas[]", "a"], ["answers.areas[]", "b"]))).toBe(
      '["a","b"]',
    );
    expect(postedText(field, step(["answers.areas[]", ""]))).toBe("");
    expect(postedText(field, step())).toBeUndefined();
  });

  it("tells a table by its cells and a canvas by its blocks", () => {
    const posted = step(
      ["cells.plan.0.item", "Máy"],
      ["cells.plan.1.item", ""],
      ["cells.plan.0.sum", "5.000"],
      ["blocks.model.value", "Rẻ hơn"],
    );
    expect(JSON.parse(postedText({ key: "plan", type: "table" }, posted) ?? "")).toEqual([
      { item: "Máy", sum: "5.000" },
      { item: "" },
    ]);
    expect(postedText({ key: "model", type: "canvas" }, posted)).toBe('{"value":"Rẻ hơn"}');
  });

  it("tells a place by what was chosen and by what was typed", () => {
    const posted = step(["answers.where", "01273@2025-07-01"], ["answers.whereText", "Xã Nguyên Bình, Cao Bằng"]);
    expect([postedText({ key: "where", type: "place" }, posted), postedWords({ key: "where" }, posted)]).toEqual([
      "01273@2025-07-01",
      "Xã Nguyên Bình, Cao Bằng",
    ]);
  });

  it("takes the tick after the empty value of a consent, and never a file", () => {
    expect(postedText({ key: "ok", type: "consent" }, step(["answers.ok", ""], ["answers.ok", "yes"]))).toBe("yes");
    expect(postedText({ key: "deck", type: "file" }, step(["answers.deck", "x"]))).toBeUndefined();
  });

  it("makes text of whatever shape was posted", () => {
    const posted = step(["cells.plan", "x"], ["blocks.model.0.value", "y"]);
    expect(postedText({ key: "plan", type: "table" }, posted)).toBe('"x"');
    expect(postedText({ key: "model", type: "canvas" }, posted)).toBe('[{"value":"y"}]');
  });
});
