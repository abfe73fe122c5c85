import { toCsv } from "~/core/csv";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import type { Ctx } from "~/server/context.server";
import { toXlsx } from "~/server/xlsx.server";
import { listKinds } from "../kind.queries.server";
import { openDelegates } from "../list.service.server";
import { readImport } from "./import.service.server";
import { issueSentence } from "./issue-words";

/** The rows of a file that won't be imported, with the sentence for each, as CSV. */
export async function exportImportErrors(
  ctx: Ctx,
  eventId: string,
  importId: string,
): Promise<Result<string, Refusal>> {
  const read = await readImport(ctx, eventId, importId);
  if (!read.ok) return read;
  const t = textFor(delegatesDeskText, ctx.locale);
  const rows = read.value.plan.flatMap(({ row, text, fate }) =>
    fate.is === "error" ? fate.issues.map((issue) => [row, text, issueSentence(t, issue)]) : [],
  );
  return ok(toCsv([t.import.row, t.columns.name, t.import.detail], rows));
}

/** An empty list with the headings that are recognised, and one example of each kind. */
export async function makeTemplate(ctx: Ctx, eventId: string): Promise<Result<Buffer, Refusal>> {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return err(event.error);
  const t = textFor(delegatesDeskText, ctx.locale);
  const c = t.columns;
  const kinds = await listKinds(ctx.db, event.value.id);
  const example = t.import.templateRows;
  const kind = kinds[0] ? localized(kinds[0].name, ctx.locale) : example.kind;
  const header = [c.name, c.title, c.workplace, c.delegation, c.phone, c.email, c.kind, c.note];
  const row = [
    example.name,
    example.title,
    example.workplace,
    example.delegation,
    "0912 345 678",
    "hoa@example.vn",
    kind,
    "",
  ];
  return ok(await toXlsx(t.list.title, header, [row]));
}
