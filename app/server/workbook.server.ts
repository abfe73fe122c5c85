import { inflateRawSync } from "node:zlib";
import readXlsxFile, { type CellValue } from "read-excel-file/node";
import { nfc } from "~/core/fold";
import { err, ok, type Result } from "~/core/result";

export type WorkbookFault = "workbook_refused" | "workbook_too_large" | "workbook_too_many_rows" | "workbook_empty";
/** A sheet as text, row by row; trailing empty cells and rows left out. */
export type SheetText = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const mostBytes = 5 * 1024 * 1024;
const mostUnpacked = 60 * 1024 * 1024;
const mostParts = 2_000;
const mostCells = 2_000_000;
/** Rows of people in one file, and some above them for titles. */
export const mostRows = 5_000;
const rowsAbove = 50;
const mostSheets = 5;
/** Characters of all cells as they are laid out: a thousand cells may point at one long string of the file. */
const mostText = 20_000_000;

/** What a sheet may hold: columns, and characters of a cell; what is longer is cut. With `lines` cells keep their line ends. */
export type SheetLimits = { readonly columns: number; readonly cell: number; readonly lines?: boolean };
/** A list of people. */
const usual: SheetLimits = { columns: 40, cell: 600 };

/**
 * The sheets of an .xlsx that hold anything, as text. Before a parser sees it, the archive is unpacked under a limit
 * (`workbook_too_large`: a zip bomb stops there) and the cells' addresses are looked at (`workbook_too_many_rows`: one
 * cell at the end of the grid would fill the memory). Old .xls, .csv, protected and broken files are `workbook_refused`.
 */
export async function readWorkbook(
  bytes: Buffer,
  limits: SheetLimits = usual,
): Promise<Result<SheetText[], WorkbookFault>> {
  if (bytes.length > mostBytes) return err("workbook_too_large");
  const checked = checkArchive(bytes);
  if (!checked.ok) return checked;
  const sheets = await readXlsxFile(bytes).catch(() => undefined);
  if (!sheets) return err("workbook_refused");
  const texts: SheetText[] = [];
  let budget = mostText;
  for (const { sheet, data } of sheets) {
    if (texts.length === mostSheets) break;
    const cut = data.map((row) => row.slice(0, limits.columns));
    if (cut.filter((row) => row.some(holdsAnything)).length > mostRows + rowsAbove)
      return err("workbook_too_many_rows");
    budget -= cut.reduce((sum, row) => sum + row.reduce((all: number, value) => all + weightOf(value, limits), 0), 0);
    if (budget < 0) return err("workbook_too_large");
    const rows = trimmed(cut, limits);
    if (rows.length > 0) texts.push({ name: nfc(sheet.slice(0, 200)).slice(0, 60), rows });
  }
  return texts.length === 0 ? err("workbook_empty") : ok(texts);
}

/** Characters of a cell that are looked at: some before they are composed, and blanks around, count for less after. */
const rawLength = (cell: number) => 4 * cell;
const weightOf = (value: CellValue | null, { cell }: SheetLimits) =>
  typeof value === "string" ? Math.min(value.length, rawLength(cell)) : 0;
const holdsAnything = (value: CellValue | null) => value !== null && value !== undefined && value !== "";

/**
 * A cell as one line of text, or as the lines it has: composed letters, single blanks, no control signs. Formulas come as
 * their values, dates as days, fractions with a comma and two places: "1.234" would be read as a thousand and more.
 */
export function textOf(value: CellValue | null, { cell, lines = false }: Omit<SheetLimits, "columns"> = usual): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const [year, month, day] = value.toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  }
  if (typeof value === "boolean") return "";
  const text = typeof value === "number" ? plainNumber(value) : String(value);
  const composed = nfc(text.slice(0, rawLength(cell)));
  const clean = lines
    ? composed
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
        .replace(/(?:(?!\n)[\p{Cc}\p{Cf}\p{Zs}])+/gu, " ")
        .replace(/ ?\n ?/g, "\n")
    : composed.replace(/[\p{Cc}\p{Cf}\p{Zs}\u2028\u2029]+/gu, " ");
  return clean.trim().slice(0, cell).toWellFormed();
}

function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  if (Number.isInteger(value)) return Math.abs(value) < 1e18 ? BigInt(value).toString() : String(value);
  return String(Number(value.toFixed(2))).replace(".", ",");
}

function trimmed(rows: readonly (readonly (CellValue | null)[])[], limits: SheetLimits): string[][] {
  const cut = rows.map((row) => {
    const cells = row.map((value) => textOf(value, limits));
    while (cells.length > 0 && cells.at(-1) === "") cells.pop();
    return cells;
  });
  while (cut.length > 0 && cut.at(-1)?.length === 0) cut.pop();
  return cut;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const deflated = 8;

/** Walks the archive's directory and unpacks every part under what is left of the limit; a lying directory gains nothing. */
function checkArchive(bytes: Buffer): Result<undefined, WorkbookFault> {
  if (bytes.length < 22) return err("workbook_refused");
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (bytes.readUInt32LE(0) !== 0x04034b50 || end < 0 || end + 22 > bytes.length) return err("workbook_refused");
  if (bytes.readUInt32LE(end) !== endMark) return err("workbook_refused");
  const parts = bytes.readUInt16LE(end + 10);
  if (parts > mostParts) return err("workbook_too_large");
  let at = bytes.readUInt32LE(end + 16);
  let left = mostUnpacked;
  let hasWorkbook = false;
  for (let i = 0; i < parts; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return err("workbook_refused");
    const name = bytes.toString("latin1", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const part = unpack(bytes, at, left);
    if (!part.ok) return part;
    left -= part.value.length;
    if (left < 0) return err("workbook_too_large");
    if (name === "xl/workbook.xml") hasWorkbook = true;
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name) && isTooWide(part.value)) return err("workbook_too_many_rows");
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return hasWorkbook ? ok() : err("workbook_refused");
}

function unpack(bytes: Buffer, at: number, left: number): Result<Buffer, WorkbookFault> {
  const [method, packed, local] = [
    bytes.readUInt16LE(at + 10),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ];
  if (local + 30 > bytes.length) return err("workbook_refused");
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const raw = bytes.subarray(start, start + packed);
  if (method !== deflated) return method === 0 ? ok(raw) : err("workbook_refused");
  try {
    return ok(inflateRawSync(raw, { maxOutputLength: Math.max(1, left) }));
  } catch (error) {
    const isBomb = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    return err(isBomb ? "workbook_too_large" : "workbook_refused");
  }
}

/** Whether the cells' addresses span a grid too large to lay out. */
function isTooWide(xml: Buffer): boolean {
  let [rows, columns] = [0, 0];
  for (const [, letters = "", digits = ""] of xml
    .toString("latin1")
    .matchAll(/\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/g)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
    if (rows * columns > mostCells) return true;
  }
  return false;
}
