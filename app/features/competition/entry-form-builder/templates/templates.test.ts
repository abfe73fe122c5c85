import { describe, expect, it } from "vitest";
import { entryFormSchema, fieldsOf } from "../../entry-form";
import { blockNames, blocks } from "./blocks";
import { pitchForm } from "./pitch-form";
import { provincialForm } from "./provincial-form";
import { schoolForm } from "./school-form";

describe.each(Object.entries({ provincialForm, schoolForm, pitchForm }))("the built-in %s", (_, form) => {
  it("is what the stored schema accepts", () => {
    expect(entryFormSchema.parse(form)).toEqual(form);
  });

  it("names every question once and asks in both languages", () => {
    const fields = fieldsOf(form);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    expect(fields.every(({ label }) => label.en)).toBe(true);
  });
});

it("has blocks that stand alone: what a question depends on comes before it", () => {
  for (const name of blockNames) {
    const fields = blocks[name];
    for (const [at, { showIf }] of fields.entries()) {
      if (!showIf) continue;
      const asked = fields.slice(0, at).find(({ key }) => key === showIf.field);
      expect(asked?.options?.map(({ key }) => key)).toEqual(expect.arrayContaining([...showIf.is]));
    }
  }
});
