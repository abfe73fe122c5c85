import { Readable } from "node:stream";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { documentsText } from "~/i18n/documents";
import { formatDate, formatDocumentDate } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { listDivisions } from "../competition.queries.server";
import { findDeskSubject } from "../competition.service.server";
import { deskPolicy } from "../desk/desk.policy";
import { type RollKind, rollOf } from "./roll";
import { listRollEntries } from "./roll.queries.server";
import { rollDocx } from "./roll-docx.server";
import { drawRoll, type PrintedRoll } from "./roll-paper.server";

/** A document as it is sent: its name, type and bytes. */
export type SentFile = { readonly name: string; readonly type: string; readonly bytes: Readable };

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the documents' page tells: how long each list is, how many entries are undecided. Fails with `not_found` for all but the desk. */
export async function readDocuments(ctx: Ctx, competitionId: string) {
  const desk = await openDocuments(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const divisions = (await listDivisions(ctx.db, id)).map((division) => division.id);
  const entries = await listRollEntries(ctx.db, id, ctx.locale);
  const [valid, invalid] = [rollOf(entries, divisions, "valid"), rollOf(entries, divisions, "invalid")];
  return ok({
    id,
    handedIn: entries.length,
    valid: valid.count,
    invalid: invalid.count,
    undecided: valid.undecided,
  });
}
export type DocumentsView = Extract<Awaited<ReturnType<typeof readDocuments>>, { ok: true }>["value"];

/** The list of valid or invalid entries as a PDF, or as a DOCX to be edited. Fails like the page. */
export async function printRoll(
  ctx: Ctx,
  competitionId: string,
  kind: RollKind,
  format: "pdf" | "docx",
): Promise<Result<SentFile, Refusal>> {
  const desk = await openDocuments(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, slug, name, host } = desk.value;
  const { locale, now } = ctx;
  const divisions = await listDivisions(ctx.db, id);
  const entries = await listRollEntries(ctx.db, id, locale);
  const roll = rollOf(
    entries,
    divisions.map((division) => division.id),
    kind,
  );
  const printed: PrintedRoll = {
    kind,
    host: localized(host.name, locale),
    competition: localized(name, locale),
    date: locale === "vi" ? formatDocumentDate(now) : formatDate(now, locale),
    count: roll.count,
    undecided: roll.undecided,
    groups: roll.groups.map((group) => ({
      division: localized(divisions.find((division) => division.id === group.divisionId)?.name ?? { vi: "" }, locale),
      rows: group.entries.map(({ number, title, lead, field, reason }, at) => [
        String(at + 1),
        number ?? "",
        title,
        lead,
        field,
        ...(kind === "invalid" ? [reason ?? ""] : []),
      ]),
    })),
  };
  const stem = `${slug}-${textFor(documentsText, locale).roll.files[kind]}`;
  return format === "pdf"
    ? ok({ name: `${stem}.pdf`, type: "application/pdf", bytes: drawRoll(printed, locale) })
    : ok({ name: `${stem}.docx`, type: docxType, bytes: Readable.from([await rollDocx(printed, locale)]) });
}

async function openDocuments(ctx: Ctx, competitionId: string) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const verdict = deskPolicy["entries.read"](ctx.viewer, { organizationId, competitionId: id });
  return verdict.allowed ? desk : err(verdict.reason);
}
