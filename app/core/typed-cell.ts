import { isEmail, normalizeEmail } from "./email";
import { parsePhone } from "./phone";

/** A column's letters as spreadsheets name it: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * A telephone number from a cell: the first of several, also one whose leading zero the spreadsheet took for nothing, or
 * that it wrote as 9.12E+8. Null for an empty cell, undefined for what is no number.
 */
export function readPhone(text: string): string | null | undefined {
  if (text === "") return null;
  const plain = /^\d(?:[.,]\d+)?e\+?\d+$/i.test(text) ? String(Number(text.replace(",", "."))) : text;
  for (const part of [plain, ...plain.split(/[/;,\n]| - /)]) {
    const digits = part.replace(/^['‘’\s]+|(?:ext|máy lẻ).*$/gi, "").trim();
    for (const candidate of [digits, `0${digits}`]) {
      const phone = parsePhone(candidate);
      if (phone.ok) return phone.value;
    }
  }
  return undefined;
}

/** An address from a cell: the first of several, without "mailto:". Null for an empty cell, undefined for what is no address. */
export function readEmail(text: string): string | null | undefined {
  if (text === "") return null;
  const found = text
    .split(/[\s;,/]+/)
    .map((part) => normalizeEmail(part.replace(/^mailto:/i, "").replace(/^<|>$/g, "")))
    .find(isEmail);
  return found;
}
