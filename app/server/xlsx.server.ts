import writeWorkbook from "write-excel-file/node";

/** What a cell of a workbook holds: text stays text, whatever it begins with; a number can be summed. */
export type XlsxCell = string | number | null;

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const narrow = 10;
const wide = 48;
/** What Excel refuses in the name of a sheet, and how long one may be. */
const notInSheetNames = /[\\/?*[\]:]/g;
const sheetNameLength = 31;

/** A table as a workbook of one sheet: the header in bold and kept in sight, columns as wide as what stands in them. */
export function toXlsx(
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly XlsxCell[])[],
): Promise<Buffer> {
  const data = [
    header.map((value) => ({ value, fontWeight: "bold" as const, wrap: true })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = header.map((title, at) => ({
    width: Math.min(wide, Math.max(narrow, title.length + 2, ...rows.map((row) => String(row[at] ?? "").length + 2))),
  }));
  const name = sheet.replace(notInSheetNames, " ").slice(0, sheetNameLength);
  return writeWorkbook(data, { sheet: name, columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(value: XlsxCell) {
  if (value === null) return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String, wrap: true };
}
