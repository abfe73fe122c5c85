import type { CellIssue } from "./reading";

/** The part of the room's words that it takes, in the reader's language. */
type Words = {
  readonly columns: Readonly<Record<Exclude<CellIssue["field"], "family">, string>>;
  readonly import: {
    readonly family: string;
    readonly issues: Readonly<Record<CellIssue["key"], (cell: string, column: string, value: string) => string>>;
  };
};

/** What is wrong with a cell, as a sentence that names the cell and its column. */
export function issueSentence(t: Words, { cell, field, key, value }: CellIssue): string {
  const column = field === "family" ? t.import.family : t.columns[field];
  return t.import.issues[key](cell, column, value);
}
