import { describe, expect, it } from "vitest";
import { type EntryFormDefinition, entryFormSchema, type FormField, fieldsOf } from "../entry-form";
import { entryFormTemplate } from "../entry-form-template";
import {
  addField,
  addStep,
  changeField,
  type FieldDraft,
  moveField,
  moveStep,
  removeField,
  removeStep,
  renameStep,
} from "./builder";
import { optionLines, readOptions } from "./choices";

const draft: FieldDraft = { type: "short_text", label: { vi: "Tên ngắn" }, required: true, identifies: false };
const field = (key: string): FormField => ({ key, ...draft });
const form: EntryFormDefinition = {
  steps: [
    { key: "idea", title: { vi: "Ý tưởng" }, fields: [field("a"), field("b")] },
    { key: "team", title: { vi: "Đội ngũ" }, fields: [] },
  ],
};
const keys = (built: ReturnType<typeof addStep>) =>
  built.ok ? built.value.steps.map((step) => [step.key, step.fields.map(({ key }) => key)]) : built.error;

describe("building an entry form", () => {
  it("adds, renames, moves and removes steps", () => {
    expect(keys(addStep(form, { vi: "Đội ngũ" }))).toEqual([
      ["idea", ["a", "b"]],
      ["team", []],
      ["doi_ngu", []],
    ]);
    expect(renameStep(form, "team", { vi: "Nhóm" })).toMatchObject({
      ok: true,
      value: { steps: [{}, { title: { vi: "Nhóm" } }] },
    });
    expect(keys(moveStep(form, "team", "up"))).toEqual([
      ["team", []],
      ["idea", ["a", "b"]],
    ]);
    expect(keys(removeStep(form, "team"))).toEqual([["idea", ["a", "b"]]]);
  });

  it("keeps a step that asks something, and the last one", () => {
    expect(keys(removeStep(form, "idea"))).toBe("in_use");
    expect(keys(removeStep({ steps: [{ key: "x", title: { vi: "X" }, fields: [] }] }, "x"))).toBe("in_use");
    expect(keys(removeStep(form, "nothing"))).toBe("not_found");
  });

  it("adds a question under a key that is new in the whole form", () => {
    expect(keys(addField(form, "team", { ...draft, label: { vi: "A" } }))).toEqual([
      ["idea", ["a", "b"]],
      ["team", ["a_2"]],
    ]);
    expect(keys(addField(form, "nothing", draft))).toBe("not_found");
  });

  it("changes, moves and removes a question; its key stays", () => {
    const changed = changeField(form, "b", { ...draft, required: false });
    expect(changed.ok && fieldsOf(changed.value)).toEqual([field("a"), { ...field("b"), required: false }]);
    expect(keys(moveField(form, "b", "up"))).toEqual([
      ["idea", ["b", "a"]],
      ["team", []],
    ]);
    expect(keys(removeField(form, "a"))).toEqual([
      ["idea", ["b"]],
      ["team", []],
    ]);
    expect(keys(removeField(form, "nothing"))).toBe("not_found");
  });

  it("grows no further than the stored schema allows", () => {
    const full = { steps: Array.from({ length: 20 }, (_, n) => ({ key: `s${n}`, title: { vi: "S" }, fields: [] })) };
    expect(keys(addStep(full, { vi: "Thêm" }))).toBe("invalid");
  });

  it("begins with a template that the stored schema accepts", () => {
    expect(entryFormSchema.parse(entryFormTemplate)).toEqual(entryFormTemplate);
  });
});

describe("options", () => {
  it("are read one a line, English after a bar, repeats and blanks left out", () => {
    expect(readOptions("Cá nhân | One person\n\nNhóm\nNhóm\n")).toEqual([
      { key: "ca_nhan", label: { vi: "Cá nhân", en: "One person" } },
      { key: "nhom", label: { vi: "Nhóm" } },
    ]);
  });

  it("keep their keys while their words stay, and never take one that was in use", () => {
    const before = [
      { key: "person", label: { vi: "Cá nhân" } },
      { key: "nhom", label: { vi: "Nhóm cũ" } },
    ];
    expect(readOptions("Cá nhân\nNhóm", before).map(({ key }) => key)).toEqual(["person", "nhom_2"]);
  });

  it("are written as they are read", () => {
    const lines = "Cá nhân | One person\nNhóm";
    expect(optionLines(readOptions(lines))).toBe(lines);
  });
});
