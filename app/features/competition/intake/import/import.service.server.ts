import { newId } from "~/core/id";
import { day, type Instant, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { fieldKeys } from "~/features/directory/project";
import { localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { intakeText } from "~/i18n/intake";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { readWorkbook } from "~/server/workbook.server";
import { toXlsx } from "~/server/xlsx.server";
import { readJson } from "~db/read-json";
import { findLatestForm, listDivisions, listFields } from "../../competition.queries.server";
import { openIntake } from "../intake.service.server";
import { columnFields, entryColumns, findEntryHeader } from "./columns";
import {
  deleteImport,
  deleteOpenImportsBefore,
  findImport,
  insertImport,
  listOpenImports,
  listStanding,
} from "./import.queries.server";
import { identitiesOf, type RowContext, readEntryRows } from "./rows";
import { type StoredRows, storedProblems, storedRows } from "./stored";

/** Eighty questions and what else a list holds; an answer of 20,000 characters, in its lines. */
const limits = { columns: 120, cell: 20_000, lines: true };
/** Entries in one file. */
const mostEntries = 500;

/** The files that wait to be taken in. Fails with `not_found` for all but the desk. */
export async function readImports(ctx: Ctx, competitionId: string) {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  return ok({ id: desk.value.id, imports: await listOpenImports(ctx.db, desk.value.id) });
}

/**
 * Reads a spreadsheet of entries and keeps what it says, to be looked at before it is taken in. Fails as the workbook does
 * (a zip bomb, a mislabelled file, too many rows), with `entry_list_unread` where no row heads a project and a leader, and
 * with `setup_incomplete` without an entry form. Returns the kept file's id.
 */
export async function receiveEntries(
  ctx: Ctx,
  competitionId: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<Result<string, Refusal>> {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const context = await contextOf(ctx.db, id);
  if (!context) return err("setup_incomplete");
  const sheets = await readWorkbook(file.bytes, limits);
  if (!sheets.ok) return sheets;
  const found = sheets.value.flatMap(({ rows }) => {
    const mapping = findEntryHeader(rows, context.form);
    return mapping ? [{ rows, mapping }] : [];
  })[0];
  if (!found) return err("entry_list_unread");
  const { entries, problems } = readEntryRows(found.rows, found.mapping, context);
  if (entries.length > mostEntries) return err("workbook_too_many_rows");
  const left = entries.map((entry) => ({ ...entry, entryId: newId() }));
  const importId = await insertImport(ctx.db, {
    competitionId: id,
    fileName: file.name.slice(0, 200),
    rows: JSON.stringify({ left, isSigned: null, made: 0, submitted: 0, refused: [] }),
    problems: JSON.stringify(problems),
    by: ctx.viewer?.id ?? "",
    now: ctx.now,
  });
  await recordActivity(ctx.db, ctx, {
    act: "entry_import.read",
    subjectKind: "entry_import",
    subjectId: importId,
    organizationId,
    detail: { entries: entries.length, problems: problems.length },
  });
  return ok(importId);
}

/** What a file says, row by row, what is wrong with it, and how far it was taken in. */
export async function readEntryImport(ctx: Ctx, competitionId: string, importId: string) {
  const desk = await openIntake(ctx, competitionId, "intake.read");
  if (!desk.ok) return desk;
  const stored = await findImport(ctx.db, desk.value.id, importId);
  if (!stored) return err("not_found");
  const [divisions, fields] = await Promise.all([
    listDivisions(ctx.db, desk.value.id),
    listFields(ctx.db, desk.value.id),
  ]);
  const rows: StoredRows = readJson(storedRows, stored.rows);
  const nameIn = (list: typeof divisions | typeof fields, wanted: string) => {
    const one = list.find(({ id }) => id === wanted);
    return one ? localized(one.name, ctx.locale) : "";
  };
  return ok({
    competitionId: desk.value.id,
    id: stored.id,
    fileName: stored.fileName,
    isApplied: stored.appliedAt !== null,
    made: rows.made,
    submitted: rows.submitted,
    refused: rows.refused,
    problems: readJson(storedProblems, stored.problems),
    entries: rows.left.map((entry) => ({
      row: entry.row,
      title: entry.title,
      lead: entry.lead.name,
      email: entry.lead.email,
      division: nameIn(divisions, entry.divisionId),
      field: nameIn(fields, entry.fieldId),
      answers: Object.keys(entry.answers).length,
      receivedOn: entry.receivedOn,
    })),
  });
}
export type EntryImportView = Extract<Awaited<ReturnType<typeof readEntryImport>>, { ok: true }>["value"];

/** Throws away a file that was read, and what people's data stood in it. Fails with `not_found` for all but the desk. */
export async function discardEntryImport(
  ctx: Ctx,
  competitionId: string,
  importId: string,
): Promise<Result<undefined, Refusal>> {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  const stored = await findImport(ctx.db, desk.value.id, importId);
  if (!stored) return err("not_found");
  await deleteImport(ctx.db, stored.id);
  return ok();
}

/** Files that nobody took in within thirty days go, and the people's data in them. */
export async function forgetOldImports(db: Db, now: Instant): Promise<void> {
  await deleteOpenImportsBefore(db, plus(now, -30 * day));
}

/** An empty list with the headings that are recognised: our own, and every question that fits a cell. */
export async function makeEntryTemplate(ctx: Ctx, competitionId: string): Promise<Result<Buffer, Refusal>> {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  const stored = await findLatestForm(ctx.db, desk.value.id);
  if (!stored) return err("setup_incomplete");
  const t = textFor(intakeText, ctx.locale).import;
  const header = [
    ...entryColumns.map((column) => t.columns[column]),
    ...columnFields(stored.form).map(({ label }) => localized(label, ctx.locale)),
  ];
  return ok(await toXlsx(t.sheet, header, []));
}

async function contextOf(db: Db, competitionId: string): Promise<RowContext | undefined> {
  const [stored, divisions, fields, known] = await Promise.all([
    findLatestForm(db, competitionId),
    listDivisions(db, competitionId),
    listFields(db, competitionId),
    listStanding(db, competitionId),
  ]);
  if (!stored) return undefined;
  const named = ({ id, key, name }: (typeof divisions)[number] | (typeof fields)[number]) => ({
    id,
    names: [name.vi, ...(name.en ? [name.en] : []), key],
  });
  const words = (["vi", "en"] as const).map((locale) => textFor(directoryText, locale).fields);
  const sectors = Object.fromEntries(
    fieldKeys.map((key) => [key, words.map((list) => list[key])]),
  ) as unknown as RowContext["sectors"];
  const standing = new Set(
    known.flatMap(({ title, name, email, account_email }) => [
      ...identitiesOf(title, { name, email }),
      ...identitiesOf(title, { name, email: account_email }),
    ]),
  );
  return { form: stored.form, divisions: divisions.map(named), fields: fields.map(named), sectors, standing };
}
