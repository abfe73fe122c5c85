import { describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { type EntryFormDefinition, entryFormSchema, type FormField, fieldsOf } from "../entry-form";
import { entryFormTemplate } from "../entry-form-template";
import {
  addFields,
  addStep,
  changeField,
  copyField,
  type FieldDraft,
  moveField,
  moveStep,
  placeField,
  placeStep,
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
    const add = (place: Parameters<typeof addFields>[1], ...drafts: FieldDraft[]) => {
      const grown = addFields(form, place, drafts);
      return grown.ok ? keys(ok(grown.value.form)) : grown.error;
    };
    expect(add({ step: "team" }, { ...draft, label: { vi: "A" } })).toEqual([
      ["idea", ["a", "b"]],
      ["team", ["a_2"]],
    ]);
    expect(add({ step: "idea", after: "a" }, draft, draft)).toEqual([
      ["idea", ["a", "ten_ngan", "ten_ngan_2", "b"]],
      ["team", []],
    ]);
    expect(add({ step: "idea", after: null }, draft)).toEqual([
      ["idea", ["ten_ngan", "a", "b"]],
      ["team", []],
    ]);
    expect([add({ step: "nothing" }, draft), add({ step: "idea", after: "nothing" }, draft)]).toEqual([
      "not_found",
      "not_found",
    ]);
    expect(add({ step: "idea" }, ...Array.from({ length: 79 }, () => draft))).toBe("invalid");
  });

  it("changes, moves and removes a question; its key stays", () => {
    const changed = changeField(form, "b", { ...draft, required: false });
    expect(changed.ok && fieldsOf(changed.value)).toEqual([field("a"), { ...field("b"), required: false }]);
    expect(keys(moveField(form, "b", "up"))).toEqual([
      ["idea", ["b", "a"]],
      ["team", []],
    ]);
    expect(keys(moveField(form, "b", "down"))).toEqual([
      ["idea", ["a"]],
      ["team", ["b"]],
    ]);
    expect(keys(moveField(form, "a", "up"))).toEqual([
      ["idea", ["a", "b"]],
      ["team", []],
    ]);
    expect(keys(placeField(form, "a", { step: "team", after: null }))).toEqual([
      ["idea", ["b"]],
      ["team", ["a"]],
    ]);
    expect(keys(placeField(form, "a", { step: "idea", after: "a" }))).toBe("not_found");
    expect(keys(placeStep(form, "team", "idea"))).toEqual([
      ["team", []],
      ["idea", ["a", "b"]],
    ]);
    expect(keys(removeField(form, "a"))).toEqual([
      ["idea", ["b"]],
      ["team", []],
    ]);
    expect(keys(removeField(form, "nothing"))).toBe("not_found");
  });

  it("keeps conditions together with the questions they name", () => {
    const asked: FieldDraft[] = [
      { ...draft, type: "choice", options: [{ key: "yes", label: { vi: "Có" } }], label: { vi: "A" } },
      { ...draft, showIf: { field: "a", is: ["yes"] } },
    ];
    const grown = addFields(form, { step: "team" }, [
      { ...asked[0], wanted: "a" } as FieldDraft & { wanted: string },
      { ...asked[1], wanted: "more" } as FieldDraft & { wanted: string },
    ]);
    expect(grown.ok && grown.value.keys).toEqual(["a_2", "more"]);
    expect(grown.ok && fieldsOf(grown.value.form).at(-1)?.showIf).toEqual({ field: "a_2", is: ["yes"] });
    const removed = grown.ok ? removeField(grown.value.form, "a_2") : grown;
    expect(removed.ok && fieldsOf(removed.value).at(-1)).toEqual({ key: "more", ...draft });
  });

  it("copies a question behind itself", () => {
    const copied = copyField(form, "a", { vi: "Bản sao" });
    expect(copied.ok && [copied.value.keys, copied.value.form.steps[0]?.fields.map(({ key }) => key)]).toEqual([
      ["ban_sao"],
      ["a", "ban_sao", "b"],
    ]);
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

  it("keep their keys when accents and signs are mended, and by their place while nobody has answered", () => {
    const before = [
      { key: "yes", label: { vi: "Dong y" } },
      { key: "no", label: { vi: "Không" } },
    ];
    expect(readOptions("Đồng ý!\nChưa rõ", before).map(({ key }) => key)).toEqual(["yes", "chua_ro"]);
    expect(readOptions("Đồng ý!\nChưa rõ", before, { byPlace: true }).map(({ key }) => key)).toEqual(["yes", "no"]);
    expect(readOptions("Không\nDong y", before, { byPlace: true }).map(({ key }) => key)).toEqual(["no", "yes"]);
  });

  it("are written as they are read", () => {
    const lines = "Cá nhân | One person\nNhóm";
    expect(optionLines(readOptions(lines))).toBe(lines);
  });
});
