import { formatPhone } from "~/core/phone";
import { localized, textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { formatClock, formatDate, formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { typedText } from "../entry/answer";
import type { Answer } from "../entry/answers/value";
import type { FormField } from "../entry-form";
import type { EntryRow } from "./entries.queries.server";
import * as cells from "./entry-cells.queries.server";
import type { ColumnKey } from "./entry-columns";

/** What stands in a cell, in the viewer's language; a number stays one, to be summed in a workbook. */
export type CellValue = string | number | null;
type Named = { readonly id: string; readonly name: string };
type Wanted = {
  readonly shown: readonly ColumnKey[];
  readonly answers: readonly FormField[];
  readonly divisions: readonly Named[];
  readonly fields: readonly Named[];
  /** a page keeps instants short */
  readonly isFile: boolean;
};

/** Columns that the table draws in its own way, from the row itself or from the judges' sheets. */
const drawn: ReadonlySet<ColumnKey> = new Set(["number", "title", "state", "total", "sheets"]);

export const filledColumns = (shown: readonly ColumnKey[]) => shown.filter((key) => !drawn.has(key));

/** The cells of a page's rows, column by column; a column that isn't shown costs nothing. */
export async function fillCells(ctx: Ctx, rows: readonly EntryRow[], wanted: Wanted): Promise<CellValue[][]> {
  const { db, locale } = ctx;
  const ids = rows.map(({ id }) => id);
  const has = (...keys: ColumnKey[]) => keys.some((key) => wanted.shown.includes(key));
  const none = new Map<string, never>();
  const [contacts, places, flags, checks, files, due, answers] = await Promise.all([
    has("email", "phone", "members") ? cells.listContacts(db, ids) : none,
    has("place") ? cells.listPlaces(db, ids) : none,
    has("flags") ? cells.countFlags(db, ids) : none,
    has("checks") ? cells.countChecks(db, ids) : none,
    has("files") ? cells.countFiles(db, ids) : none,
    has("due") ? cells.listDueTimes(db, ids) : none,
    wanted.answers.length > 0
      ? cells.listAnswersOf(
          db,
          ids,
          wanted.answers.map(({ key }) => key),
        )
      : none,
  ]);
  const words = textFor(deskText, locale).entries;
  const nameIn = (list: readonly Named[], wantedId: string) => list.find(({ id }) => id === wantedId)?.name ?? null;
  const when = (at: string | null | undefined) =>
    at ? (wanted.isFile ? formatDateTime(at, locale) : short(at)) : null;
  const short = (at: string) => `${formatDate(at, locale).slice(0, locale === "vi" ? 5 : 6)} ${formatClock(at)}`;
  const read: Partial<Record<ColumnKey, (row: EntryRow) => CellValue>> = {
    lead: ({ lead }) => lead,
    email: ({ id }) => contacts.get(id)?.email ?? null,
    phone: ({ id }) => shownPhone(contacts.get(id)?.phone),
    members: ({ id }) => contacts.get(id)?.members ?? 0,
    division: ({ divisionId }) => nameIn(wanted.divisions, divisionId),
    field: ({ fieldId }) => nameIn(wanted.fields, fieldId),
    place: ({ id }) => places.get(id) ?? null,
    late: ({ isLate }) => (isLate ? words.late : words.inTime),
    channel: ({ channel }) => words.channels[channel],
    flags: ({ id }) => flags.get(id) ?? null,
    checks: ({ id }) => checks.get(id)?.join("/") ?? null,
    files: ({ id }) => files.get(id) ?? null,
    due: ({ id }) => when(due.get(id)),
    submitted: ({ submittedAt }) => when(submittedAt),
  };
  return rows.map((row) => [
    ...filledColumns(wanted.shown).map((key) => read[key]?.(row) ?? null),
    ...wanted.answers.map((field) => answerCell(field, answers.get(row.id)?.get(field.key) ?? null, ctx)),
  ]);
}

const shownPhone = (phone: string | null | undefined) =>
  phone?.startsWith("+84") ? formatPhone(phone) : (phone ?? null);

const longestCell = 80;

/** Answers that fit a cell: no prose, files, tables or canvases. */
export function fitsCell({ type }: Pick<FormField, "type">): boolean {
  return !["long_text", "file", "table", "canvas", "consent"].includes(type);
}

function answerCell(field: FormField, answer: Answer, { locale }: Pick<Ctx, "locale">): CellValue {
  if (answer === null) return null;
  const label = (key: string) => {
    const option = field.options?.find((known) => known.key === key);
    return option ? localized(option.label, locale) : key;
  };
  if (Array.isArray(answer)) return answer.map((one) => (typeof one === "string" ? label(one) : "")).join(", ");
  if (typeof answer === "number") return answer;
  const text = typedText(answer);
  if (field.type === "choice") return label(text);
  if (field.type === "date") return formatDate(text, locale);
  if (field.type === "phone") return shownPhone(text);
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}
