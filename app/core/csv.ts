/** A cell: text, a number that stays a number, or nothing. */
export type Cell = string | number | bigint | null | undefined;

const byteOrderMark = "\ufeff";
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const negativeNumber = /^-\d+(?:[.,]\d+)?$/;

/**
 * A table as CSV that Excel opens with its Vietnamese letters whole: UTF-8 with a byte order mark, commas, CRLF, quotes
 * doubled. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers, negative ones too, are
 * left alone. Throws on NaN and infinities, which no table should hold.
 * Source: RFC 4180; OWASP, CSV Injection.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "bigint") return cell.toString();
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new Error(`no table holds ${cell}`);
    return String(cell);
  }
  const text = startsFormula.test(cell) && !negativeNumber.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
