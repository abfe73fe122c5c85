import { err, ok, type Result } from "./result";

/** An amount in whole đồng. Always `bigint`: a prize fund passes 2,147,483,647 ₫, where PostgreSQL's integer ends. */
export type Dong = bigint;

const most: Dong = 1_000_000_000_000_000n;
const currency = /\s*(?:₫|đồng|đ|vnđ|vnd)$/i;
const plain = /^\d{1,16}$/;
const grouped = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/;

/** "1.234.567 ₫", points between thousands and a no-break space before the sign. */
export function formatMoney(amount: Dong): string {
  return `${amount.toString().replace(/\B(?=(?:\d{3})+$)/g, ".")}\u00a0₫`;
}

/**
 * Reads an amount as people type it: 1234567, 1.234.567, 1,234,567 ₫, 1 234 567 đồng. Fails with `money_invalid` on
 * negative amounts, fractions, thousands grouped unevenly or by two signs, anything else, and more than 10^15 ₫.
 */
export function parseMoney(text: string): Result<Dong, "money_invalid"> {
  const typed = text.normalize("NFC").trim().replace(currency, "");
  if (!plain.test(typed) && !grouped.test(typed)) return err("money_invalid");
  const digits = typed.replace(/\D/g, "");
  if (digits.length > 16) return err("money_invalid");
  const amount = BigInt(digits);
  return amount <= most ? ok(amount) : err("money_invalid");
}
