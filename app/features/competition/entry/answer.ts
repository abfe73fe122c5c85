import { formatPhone, parsePhone } from "~/core/phone";
import { err, ok, type Result } from "~/core/result";
import { parseTaxCode } from "~/core/tax-code";
import type { FormField } from "../entry-form";
import { blockFaults, readCanvas } from "./answers/canvas";
import { readChoice, readChoices } from "./answers/choice";
import { readDay } from "./answers/date";
import { readNumber, readSum } from "./answers/number";
import { readPlace } from "./answers/place";
import { cellFaults, readTable } from "./answers/table";
import { cleanText, isBlank, readLink, readWritten } from "./answers/text";
import type { Answer, AnswerFault, AskedField, PartFault } from "./answers/value";

export { cleanText } from "./answers/text";
export type { Answer, AnswerFault, AskedField, PartFault } from "./answers/value";

/**
 * Reads what was typed into a field, or what is stored of it. Total: any field with any input gives a value or one fault.
 * Blank input is null, never a fault; whether an answer is required is a matter of submitting. Structured answers are
 * read from their JSON text as well as from the stored value. Reading what was read gives the same again. A place is
 * read by its form alone: whether it exists the directory knows.
 */
export function readAnswer(field: AskedField, raw: unknown): Result<Answer, AnswerFault> {
  if (field.type === "file") return err("is_file");
  if (raw === null || raw === undefined || raw === "") return ok(null);
  if (typeof raw === "string" && isBlank(cleanText(raw))) return ok(null);
  if (field.type === "multi_choice") return readChoices(raw, field);
  if (field.type === "place") return readPlace(raw);
  if (field.type === "table") return readTable(raw, field);
  if (field.type === "canvas") return readCanvas(raw, field);
  const text = textOf(raw);
  return text === undefined ? err("text_invalid") : readLine(field, text);
}

function readLine(field: AskedField, text: string): Result<Answer, AnswerFault> {
  switch (field.type) {
    case "number":
      return readNumber(text, field);
    case "money":
      return readSum(text, field);
    case "choice":
      return readChoice(text.trim(), field.options);
    case "date":
      return readDay(text);
    case "phone":
      return parsePhone(text);
    case "tax_code":
      return parseTaxCode(text);
    case "consent":
      return ok(text.trim() === "yes" ? "yes" : null);
    case "link":
    case "video_link":
      return readLink(text, field.limit, field.type);
    default:
      return readWritten(field, field.type === "short_text" ? "short_text" : "long_text", text);
  }
}

/** Which cells of a table or blocks of a canvas are at fault; empty for every other type and for a clean answer. */
export function partFaults(field: AskedField, raw: unknown): readonly PartFault[] {
  if (field.type === "table") return cellFaults(raw, field);
  return field.type === "canvas" ? blockFaults(raw, field) : [];
}

/** An answer as its control holds it, so that reading it again gives the same; structured answers as JSON. */
export function typedText(stored: Answer): string {
  if (typeof stored === "object" && stored !== null) return JSON.stringify(stored);
  return textOf(stored) ?? "";
}

/** The same for a person's eye: sums grouped by thousands, a phone in its groups. */
export function shownText(field: Pick<FormField, "type">, stored: Answer): string {
  const text = typedText(stored);
  if (field.type === "phone" && text.startsWith("+84")) return formatPhone(text);
  return field.type === "money" && typeof stored === "number" ? text.replace(/\B(?=(?:\d{3})+$)/g, ".") : text;
}

/** What a draft keeps of a typed text: its value, or the text itself while it can't be read; and the fault to tell. */
export function keptAnswer(
  field: AskedField,
  typed: string,
): { readonly value: Answer; readonly fault: AnswerFault | null } {
  const text = cleanText(typed);
  const read = readAnswer(field, text);
  return read.ok ? { value: read.value, fault: null } : { value: text, fault: read.error };
}

function textOf(raw: unknown): string | undefined {
  if (typeof raw === "string") return cleanText(raw);
  return typeof raw === "number" && Number.isFinite(raw) ? String(raw) : undefined;
}
