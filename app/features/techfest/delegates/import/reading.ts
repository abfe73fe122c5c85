import { fold } from "~/core/fold";
import { columnLetters, readEmail, readPhone } from "~/core/typed-cell";
import { type ImportField, type Mapping, mappingOf } from "./columns";

/** A person as a row says; every text on one line. */
export type PersonRow = {
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly delegation: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly kind: string;
  readonly note: string;
};
export type CellIssueKey = "name_missing" | "name_odd" | "too_long" | "phone" | "email" | "kind_unknown";
/** What is wrong with one cell: where it stands, what it holds. */
export type CellIssue = {
  readonly cell: string;
  readonly field: ImportField;
  readonly key: CellIssueKey;
  readonly value: string;
};
export type ReadRow =
  | { readonly row: number; readonly is: "person"; readonly person: PersonRow; readonly issues: readonly CellIssue[] }
  /** something that is no person: a total, a remark, the header printed again */
  | { readonly row: number; readonly is: "other"; readonly text: string };

const rowNumber = /^\d{1,4}[.)]?$/;
const longest = { name: 100, title: 150, workplace: 200, delegation: 150, note: 500 } as const;
/** What people write where there is nothing to write. */
const blanks = new Set(["-", "--", "x", "0", "n/a", "na", "khong", "khong co", "chua co", "none", "null", "."]);
const remark = /^(tong|cong|danh sach|nguoi lap|an dinh|ghi chu|luu y|ngay|thu truong|xac nhan|total)\b/;
const heading = /^(?:[ivxlc]+|[a-z]|\d+)?\s*[.)\-:/]*\s*(doan)\b/;

/**
 * Reads the rows below the header. Empty rows vanish; a line of its own such as "II. Đoàn tỉnh Bắc Kạn" is the
 * delegation of those below it; totals, remarks and repeated headers are passed by. `row` counts from 1, as the
 * spreadsheet does.
 */
export function readRows(rows: readonly (readonly string[])[], headerRow: number, mapping: Mapping): ReadRow[] {
  const read: ReadRow[] = [];
  let delegation = "";
  for (let at = headerRow + 1; at < rows.length; at++) {
    const cells = rows[at] ?? [];
    const words = cells.filter((text) => text !== "" && !rowNumber.test(text));
    if (words.length === 0) continue;
    const row = at + 1;
    const [only = ""] = words;
    const folded = fold(only);
    const isLine = words.length === 1 && !isNumberedName(cells, mapping, only);
    if (isLine && heading.test(folded)) {
      delegation = only.replace(/^\s*(?:[IVXLC]+|[A-Za-z]|\d+)\s*[.)\-:/]+\s*/, "").replace(/\s*[:：]\s*$/, "");
      continue;
    }
    const repeated = Object.keys(mappingOf(cells)).length;
    const isOther =
      (repeated >= 3 && repeated >= Object.keys(mapping).length - 1) ||
      (isLine && (remark.test(folded) || cells[mapping.name ?? -1] !== only));
    if (isOther) {
      read.push({ row, is: "other", text: words.join(" · ").slice(0, 120) });
      continue;
    }
    read.push(readPerson(cells, row, mapping, delegation));
  }
  return read;
}

/** A lone name behind its row's number is a person, also of the families Đoàn and Tống: delegations and totals carry none. */
function isNumberedName(cells: readonly string[], { name }: Mapping, only: string): boolean {
  return name !== undefined && cells[name] === only && cells.slice(0, name).some((text) => rowNumber.test(text));
}

function readPerson(cells: readonly string[], row: number, mapping: Mapping, below: string): ReadRow {
  const issues: CellIssue[] = [];
  const at = (field: ImportField) => {
    const text = mapping[field] === undefined ? "" : (cells[mapping[field]] ?? "");
    return blanks.has(fold(text)) ? "" : text;
  };
  const complain = (field: ImportField, key: CellIssueKey) =>
    issues.push({ cell: `${columnLetters(mapping[field] ?? 0)}${row}`, field, key, value: at(field).slice(0, 120) });
  const name = [at("family"), at("name")].filter(Boolean).join(" ");
  if (name === "") complain("name", "name_missing");
  else if (!/\p{L}{1}/u.test(name) || /[@<>{}]|\d{3}/.test(name)) complain("name", "name_odd");
  for (const field of ["title", "workplace", "delegation", "note"] as const) {
    if (at(field).length > longest[field]) complain(field, "too_long");
  }
  if (name.length > longest.name) complain("name", "too_long");
  const phone = readPhone(at("phone"));
  if (phone === undefined) complain("phone", "phone");
  const email = readEmail(at("email"));
  if (email === undefined) complain("email", "email");
  const person = {
    name,
    title: at("title"),
    workplace: at("workplace"),
    delegation: at("delegation") || below,
    phone: phone ?? null,
    email: email ?? null,
    kind: at("kind"),
    note: at("note"),
  };
  return { row, is: "person", person, issues };
}
