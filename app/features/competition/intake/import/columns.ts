import { fold } from "~/core/fold";
import type { EntryFormDefinition, FormField } from "../../entry-form";
import { fieldsOf } from "../../entry-form";

/** What every list of entries may hold beside the answers to its form. */
export const entryColumns = [
  "title",
  "pitch",
  "sector",
  "division",
  "field",
  "lead",
  "email",
  "phone",
  "birthYear",
  "members",
  "place",
  "receivedAt",
] as const;
export type EntryColumn = (typeof entryColumns)[number];

/** As lists are really headed, folded. */
const synonyms: Readonly<Record<EntryColumn, readonly string[]>> = {
  title: ["ten du an", "ten y tuong", "ten du an y tuong", "du an", "y tuong", "ten ho so", "project"],
  pitch: ["tom tat", "mo ta ngan", "gioi thieu ngan", "mo ta", "pitch"],
  sector: ["nganh", "nganh nghe", "sector"],
  division: ["bang", "bang thi", "bang du thi", "division"],
  field: ["linh vuc", "linh vuc du thi", "field"],
  lead: ["truong nhom", "tac gia", "ho ten truong nhom", "ho va ten truong nhom", "chu nhiem", "ho va ten", "leader"],
  email: ["email", "thu dien tu", "email truong nhom", "e mail"],
  phone: ["dien thoai", "so dien thoai", "sdt", "phone"],
  birthYear: ["nam sinh", "year of birth"],
  members: ["thanh vien", "cac thanh vien", "nhom tac gia", "dong tac gia", "members"],
  place: ["dia ban", "xa phuong", "noi trien khai", "dia chi", "place"],
  receivedAt: ["ngay nhan", "nhan luc", "thoi gian nhan", "ngay nop", "received"],
};

/** Types whose answer fits one cell; files, tables and canvases are added on the entry's own pages. */
const inOneCell: readonly FormField["type"][] = [
  "long_text",
  "short_text",
  "number",
  "money",
  "choice",
  "multi_choice",
  "date",
  "phone",
  "tax_code",
  "link",
  "video_link",
  "consent",
];

/** The questions of a form that a column can answer. */
export function columnFields(form: EntryFormDefinition): readonly FormField[] {
  return fieldsOf(form).filter(({ type }) => inOneCell.includes(type));
}

/** Which column (from 0) holds what. */
export type EntryMapping = {
  readonly row: number;
  readonly known: { readonly [column in EntryColumn]?: number };
  /** by field key */
  readonly answers: Readonly<Record<string, number>>;
};

const mostAbove = 30;
const wordsOf = (heading: string) =>
  fold(heading)
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * The row that heads the list: the one among the first thirty that names a project and a leader and the most columns
 * besides. A question's own words come before our names for columns. Undefined where no row names both.
 */
export function findEntryHeader(
  rows: readonly (readonly string[])[],
  form: EntryFormDefinition,
): EntryMapping | undefined {
  let best: EntryMapping | undefined;
  rows.slice(0, mostAbove).forEach((row, at) => {
    const mapping = mappingOf(row, at, form);
    if (mapping.known.title === undefined || mapping.known.lead === undefined) return;
    if (!best || sizeOf(mapping) > sizeOf(best)) best = mapping;
  });
  return best;
}

const sizeOf = ({ known, answers }: EntryMapping) => Object.keys(known).length + Object.keys(answers).length;

function mappingOf(row: readonly string[], at: number, form: EntryFormDefinition): EntryMapping {
  const known: { [column in EntryColumn]?: number } = {};
  const answers: Record<string, number> = {};
  const questions = columnFields(form);
  row.forEach((heading, column) => {
    const words = wordsOf(heading);
    if (words === "") return;
    const name = entryColumns.find((one) => known[one] === undefined && synonyms[one].includes(words));
    const question = questions.find(
      ({ key, label }) =>
        answers[key] === undefined &&
        (wordsOf(label.vi) === words || (label.en ? wordsOf(label.en) === words : false) || key === heading),
    );
    if (question && (!name || wordsOf(question.label.vi) === words)) answers[question.key] = column;
    else if (name) known[name] = column;
  });
  return { row: at, known, answers };
}
