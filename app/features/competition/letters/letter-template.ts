import { err, ok, type Result } from "~/core/result";

/** What a template may ask for in braces; the same keys in both languages. */
export const templateFields = [
  "nguoi_nhan",
  "du_an",
  "so_ho_so",
  "bang",
  "linh_vuc",
  "trang_thai",
  "ly_do",
  "cuoc_thi",
  "duong_dan",
] as const;
export type TemplateField = (typeof templateFields)[number];
export type TemplateFacts = Readonly<Record<TemplateField, string>>;

/** Letters that name nothing of an entry go to a person once, however many entries they have. */
const personal: readonly TemplateField[] = ["nguoi_nhan", "cuoc_thi"];

const asked = /\{([^{}\n]{1,60})\}/g;

/** What stands in braces and is no field of ours, in the order it is met. */
export function unknownFields(text: string): readonly string[] {
  const names = [...text.matchAll(asked)].map(([, name = ""]) => name.trim());
  return [...new Set(names.filter((name) => !isField(name)))];
}

/** Whether the text speaks of an entry, and so differs from one of a person's entries to the next. */
export function speaksOfEntry(...texts: readonly (string | null)[]): boolean {
  return texts.some((text) =>
    [...(text ?? "").matchAll(asked)].some(([, name = ""]) => {
      const field = name.trim();
      return isField(field) && !personal.includes(field);
    }),
  );
}

/** The text with its fields filled in. Fails with `field_unknown` when it asks for something we haven't got. */
export function fillTemplate(text: string, facts: TemplateFacts): Result<string, "field_unknown"> {
  if (unknownFields(text).length > 0) return err("field_unknown");
  return ok(text.replace(asked, (_, name: string) => facts[name.trim() as TemplateField]));
}

/** A subject is one line: what a field brings in can't begin another. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\p{Cc}]+/gu, " ").trim();
}

function isField(name: string): name is TemplateField {
  return (templateFields as readonly string[]).includes(name);
}
