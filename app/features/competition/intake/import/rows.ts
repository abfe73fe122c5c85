import { fold } from "~/core/fold";
import { columnLetters, readEmail, readPhone } from "~/core/typed-cell";
import { type FieldKey, fieldKeys } from "~/features/directory/project";
import { earliestBirthYear } from "~/features/directory/team/team";
import { readAnswer } from "../../entry/answer";
import { readDay } from "../../entry/answers/date";
import type { Answer, AnswerFault } from "../../entry/answers/value";
import type { EntryFormDefinition, FormField } from "../../entry-form";
import { columnFields, type EntryColumn, type EntryMapping } from "./columns";

/** An entry as a row says. `place` as written: the directory finds out. */
export type ImportedEntry = {
  readonly row: number;
  readonly title: string;
  readonly pitch: string;
  readonly sector: FieldKey;
  readonly divisionId: string;
  readonly fieldId: string;
  readonly lead: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly birthYear: number | null;
  };
  readonly members: readonly string[];
  readonly place: string;
  /** a day, Hanoi time */
  readonly receivedOn: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
};

export type RowProblemKey =
  | "title_missing"
  | "lead_missing"
  | "too_long"
  | "email"
  | "phone"
  | "birth_year"
  | "division_unknown"
  | "field_unknown"
  | "sector_unknown"
  | "day"
  | "answer"
  | "doubled"
  | "stands";
/** What is wrong with one cell: where it stands, and of an answer which fault. */
export type RowProblem = {
  readonly cell: string;
  readonly row: number;
  readonly key: RowProblemKey;
  readonly fault: AnswerFault | null;
  readonly value: string;
};

export type Named = { readonly id: string; readonly names: readonly string[] };
export type RowContext = {
  readonly form: EntryFormDefinition;
  readonly divisions: readonly Named[];
  readonly fields: readonly Named[];
  /** what is in the competition already, see identitiesOf */
  readonly standing: ReadonlySet<string>;
  /** the words of each sector, in any language */
  readonly sectors: Readonly<Record<FieldKey, readonly string[]>>;
};

const longest = { title: 80, pitch: 160, lead: 80, member: 80 } as const;
const mostMembers = 30;

/** What an entry is known by: its title with its leader's name, and with their address; accents and case aside. */
export function identitiesOf(title: string, { name, email }: { name: string; email: string | null }): string[] {
  return [name, ...(email ? [email] : [])].map((who) => `${fold(title)}|${fold(who)}`);
}

/** Reads the rows below the header; empty ones vanish. `row` counts from 1, as the spreadsheet does. */
export function readEntryRows(
  rows: readonly (readonly string[])[],
  mapping: EntryMapping,
  context: RowContext,
): { readonly entries: readonly ImportedEntry[]; readonly problems: readonly RowProblem[] } {
  const entries: ImportedEntry[] = [];
  const problems: RowProblem[] = [];
  const titles = new Set<string>();
  rows.slice(mapping.row + 1).forEach((cells, at) => {
    const row = mapping.row + at + 2;
    if (cells.every((text) => text === "" || /^\d{1,4}[.)]?$/.test(text))) return;
    const read = readRow(cells, row, mapping, context);
    const identities = identitiesOf(read.entry.title, read.entry.lead);
    const [identity = ""] = identities;
    const stands = identities.some((one) => context.standing.has(one));
    if (read.problems.length === 0 && (stands || titles.has(identity))) {
      const cell = `${columnLetters(mapping.known.title ?? 0)}${row}`;
      problems.push({ cell, row, key: stands ? "stands" : "doubled", fault: null, value: read.entry.title });
      return;
    }
    titles.add(identity);
    problems.push(...read.problems);
    if (read.problems.length === 0) entries.push(read.entry);
  });
  return { entries, problems };
}

function readRow(cells: readonly string[], row: number, mapping: EntryMapping, context: RowContext) {
  const problems: RowProblem[] = [];
  const at = (column: EntryColumn) => cells[mapping.known[column] ?? -1] ?? "";
  const complain = (column: number, key: RowProblemKey, fault: AnswerFault | null = null) => {
    const value = (cells[column] ?? "").slice(0, 120);
    problems.push({ cell: `${columnLetters(column)}${row}`, row, key, fault, value });
  };
  const about = (column: EntryColumn, key: RowProblemKey) => complain(mapping.known[column] ?? 0, key);
  const line = (column: EntryColumn) => at(column).replaceAll(/\s+/g, " ");
  const [title, pitch, name] = [line("title"), line("pitch"), line("lead")];
  if (title === "") about("title", "title_missing");
  if (name === "") about("lead", "lead_missing");
  if (title.length > longest.title) about("title", "too_long");
  if (pitch.length > longest.pitch) about("pitch", "too_long");
  if (name.length > longest.lead) about("lead", "too_long");
  const email = readEmail(at("email"));
  if (email === undefined) about("email", "email");
  const phone = readPhone(at("phone"));
  if (phone === undefined) about("phone", "phone");
  const birthYear = readBirthYear(at("birthYear"));
  if (birthYear === undefined) about("birthYear", "birth_year");
  const divisionId = idOf(at("division"), context.divisions);
  if (!divisionId) about("division", "division_unknown");
  const fieldId = idOf(at("field"), context.fields);
  if (!fieldId) about("field", "field_unknown");
  const sector = sectorOf(at("sector"), context.sectors);
  if (!sector) about("sector", "sector_unknown");
  const day = at("receivedAt") === "" ? null : readDay(at("receivedAt").split(" ")[0] ?? "");
  if (day && !day.ok) about("receivedAt", "day");
  const answers: Record<string, Answer> = {};
  for (const field of columnFields(context.form)) {
    const column = mapping.answers[field.key];
    if (column === undefined || !cells[column]) continue;
    const read = readCell(field, cells[column] ?? "");
    if (read.ok) answers[field.key] = read.value;
    else complain(column, "answer", read.error);
  }
  const members = at("members")
    .split(/[;\n]+/)
    .map((member) => member.trim())
    .filter((member) => member !== "" && fold(member) !== fold(name));
  if (members.length > mostMembers || members.some(({ length }) => length > longest.member))
    about("members", "too_long");
  const entry: ImportedEntry = {
    row,
    title,
    pitch: pitch || title,
    sector: sector ?? "other",
    divisionId: divisionId ?? "",
    fieldId: fieldId ?? "",
    lead: { name, email: email ?? null, phone: phone ?? null, birthYear: birthYear ?? null },
    members,
    place: line("place"),
    receivedOn: day?.ok ? day.value : null,
    answers,
  };
  return { entry, problems };
}

function readBirthYear(text: string): number | null | undefined {
  if (text === "") return null;
  const year = Number(/(\d{4})$/.exec(text)?.[1]);
  return year >= earliestBirthYear && year <= 2100 ? year : undefined;
}

/** The one that is named so, accents and case aside; where there is only one, it needn't be named. */
function idOf(text: string, known: readonly Named[]): string | undefined {
  if (text === "" && known.length === 1) return known[0]?.id;
  return known.find(({ names }) => names.some((name) => fold(name) === fold(text)))?.id;
}

function sectorOf(text: string, sectors: RowContext["sectors"]): FieldKey | undefined {
  if (text === "") return "other";
  return fieldKeys.find((key) => key === text || sectors[key].some((name) => fold(name) === fold(text)));
}

const yes = new Set(["x", "co", "dong y", "yes", "da ky", "1"]);

/** A cell as the answer to a question: choices by their words, several parted by semicolons, a tick for a consent. */
function readCell(field: FormField, text: string) {
  if (field.type === "choice") return readAnswer(field, keyOf(field, text));
  if (field.type === "multi_choice") {
    return readAnswer(
      field,
      JSON.stringify(text.split(/[;\n]+/).flatMap((part) => (part.trim() ? [keyOf(field, part)] : []))),
    );
  }
  if (field.type === "consent") return readAnswer(field, yes.has(fold(text.trim())) ? "yes" : "");
  return readAnswer(field, text);
}

function keyOf(field: FormField, text: string): string {
  const words = fold(text.trim());
  const option = field.options?.find(
    ({ key, label }) =>
      key === text.trim() || fold(label.vi) === words || (label.en ? fold(label.en) === words : false),
  );
  return option?.key ?? text.trim();
}
