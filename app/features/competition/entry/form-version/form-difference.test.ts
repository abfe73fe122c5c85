import { describe, expect, it } from "vitest";
import type { EntryFormDefinition, FormField } from "../../entry-form";
import { formDifference, isSame } from "./form-difference";

const field = (key: string, more: Partial<FormField> = {}): FormField => ({
  key,
  type: "short_text",
  label: { vi: key },
  required: true,
  identifies: false,
  ...more,
});
const form = (...fields: FormField[]): EntryFormDefinition => ({
  steps: [{ key: "one", title: { vi: "Một" }, fields }],
});

describe("the difference between two versions of a form", () => {
  const older = form(field("a"), field("b", { required: false }), field("c"));

  it("is nothing for the same questions in another order or another step", () => {
    const steps = [
      { key: "x", title: { vi: "X" }, fields: [field("c")] },
      { key: "y", title: { vi: "Y" }, fields: [field("b", { required: false, limit: undefined }), field("a")] },
    ];
    expect(isSame(formDifference(older, { steps }))).toBe(true);
  });

  it("tells what is new, what is gone, what reads otherwise, and what must be answered now", () => {
    const newer = form(field("a", { limit: 50 }), field("b"), field("d"), field("e", { required: false }));
    const { added, removed, changed, newlyRequired } = formDifference(older, newer);
    expect(
      [added, removed, changed.map(({ after }) => after), newlyRequired].map((list) => list.map(({ key }) => key)),
    ).toEqual([["d", "e"], ["c"], ["a", "b"], ["b", "d"]]);
  });

  it("is that of one division: a question asked elsewhere concerns nobody here, and one that comes here is new", () => {
    const newer = form(
      field("a"),
      field("b", { required: false }),
      field("c", { divisions: ["pupils"] }),
      field("d", { divisions: ["pupils"] }),
    );
    const keys = (division: string) => {
      const { added, removed, changed } = formDifference(older, newer, division);
      return [added.map(({ key }) => key), removed.map(({ key }) => key), changed.map(({ after }) => after.key)];
    };
    expect(keys("ideas")).toEqual([[], ["c"], []]);
    expect(keys("pupils")).toEqual([["d"], [], ["c"]]);
  });
});
