import writeWorkbook from "write-excel-file/node";

/** What a cell of a workbook holds: text stays text, whatever it begins with; a number can be summed. */
export type XlsxCell = string | number | null;

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const narrow = 10;
const wide = 48;
/** What Excel refuses in the name of a sheet, and how long one may be. */
const notInSheetNames = /[\\/?*[\]:]/g;
const sheetNameLength = 31;

/** One sheet of a workbook; without a header its first column stands in bold. */
export type XlsxSheet = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly XlsxCell[])[];
};

/** A table as a workbook of one sheet: the header in bold and kept in sight, columns as wide as what stands in them. */
export function toXlsx(
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly XlsxCell[])[],
): Promise<Buffer> {
  return toWorkbook([{ name: sheet, header, rows }]);
}

/** Several tables as a workbook, a sheet each. */
export function toWorkbook(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, header, rows }) => {
      const isTable = header.length > 0;
      const head = header.map((value) => ({ value, fontWeight: "bold" as const, wrap: true }));
      const width = Math.max(header.length, ...rows.map((row) => row.length));
      return {
        data: [
          ...(isTable ? [head] : []),
          ...rows.map((row) =>
            row.map((cell, at) => {
              const shown = cellOf(cell);
              return shown && !isTable && at === 0 ? { ...shown, fontWeight: "bold" as const } : shown;
            }),
          ),
        ],
        sheet: name.replace(notInSheetNames, " ").slice(0, sheetNameLength),
        columns: Array.from({ length: width }, (_, at) => ({
          width: Math.min(
            wide,
            Math.max(narrow, (header[at]?.length ?? 0) + 2, ...rows.map((row) => String(row[at] ?? "").length + 2)),
          ),
        })),
        ...(isTable ? { stickyRowsCount: 1 } : {}),
      };
    }),
  ).toBuffer();
}

function cellOf(value: XlsxCell) {
  if (value === null) return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String, wrap: true };
}
