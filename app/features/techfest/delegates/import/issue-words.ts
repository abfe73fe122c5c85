import type { delegatesDeskText } from "~/i18n/delegates-desk";
import type { CellIssue } from "./reading";

type Words = (typeof delegatesDeskText)["vi"];

/** What is wrong with a cell, as a sentence that names the cell and its column. */
export function issueSentence(t: Words, { cell, field, key, value }: CellIssue): string {
  const column = field === "family" ? t.import.family : t.columns[field];
  return t.import.issues[key](cell, column, value);
}
