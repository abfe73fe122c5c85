import { fold } from "~/core/fold";
import { columnLetters, readEmail, readPhone } from "~/core/typed-cell";
import { type JudgeLanguage, judgeLanguages, readSkills } from "../judge";

/** What a list of judges may hold, in the order of the template. */
export const judgeColumns = [
  "name",
  "email",
  "title",
  "organization",
  "phone",
  "fields",
  "skills",
  "languages",
  "minLoad",
  "maxLoad",
  "wantedLoad",
] as const;
export type JudgeColumn = (typeof judgeColumns)[number];

/** As lists are really headed, folded. */
const synonyms: Readonly<Record<JudgeColumn, readonly string[]>> = {
  name: ["ho va ten", "ho ten", "ten giam khao", "giam khao", "full name", "name"],
  email: ["thu dien tu", "email", "e mail", "dia chi email"],
  title: ["chuc danh", "chuc vu", "hoc ham hoc vi", "hoc vi", "title", "position"],
  organization: ["don vi cong tac", "don vi", "co quan", "noi cong tac", "organization", "workplace"],
  phone: ["dien thoai", "so dien thoai", "sdt", "phone"],
  fields: ["linh vuc", "linh vuc am hieu", "chuyen mon", "fields", "field"],
  skills: ["ky nang", "the manh", "skills"],
  languages: ["ngon ngu", "ngoai ngu", "languages"],
  minLoad: ["so ho so it nhat", "it nhat", "min load", "fewest entries"],
  maxLoad: ["so ho so nhieu nhat", "nhieu nhat", "so ho so toi da", "max load", "most entries"],
  wantedLoad: ["so ho so mong muon", "mong muon", "wanted load", "wanted entries"],
};

/** Languages as people write them, folded. */
const languageNames: Readonly<Record<JudgeLanguage, readonly string[]>> = {
  vi: ["vi", "viet", "vietnamese"],
  en: ["en", "anh", "english"],
  zh: ["zh", "trung", "hoa", "trung quoc", "chinese"],
  tay: ["tay"],
  nung: ["nung"],
  mong: ["mong", "hmong", "h mong"],
  dao: ["dao"],
};

export type ImportedJudge = {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly organizationName: string;
  readonly phone: string | null;
  readonly fits: Readonly<Record<string, number>>;
  readonly skills: readonly string[];
  readonly languages: readonly JudgeLanguage[];
  readonly minLoad: number;
  readonly maxLoad: number;
  readonly wantedLoad: number | null;
};

export type JudgeProblemKey =
  | "name_missing"
  | "email_missing"
  | "email"
  | "too_long"
  | "phone"
  | "field_unknown"
  | "language_unknown"
  | "load"
  | "loads_crossed"
  | "doubled"
  | "stands"
  | "author";
/** What is wrong with one cell. */
export type JudgeProblem = {
  readonly cell: string;
  readonly row: number;
  readonly key: JudgeProblemKey;
  readonly value: string;
};

export type JudgeRowContext = {
  readonly fields: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** addresses on the list already, and those of authors */
  readonly standing: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
};

export type JudgeMapping = { readonly row: number; readonly columns: { readonly [column in JudgeColumn]?: number } };

const mostAbove = 30;
const usualFit = 70;
const usualMaxLoad = 30;
const mostLoad = 500;
const longest = { name: 120, title: 120, organization: 200 };

/** A cell's words without marks, brackets and punctuation. */
const wordsOf = (text: string) =>
  fold(text)
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The row that heads the list, among the first thirty: it names a person and an address. Undefined where none does. */
export function findJudgeHeader(rows: readonly (readonly string[])[]): JudgeMapping | undefined {
  let best: JudgeMapping | undefined;
  rows.slice(0, mostAbove).forEach((cells, row) => {
    const columns: { [column in JudgeColumn]?: number } = {};
    cells.forEach((heading, at) => {
      const words = wordsOf(heading);
      const column = judgeColumns.find((one) => columns[one] === undefined && synonyms[one].includes(words));
      if (words !== "" && column) columns[column] = at;
    });
    if (columns.name === undefined || columns.email === undefined) return;
    if (!best || Object.keys(columns).length > Object.keys(best.columns).length) best = { row, columns };
  });
  return best;
}

/** The addresses that a list names, so that one question tells who stands already. */
export function addressesIn(rows: readonly (readonly string[])[], mapping: JudgeMapping): string[] {
  const column = mapping.columns.email ?? 0;
  return [...new Set(rows.slice(mapping.row + 1).flatMap((cells) => readEmail(cells[column] ?? "") ?? []))];
}

/**
 * Judges as the rows below the header name them, and every cell that is wrong; a row with a fault brings no judge. A judge
 * who is on the list already, named twice or an author of an entry is a fault, told by the address.
 */
export function readJudgeRows(
  rows: readonly (readonly string[])[],
  mapping: JudgeMapping,
  context: JudgeRowContext,
): { readonly judges: readonly ImportedJudge[]; readonly problems: readonly JudgeProblem[] } {
  const judges: ImportedJudge[] = [];
  const problems: JudgeProblem[] = [];
  const seen = new Set<string>();
  rows.slice(mapping.row + 1).forEach((cells, at) => {
    const row = mapping.row + at + 2;
    if (cells.every((text) => text === "" || /^\d{1,4}[.)]?$/.test(text))) return;
    const read = readRow(cells, row, mapping, context);
    const { email } = read.judge;
    const key = seen.has(email)
      ? "doubled"
      : context.standing.has(email)
        ? "stands"
        : context.authors.has(email)
          ? "author"
          : null;
    if (email !== "" && key) {
      problems.push({ cell: `${columnLetters(mapping.columns.email ?? 0)}${row}`, row, key, value: email });
      return;
    }
    seen.add(email);
    problems.push(...read.problems);
    if (read.problems.length === 0) judges.push(read.judge);
  });
  return { judges, problems };
}

function readRow(cells: readonly string[], row: number, { columns }: JudgeMapping, { fields }: JudgeRowContext) {
  const problems: JudgeProblem[] = [];
  const at = (column: JudgeColumn) => cells[columns[column] ?? -1] ?? "";
  const about = (column: JudgeColumn, key: JudgeProblemKey, value = at(column)) =>
    problems.push({ cell: `${columnLetters(columns[column] ?? 0)}${row}`, row, key, value: value.slice(0, 120) });
  if (at("name") === "") about("name", "name_missing");
  for (const column of ["name", "title", "organization"] as const)
    if (at(column).length > longest[column]) about(column, "too_long");
  const email = readEmail(at("email"));
  if (email === null) about("email", "email_missing");
  if (email === undefined) about("email", "email");
  const phone = readPhone(at("phone"));
  if (phone === undefined) about("phone", "phone");
  const fits: Record<string, number> = {};
  const fieldOf = (words: string) => fields.find(({ names }) => names.some((name) => wordsOf(name) === wordsOf(words)));
  for (const part of fieldParts(at("fields"), (words) => fieldOf(words) !== undefined)) {
    const field = fieldOf(part);
    if (field) fits[field.id] = fitOf(part);
    else about("fields", "field_unknown", part);
  }
  const languages = new Set<JudgeLanguage>();
  for (const part of partsOf(at("languages"))) {
    const words = wordsOf(part).replace(/^(tieng|dan toc) /, "");
    const language = judgeLanguages.find((one) => languageNames[one].includes(words));
    if (language) languages.add(language);
    else about("languages", "language_unknown", part);
  }
  const load = (column: "minLoad" | "maxLoad" | "wantedLoad", least: number) => {
    if (at(column) === "") return null;
    const number = Number(at(column));
    if (Number.isInteger(number) && number >= least && number <= mostLoad) return number;
    about(column, "load");
    return null;
  };
  const [minLoad, maxLoad, wantedLoad] = [
    load("minLoad", 0) ?? 0,
    load("maxLoad", 1) ?? usualMaxLoad,
    load("wantedLoad", 0),
  ];
  if (minLoad > maxLoad) about("minLoad", "loads_crossed");
  const judge: ImportedJudge = {
    row,
    name: at("name"),
    email: email ?? "",
    title: at("title"),
    organizationName: at("organization"),
    phone: phone ?? null,
    fits,
    skills: readSkills(at("skills")),
    languages: judgeLanguages.filter((language) => languages.has(language)),
    minLoad,
    maxLoad,
    wantedLoad,
  };
  return { judge, problems };
}

/** Several in one cell, parted by semicolons, commas or lines. */
const partsOf = (text: string) =>
  text
    .split(/[;,\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The same for fields, whose own names may have commas: the longest run of pieces that is a field's name is one. */
function fieldParts(text: string, isField: (words: string) => boolean): string[] {
  return text.split(/[;\n]+/).flatMap((part) => {
    const pieces = part.split(",");
    const found: string[] = [];
    for (let at = 0; at < pieces.length; ) {
      let to = pieces.length;
      while (to > at + 1 && !isField(pieces.slice(at, to).join(","))) to--;
      const words = pieces.slice(at, to).join(",").trim();
      if (words !== "") found.push(words);
      at = to;
    }
    return found;
  });
}

/** "Nông nghiệp (100)" says how well; without a number the judge knows the field. */
function fitOf(part: string): number {
  const said = Number(/\((\d{1,3})\s*%?\)/.exec(part)?.[1] ?? usualFit);
  return Math.min(100, said);
}
