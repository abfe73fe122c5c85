import writeWorkbook from "write-excel-file/node";

/** What a cell of a workbook holds: text stays text, whatever it begins with; a number can be summed. */
export type XlsxCell = string | number | null;

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const narrow = 10;
const wide = 48;
/** The heading of a column of figures wraps, so that the figures stay within one look. */
const figureWide = 16;
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
      const count = Math.max(header.length, ...rows.map((row) => row.length));
      const columns = Array.from({ length: count }, (_, at) =>
        columnOf(
          header[at] ?? "",
          rows.map((row) => row[at] ?? null),
        ),
      );
      return {
        data: [
          ...(isTable ? [head] : []),
          ...rows.map((row) =>
            row.map((cell, at) => {
              const shown = cellOf(cell, columns[at]?.format);
              return shown && !isTable && at === 0 ? { ...shown, fontWeight: "bold" as const } : shown;
            }),
          ),
        ],
        sheet: name.replace(notInSheetNames, " ").slice(0, sheetNameLength),
        columns: columns.map(({ width }) => ({ width })),
        ...(isTable ? { stickyRowsCount: 1 } : {}),
      };
    }),
  ).toBuffer();
}

/** How a column is shown: as wide as what stands in it, and in a column of figures of which one has decimals, all with two. */
export function columnOf(header: string, cells: readonly XlsxCell[]): { width: number; format?: string } {
  const figures = cells.filter((cell) => typeof cell === "number");
  const isFigures = figures.length > 0 && cells.every((cell) => typeof cell !== "string");
  const longest = Math.max(header.length + 2, ...cells.map((cell) => String(cell ?? "").length + 2));
  const width = Math.min(isFigures ? figureWide : wide, Math.max(narrow, longest));
  return !isFigures || figures.every(Number.isInteger) ? { width } : { width, format: "0.00" };
}

function cellOf(value: XlsxCell, format: string | undefined) {
  if (value === null) return null;
  if (typeof value === "number") return format ? { value, type: Number, format } : { value, type: Number };
  return { value, type: String, wrap: true };
}
