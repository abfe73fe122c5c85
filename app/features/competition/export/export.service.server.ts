import { Readable } from "node:stream";
import { toCsv } from "~/core/csv";
import { formatPhone } from "~/core/phone";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { documentsText } from "~/i18n/documents";
import { formatDateTime } from "~/i18n/format";
import { organizingText } from "~/i18n/organizing";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { toXlsx, xlsxType } from "~/server/xlsx.server";
import type { CompetitionHead } from "../competition";
import { findDeskSubject } from "../competition.service.server";
import { deskPolicy } from "../desk/desk.policy";
import type { SentFile } from "../documents/documents.service.server";
import { plainDossier } from "../entry/versions/plain-dossier.server";
import { listHandedIn, listUsedForms, listWholeEntries, type WholeEntry } from "./export.queries.server";
import { type AnswerColumn, answerCells, answerColumns, fitCell } from "./whole";
import { zipOfDossiers } from "./zip.server";

/** Entries read at a time: a whole competition never stands in memory. */
const atOnce = 100;

/**
 * Every entry that was handed in, with every answer, as a CSV that is written while it is read. Kept in the log, because it
 * carries people's data out. Fails with `not_found` for all but the desk.
 */
export async function exportWholeCsv(ctx: Ctx, competitionId: string): Promise<Result<SentFile, Refusal>> {
  const opened = await openExport(ctx, competitionId, "csv");
  if (!opened.ok) return opened;
  const { head, ids, forms, columns } = opened.value;
  async function* lines() {
    yield toCsv(headerOf(ctx, columns), []);
    for await (const entries of inParts(ctx, ids, forms)) {
      const text = toCsv(
        [],
        entries.map((entry) => rowOf(ctx, entry, columns)),
      );
      yield text.slice(text.indexOf("\r\n") + 2);
    }
  }
  return ok({ name: `${head.slug}.csv`, type: "text/csv; charset=utf-8", bytes: Readable.from(lines()) });
}

/** The same as a workbook; text stays text, whatever it begins with. Fails like the CSV. */
export async function exportWholeXlsx(ctx: Ctx, competitionId: string): Promise<Result<SentFile, Refusal>> {
  const opened = await openExport(ctx, competitionId, "xlsx");
  if (!opened.ok) return opened;
  const { head, ids, forms, columns } = opened.value;
  const rows: string[][] = [];
  for await (const entries of inParts(ctx, ids, forms)) {
    rows.push(...entries.map((entry) => rowOf(ctx, entry, columns).map(fitCell)));
  }
  const { sheet } = textFor(documentsText, ctx.locale).whole;
  const bytes = await toXlsx(sheet, headerOf(ctx, columns), rows);
  return ok({ name: `${head.slug}.xlsx`, type: xlsxType, bytes: Readable.from([bytes]) });
}

/** A folder for every entry, named by its number: its dossier on paper and all its files. Fails like the CSV. */
export async function exportDossiers(ctx: Ctx, competitionId: string): Promise<Result<SentFile, Refusal>> {
  const opened = await openExport(ctx, competitionId, "zip");
  if (!opened.ok) return opened;
  const { head, ids, forms } = opened.value;
  const bytes = zipOfDossiers(ctx, head, inParts(ctx, ids, forms));
  return ok({ name: `${head.slug}-ho-so.zip`, type: "application/zip", bytes });
}

async function openExport(ctx: Ctx, competitionId: string, format: "csv" | "xlsx" | "zip") {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const verdict = deskPolicy["entries.read"](ctx.viewer, { organizationId, competitionId: id });
  if (!verdict.allowed) return err(verdict.reason);
  const [ids, forms] = await Promise.all([listHandedIn(ctx.db, id), listUsedForms(ctx.db, id)]);
  await recordActivity(ctx.db, ctx, {
    act: "entries.exported",
    subjectKind: "competition",
    subjectId: id,
    organizationId,
    detail: { format, entries: ids.length },
  });
  const columns = answerColumns([...forms.values()], (label) => localized(label, ctx.locale));
  const head: CompetitionHead = desk.value;
  return ok({ head, ids, forms, columns });
}

async function* inParts(ctx: Ctx, ids: readonly string[], forms: Parameters<typeof listWholeEntries>[2]) {
  for (let from = 0; from < ids.length; from += atOnce) {
    yield await listWholeEntries(ctx.db, ids.slice(from, from + atOnce), forms);
  }
}

function headerOf(ctx: Ctx, columns: readonly AnswerColumn[]): string[] {
  return [...textFor(documentsText, ctx.locale).whole.columns, ...columns.map(({ label }) => label)];
}

function rowOf(ctx: Ctx, entry: WholeEntry, columns: readonly AnswerColumn[]): string[] {
  const { snapshot, division, field } = entry.source;
  const { locale } = ctx;
  const time = (at: string | null) => (at ? formatDateTime(at, locale) : "");
  const { late, inTime } = textFor(documentsText, locale).whole;
  return [
    entry.number ?? "",
    snapshot.project.name,
    textFor(organizingText, locale).entryStates[entry.state],
    entry.reason ?? "",
    entry.isLate ? late : inTime,
    localized(division, locale),
    localized(field, locale),
    snapshot.project.place ?? "",
    time(entry.submittedAt),
    String(entry.version),
    entry.sha256,
    entry.lead?.name ?? "",
    entry.lead?.email ?? "",
    entry.lead?.phone ? formatPhone(entry.lead.phone) : "",
    snapshot.team.map(({ name }) => name).join("; "),
    ...answerCells(plainDossier(entry.source, locale), columns),
  ];
}
