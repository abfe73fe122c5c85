import { err, ok, type Result } from "./result";

/**
 * Hundredths from what a person types: "12,5", "12.5", " 8 " → 1250, 1250, 800. Fails with `number_invalid` on more than
 * two decimals, thousands signs, anything else, and beyond a thousand million.
 */
export function parseHundredths(text: string): Result<number, "number_invalid"> {
  const [, sign, whole = "", decimals = ""] = /^(-?)(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === "") return err("number_invalid");
  const size = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return ok(sign && size > 0 ? -size : size);
}
