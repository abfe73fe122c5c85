import { parseMoney } from "~/core/money";
import { err, ok, type Result } from "~/core/result";
import type { AnswerFault, AskedField } from "./value";

/** Nothing larger is a number of an entry, either side of nought. */
export const greatest = 1_000_000_000_000_000;

const grouped = /^[1-9]\d{0,2}(?:([.,\s])\d{3})(?:\1\d{3})*$/;
const decimal = /^\d{1,16}(?:[.,]\d{1,2})?$/;

type Bounds = Pick<AskedField, "limit" | "least">;

/** "1.234" is one thousand two hundred and thirty-four, as Vietnamese write it; "12,5" and "12.5" are twelve and a half. */
export function readNumber(typed: string, bounds: Bounds): Result<number, AnswerFault> {
  const { sign, text } = signed(typed);
  if (!grouped.test(text) && !decimal.test(text)) return err("number_invalid");
  const number = Number(grouped.test(text) ? text.replace(/\D/g, "") : text.replace(",", "."));
  return within(sign * number, bounds);
}

/** A sum in whole đồng, as core/money reads it. */
export function readSum(typed: string, bounds: Bounds): Result<number, AnswerFault> {
  const { sign, text } = signed(typed);
  const amount = parseMoney(text);
  return amount.ok ? within(sign * Number(amount.value), bounds) : err("number_invalid");
}

/** Losses are written with a minus, whichever of its signs. */
function signed(typed: string): { sign: 1 | -1; text: string } {
  const text = typed.trim();
  return /^[-\u2212\u2013]\s?\d/.test(text) ? { sign: -1, text: text.slice(1).trim() } : { sign: 1, text };
}

/** Where a field names no least, less than nought is not asked for. */
function within(number: number, { limit = greatest, least = 0 }: Bounds): Result<number, AnswerFault> {
  if (number > Math.min(limit, greatest)) return err("too_big");
  return number < Math.max(least, -greatest) ? err("too_small") : ok(number === 0 ? 0 : number);
}
