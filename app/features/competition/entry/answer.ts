import { nfc } from "~/core/fold";
import { parseMoney } from "~/core/money";
import { err, ok, type Result } from "~/core/result";
import type { FormField } from "../entry-form";

/** What a field holds once it is read: text, a number, đồng as a whole number, an option's key; null: nothing yet. */
export type Answer = string | number | null;
export type AnswerFault =
  | "text_invalid"
  | "too_long"
  | "number_invalid"
  | "too_big"
  | "choice_unknown"
  | "link_invalid"
  | "is_file";

const longest = { long_text: 20_000, short_text: 300, link: 2_000 } as const;
const greatest = 1_000_000_000_000_000;

/**
 * Reads what was typed into a field, or what is stored of it. Total: any field with any input gives a value or one fault.
 * Blank input is null, never a fault; whether an answer is required is a matter of submitting. `limit` counts
 * characters of a text (UTF-16, as browsers count), the greatest number, the greatest sum in đồng.
 */
export function readAnswer(
  field: Pick<FormField, "type" | "limit" | "options">,
  raw: unknown,
): Result<Answer, AnswerFault> {
  if (field.type === "file") return err("is_file");
  if (raw === null || raw === undefined) return ok(null);
  const text = textOf(raw);
  if (text === undefined) return err("text_invalid");
  if (text.trim() === "") return ok(null);
  if (field.type === "number") return readNumber(text, field.limit);
  if (field.type === "money") return readSum(text, field.limit);
  if (field.type === "choice") return readChoice(text.trim(), field.options);
  const limit = field.limit ?? longest[field.type];
  if (field.type === "link") return readLink(text.trim(), limit);
  return text.length > limit ? err("too_long") : ok(text);
}

/** Text as it may be stored: NFC, \n at line ends, nothing that a database refuses. */
export function cleanText(text: string): string {
  return nfc(text).replace(/\r\n?/g, "\n").toWellFormed().replaceAll("\u0000", "");
}

/** An answer as its control shows it, so that reading it again gives the same: whole sums and numbers without signs. */
export function typedText(stored: unknown): string {
  return textOf(stored) ?? "";
}

/** The same for a person's eye: sums grouped by thousands. */
export function shownText(field: Pick<FormField, "type">, stored: unknown): string {
  const text = typedText(stored);
  return field.type === "money" && /^\d+$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, ".") : text;
}

function textOf(raw: unknown): string | undefined {
  if (typeof raw === "string") return cleanText(raw);
  return typeof raw === "number" && Number.isFinite(raw) ? String(raw) : undefined;
}

const grouped = /^[1-9]\d{0,2}(?:([.,\s])\d{3})(?:\1\d{3})*$/;
const decimal = /^\d{1,15}(?:[.,]\d{1,2})?$/;

/** "1.234" is one thousand two hundred and thirty-four, as Vietnamese write it; "12,5" and "12.5" are twelve and a half. */
function readNumber(typed: string, limit: number | undefined): Result<number, AnswerFault> {
  const text = typed.trim();
  if (!grouped.test(text) && !decimal.test(text)) return err("number_invalid");
  const number = Number(grouped.test(text) ? text.replace(/\D/g, "") : text.replace(",", "."));
  return number > Math.min(limit ?? greatest, greatest) ? err("too_big") : ok(number);
}

function readSum(typed: string, limit: number | undefined): Result<number, AnswerFault> {
  const amount = parseMoney(typed);
  if (!amount.ok) return err("number_invalid");
  return Number(amount.value) > Math.min(limit ?? greatest, greatest) ? err("too_big") : ok(Number(amount.value));
}

function readChoice(key: string, options: FormField["options"]): Result<string, AnswerFault> {
  return options?.some((option) => option.key === key) ? ok(key) : err("choice_unknown");
}

function readLink(text: string, limit: number): Result<string, AnswerFault> {
  if (text.length > limit) return err("too_long");
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return err("link_invalid");
  const { hostname, username, password } = new URL(text);
  return hostname.includes(".") && !username && !password ? ok(text) : err("link_invalid");
}
