import { validate } from "stdnum/lib/cjs/vn/mst.js";
import { err, ok, type Result } from "./result";

const punctuation = /[\s.\-\u2010-\u2015\u200e\u200f]/g;

/**
 * Reads a Vietnamese tax code as people type it, "0100233488", "0100233488-001" or a person's twelve digits, with or
 * without spaces, points and dashes. Ten digits carry a check digit and thirteen name a branch; twelve are a personal
 * identification number, which has none. Fails with `tax_code_invalid`.
 */
export function parseTaxCode(text: string): Result<string, "tax_code_invalid"> {
  const digits = text.replace(punctuation, "");
  if (!/^\d{10}(?:\d{2,3})?$/.test(digits)) return err("tax_code_invalid");
  if (digits.length === 12) return /^0{12}$/.test(digits) ? err("tax_code_invalid") : ok(digits);
  if (!validate(digits).isValid) return err("tax_code_invalid");
  return ok(digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits);
}

/** A personal number without its middle, "001******789", for readers who needn't know it; companies' codes are public. */
export function maskTaxCode(code: string): string {
  return /^\d{12}$/.test(code) ? `${code.slice(0, 3)}******${code.slice(9)}` : code;
}
