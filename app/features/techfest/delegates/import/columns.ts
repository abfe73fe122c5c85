import { fold } from "~/core/fold";

/** What a column of somebody's list may hold; a family name of its own is joined with the given one. */
export const importFields = [
  "name",
  "family",
  "title",
  "workplace",
  "delegation",
  "phone",
  "email",
  "kind",
  "note",
] as const;
export type ImportField = (typeof importFields)[number];
/** Which column (from 0) holds what. */
export type Mapping = { readonly [field in ImportField]?: number };
export type Header = { readonly row: number; readonly mapping: Mapping };

/** As lists are really headed, folded; the longest one that a heading begins with decides. */
const synonyms: Record<ImportField, readonly string[]> = {
  name: ["ho va ten", "ho ten", "ho & ten", "ten dai bieu", "ten day du", "dai bieu", "ten", "full name", "name"],
  family: [
    "ho va ten dem",
    "ho ten dem",
    "ho va dem",
    "ho dem",
    "ho va chu dem",
    "ho lot",
    "ho",
    "family name",
    "last name",
  ],
  title: ["chuc vu", "chuc danh", "vi tri cong tac", "vi tri", "position", "title", "job title"],
  workplace: [
    "don vi cong tac",
    "ten don vi",
    "ten co quan",
    "ten to chuc",
    "ten cong ty",
    "ten truong",
    "co quan cong tac",
    "noi cong tac",
    "don vi",
    "co quan",
    "to chuc",
    "cong ty",
    "truong",
    "workplace",
    "organization",
    "organisation",
    "company",
  ],
  delegation: ["thuoc doan", "ten doan", "doan dai bieu", "doan", "tinh thanh pho", "tinh thanh", "tinh", "delegation"],
  phone: ["so dien thoai", "dien thoai", "so dt", "sdt", "di dong", "dtdd", "dt", "phone", "mobile", "tel"],
  email: ["dia chi email", "dia chi e mail", "thu dien tu", "hom thu", "email", "e mail", "mail"],
  kind: ["loai dai bieu", "thanh phan", "doi tuong", "tu cach", "loai", "nhom", "kind", "type"],
  note: ["ghi chu", "luu y", "note", "notes", "remark"],
};
const known = importFields
  .flatMap((field) => synonyms[field].map((words) => ({ field, words })))
  .sort((a, b) => b.words.length - a.words.length);
const mostAbove = 30;

/** What a heading says its column holds, or undefined: accents, case, line breaks, signs and remarks in brackets don't matter. */
export function fieldOf(heading: string): ImportField | undefined {
  const words = fold(heading)
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[^a-z0-9&]+/g, " ")
    .trim();
  if (words === "" || words.length > 60) return undefined;
  return known.find((one) => words === one.words || (one.words.length > 4 && words.startsWith(`${one.words} `)))?.field;
}

/**
 * The row that heads the list: the one among the first thirty that names the most columns, a name among them. Titles
 * above it are passed by. Undefined when no row names a name and something else, or a name alone.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  let best: Header | undefined;
  rows.slice(0, mostAbove).forEach((row, at) => {
    const mapping = mappingOf(row);
    if (mapping.name === undefined && mapping.family === undefined) return;
    if (isTitle(row, mapping)) return;
    if (!best || Object.keys(mapping).length > Object.keys(best.mapping).length) best = { row: at, mapping };
  });
  return best;
}

/** A lone line such as "Đại biểu dự Techfest" above a wide table heads nothing. */
function isTitle(row: readonly string[], mapping: Mapping): boolean {
  const filled = row.filter(Boolean);
  const [only = ""] = filled;
  return filled.length === 1 && Object.keys(mapping).length === 1 && only.split(/\s+/).length > 4;
}

/** Which column of a heading row holds what; the first of two that say the same is taken. */
export function mappingOf(row: readonly string[]): Mapping {
  const mapping: { [field in ImportField]?: number } = {};
  row.forEach((heading, column) => {
    const field = fieldOf(heading);
    if (field && mapping[field] === undefined) mapping[field] = column;
  });
  // "Họ và tên" beside a lone "Họ": one column holds it all.
  if (mapping.family !== undefined && mapping.name === undefined) {
    mapping.name = mapping.family;
    delete mapping.family;
  }
  return mapping;
}
