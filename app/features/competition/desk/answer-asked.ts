import { isDay } from "../entry/answers/date";
import type { FormField } from "../entry-form";
import type { AnswerAsked } from "./entry-list";

/** What a list asks of one answer, once its field is known. */
export type AnswerTest =
  | { readonly kind: "options"; readonly key: string; readonly is: readonly string[] }
  | { readonly kind: "number"; readonly key: string; readonly min: number | null; readonly max: number | null }
  | { readonly kind: "date"; readonly key: string; readonly min: string | null; readonly max: string | null }
  | { readonly kind: "province"; readonly key: string; readonly is: readonly string[] };

/** How a field's answers can be narrowed; undefined: they are prose, files or tables. */
export function narrowedBy(field: Pick<FormField, "type">): AnswerTest["kind"] | undefined {
  if (field.type === "choice" || field.type === "multi_choice") return "options";
  if (field.type === "number" || field.type === "money") return "number";
  if (field.type === "date") return "date";
  return field.type === "place" ? "province" : undefined;
}

/** The tests that an address asks for; a field that the form doesn't have, or a bound that is none, asks nothing. */
export function testsOf(asked: readonly AnswerAsked[], fields: readonly FormField[]): AnswerTest[] {
  return asked.flatMap(({ key, is, min, max }): AnswerTest[] => {
    const field = fields.find((known) => known.key === key);
    const kind = field && narrowedBy(field);
    if (!field || !kind) return [];
    if (kind === "options") {
      const known = is.filter((value) => field.options?.some((option) => option.key === value));
      return known.length > 0 ? [{ kind, key, is: known }] : [];
    }
    if (kind === "province") return is.length > 0 ? [{ kind, key, is }] : [];
    if (kind === "number") {
      const bounds = { min: readFigure(min), max: readFigure(max) };
      return bounds.min === null && bounds.max === null ? [] : [{ kind, key, ...bounds }];
    }
    const days = { min: readDay(min), max: readDay(max) };
    return days.min === null && days.max === null ? [] : [{ kind, key, ...days }];
  });
}

const grouped = /^-?\d{1,3}(?:([.\s])\d{3})(?:\1\d{3})*$/;
const plain = /^-?\d{1,15}(?:[.,]\d{1,6})?$/;
const units: Readonly<Record<string, number>> = {
  "": 1,
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const withUnit = /^(.*?)\s*(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)?(?:\s*(?:đồng|đ|₫|vnd))?$/i;

/** A figure as people type it: 500.000.000, 500 triệu, 1,5 tỷ, 12.5; null for anything else. */
export function readFigure(typed: string): number | null {
  const [, digits = "", unit = ""] = withUnit.exec(typed.normalize("NFC").trim()) ?? [];
  const factor = units[unit.toLowerCase()] ?? 1;
  if (grouped.test(digits)) return Number(digits.replace(/[.\s]/g, "")) * factor;
  return plain.test(digits) ? Math.round(Number(digits.replace(",", ".")) * factor * 1e6) / 1e6 : null;
}

function readDay(typed: string): string | null {
  return isDay(typed) ? typed : null;
}
