import { err, ok, type Result } from "~/core/result";
import type { TableColumn } from "../../entry-form";
import { partOf, structureOf } from "./json";
import { greatest, readNumber, readSum } from "./number";
import { cleanLine, isBlank, readText } from "./text";
import type { AnswerFault, AskedField, PartFault, TableRow } from "./value";

/** Rows of a table that has no fixed ones and names no most. */
export const mostRows = 30;
/** Characters of one cell. */
export const longestCell = 500;

type TableField = Pick<AskedField, "columns" | "rows" | "most">;

/** Rows a person may fill in: the fixed ones, or as many as the field allows. */
export function rowLimit({ rows, most }: Pick<TableField, "rows" | "most">): number {
  return rows?.length ?? most ?? mostRows;
}

/**
 * A table's rows. Blank rows are dropped, but fixed rows all stay where they are; a table without any word is null.
 * Fails with `table_invalid` for what is no list of rows, `too_many_rows`, and `cells_invalid` when single cells don't
 * hold what their column asks for: `cellFaults` names them.
 */
export function readTable(raw: unknown, field: TableField): Result<readonly TableRow[] | null, AnswerFault> {
  const rows = rowsOf(raw);
  if (!rows) return err("table_invalid");
  const columns = field.columns ?? [];
  const filled = rows.filter((row) => !isBlankRow(row, columns));
  if (filled.length === 0) return ok(null);
  const last = field.rows ? rows.findLastIndex((row) => !isBlankRow(row, columns)) + 1 : filled.length;
  if (last > rowLimit(field)) return err("too_many_rows");
  const kept = field.rows ? field.rows.map((_, at) => rows[at] ?? {}) : filled;
  const read = kept.map((row) =>
    columns.map((column) => [column.key, readCell(partOf(row, column.key), column)] as const),
  );
  if (read.flat().some(([, cell]) => !cell.ok)) return err("cells_invalid");
  return ok(read.map((cells) => Object.fromEntries(cells.map(([key, cell]) => [key, cell.ok ? cell.value : null]))));
}

/** The cells that hold something else than their column asks for, by their place in what was typed. */
export function cellFaults(raw: unknown, { columns = [] }: TableField): readonly PartFault[] {
  return (rowsOf(raw) ?? []).flatMap((row, at) =>
    columns.flatMap((column) => {
      const cell = readCell(partOf(row, column.key), column);
      return cell.ok ? [] : [{ part: `${at}.${column.key}`, fault: cell.error }];
    }),
  );
}

function rowsOf(raw: unknown): readonly object[] | undefined {
  const rows = structureOf(raw);
  if (!Array.isArray(rows)) return undefined;
  return rows.every((row) => typeof row === "object" && row !== null && !Array.isArray(row)) ? rows : undefined;
}

function isBlankRow(row: object, columns: readonly TableColumn[]): boolean {
  return columns.every(({ key }) => {
    const cell = partOf(row, key);
    return cell === undefined || cell === null || (typeof cell === "string" && isBlank(cell));
  });
}

function readCell(raw: unknown, { type }: TableColumn): Result<string | number | null, AnswerFault> {
  if (raw === undefined || raw === null) return ok(null);
  if (typeof raw !== "string" && typeof raw !== "number") return err("text_invalid");
  const text = cleanLine(String(raw)).trim();
  if (isBlank(text)) return ok(null);
  if (type === "text") return readText(text, longestCell, undefined);
  return (type === "money" ? readSum : readNumber)(text, { least: -greatest });
}
