import { partOf, structureOf } from "./json";
import { readSum } from "./number";
import type { AskedField } from "./value";

/** A row as it is being typed: the text of each cell by column key. */
export type TypedRow = Readonly<Record<string, string>>;

const grouped = (sum: number) => String(sum).replace(/\B(?=(?:\d{3})+$)/g, ".");

/** The rows that a table's text holds, sums grouped by thousands; anything but a list of rows is no row. */
export function typedRows(text: string, { columns = [] }: Pick<AskedField, "columns">): readonly TypedRow[] {
  const rows = structureOf(text);
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) => {
    const cells = typeof row === "object" && row !== null ? row : {};
    return Object.fromEntries(
      columns.map(({ key, type }) => {
        const cell = partOf(cells, key);
        if (typeof cell === "number") return [key, type === "money" ? grouped(cell) : String(cell)];
        return [key, typeof cell === "string" ? cell : ""];
      }),
    );
  });
}

/** The text of such rows, or nothing while every cell is blank: rows that were only added say nothing. */
export function tableText(rows: readonly TypedRow[]): string {
  return rows.some((row) => Object.values(row).some((cell) => cell.trim() !== "")) ? JSON.stringify(rows) : "";
}

/** A sum as it looks once its cell is left; what is no sum stays as it was typed. */
export function leftSum(typed: string): string {
  const sum = readSum(typed, { least: Number.NEGATIVE_INFINITY });
  return sum.ok ? grouped(sum.value) : typed;
}

/** How many rows are shown at first: the fixed ones, or what is there and room for more. */
export function rowsToShow(field: Pick<AskedField, "rows">, filled: number, most: number): number {
  return field.rows?.length ?? Math.min(most, Math.max(2, filled + 1));
}
