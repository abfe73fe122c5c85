import * as z from "zod";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { columnLetters } from "~/core/typed-cell";
import { localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { readWorkbook, type SheetText } from "~/server/workbook.server";
import { readJson } from "~db/read-json";
import type { EventHead } from "../../event";
import { deskSubject } from "../../event.service.server";
import { placesLeft } from "../delegate";
import { delegatesPolicy } from "../delegates.policy";
import { listDelegations } from "../delegation.queries.server";
import { type CountedKind, listKinds } from "../kind.queries.server";
import { openDelegates } from "../list.service.server";
import { findHeader, type ImportField, type Mapping, mappingOf } from "./columns";
import type { ChoiceForm } from "./import.form";
import { findImport, insertImport, listExisting, listImports, lockImport, saveImport } from "./import.queries.server";
import { countFates, type PlannedRow, planImport } from "./plan";
import { readRows } from "./reading";

type Choice = {
  readonly sheet: number;
  /** from 0 */
  readonly headerRow: number;
  readonly mapping: Mapping;
  readonly kindId: string;
  readonly delegationId: string | null;
};
type Content = { readonly sheets: readonly SheetText[]; readonly choice: Choice; readonly plan: readonly PlannedRow[] };
/** Written by this service alone; its shape is checked as far as a damaged row could mislead. */
const content = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
  choice: z.object({ sheet: z.number(), headerRow: z.number(), kindId: z.string() }).loose(),
  plan: z.array(z.object({ row: z.number() }).loose()),
});

/** What is stored of a file. */
export function contentOf(rows: string): Content {
  readJson(content, rows);
  // The text's own order of keys is kept: plans are compared as text.
  return JSON.parse(rows) as Content;
}

async function openImports(ctx: Ctx, eventId: string): Promise<Result<EventHead, Refusal>> {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const verdict = delegatesPolicy["delegates.import"](ctx.viewer, deskSubject(event.value));
  return verdict.allowed ? event : err(verdict.reason);
}

/** The files read so far. */
export async function readImports(ctx: Ctx, eventId: string) {
  const event = await openImports(ctx, eventId);
  if (!event.ok) return event;
  const kinds = await listKinds(ctx.db, event.value.id);
  return ok({ id: event.value.id, imports: await listImports(ctx.db, event.value.id), hasKinds: kinds.length > 0 });
}

/**
 * Reads a workbook and stores what importing it would do; nobody is added yet. Fails with `workbook_refused`,
 * `workbook_too_large`, `workbook_too_many_rows`, `workbook_empty`, `kind_missing`.
 */
export async function receiveWorkbook(
  ctx: Ctx,
  eventId: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<Result<string, Refusal>> {
  const event = await openImports(ctx, eventId);
  if (!event.ok) return event;
  const { viewer } = ctx;
  if (!viewer) return err("sign_in_required");
  const [kind] = await listKinds(ctx.db, event.value.id);
  if (!kind) return err("kind_missing");
  const sheets = await readWorkbook(file.bytes);
  if (!sheets.ok) return sheets;
  const choice = guess(sheets.value, kind.id);
  return inTransaction(ctx.db, async (trx) => {
    const plan = await makePlan(trx, event.value, sheets.value, choice, await listKinds(trx, event.value.id));
    const id = await insertImport(trx, {
      eventId: event.value.id,
      name: nameOf(file.name),
      rows: JSON.stringify({ sheets: sheets.value, choice, plan }),
      createdBy: viewer.id,
      now: ctx.now,
    });
    await record(trx, ctx, event.value, "delegate_import.read", id);
    return ok(id);
  });
}

/** A file's name as both databases can hold it and a page can show it. */
function nameOf(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  return plain.slice(0, 150).toWellFormed() || "danh-sach.xlsx";
}

/** The sheet with the best header, however many come before it. */
function guess(sheets: readonly SheetText[], kindId: string): Choice {
  const headers = sheets.map(({ rows }) => findHeader(rows));
  const weight = (at: number) => Object.keys(headers[at]?.mapping ?? {}).length;
  const sheet = sheets.reduce((best, _, at) => (weight(at) > weight(best) ? at : best), 0);
  const header = headers[sheet];
  return { sheet, headerRow: header?.row ?? 0, mapping: header?.mapping ?? {}, kindId, delegationId: null };
}

/** The plan for what stands in the sheets, against the list as it is now; empty while no column holds names. */
export async function makePlan(
  db: Db,
  event: EventHead,
  sheets: readonly SheetText[],
  choice: Choice,
  kinds: readonly CountedKind[],
): Promise<PlannedRow[]> {
  const { mapping, headerRow } = choice;
  if (mapping.name === undefined) return [];
  const [existing, delegations] = [await listExisting(db, event.id), await listDelegations(db, event.id)];
  const names = ({ name }: { name: { vi: string; en: string | null } }) => [name.vi, ...(name.en ? [name.en] : [])];
  return planImport({
    rows: readRows(sheets[choice.sheet]?.rows ?? [], headerRow, mapping),
    existing,
    kinds: kinds.map((kind) => ({
      id: kind.id,
      names: [...names(kind), kind.key],
      free: placesLeft(kind.quota, kind.taken + kind.waiting),
    })),
    delegations: delegations.map((one) => ({ id: one.id, names: names(one) })),
    defaultKindId: choice.kindId,
    defaultDelegationId: choice.delegationId,
    kindCell: (row) => `${columnLetters(mapping.kind ?? 0)}${row}`,
  });
}

/** The preview: how the file was read, what will become of each row, and how to read it otherwise. */
export async function readImport(ctx: Ctx, eventId: string, importId: string) {
  const event = await openImports(ctx, eventId);
  if (!event.ok) return event;
  const stored = await findImport(ctx.db, event.value.id, importId);
  if (!stored || stored.state === "discarded") return err("not_found");
  const { sheets, choice, plan } = contentOf(stored.rows);
  const [kinds, delegations] = await Promise.all([
    listKinds(ctx.db, event.value.id),
    listDelegations(ctx.db, event.value.id),
  ]);
  const heads = sheets[choice.sheet]?.rows[choice.headerRow] ?? [];
  const width = Math.max(0, ...(sheets[choice.sheet]?.rows.slice(0, 200).map(({ length }) => length) ?? []));
  return ok({
    eventId: event.value.id,
    id: stored.id,
    name: stored.name,
    isApplied: stored.state === "applied",
    sheets: sheets.map(({ name }) => name),
    choice,
    columns: Array.from({ length: width }, (_, at) => ({ at, letters: columnLetters(at), heading: heads[at] ?? "" })),
    kinds: kinds.map(({ id, name }) => ({ id, name: localized(name, ctx.locale) })),
    delegations: delegations.map(({ id, name }) => ({ id, name: localized(name, ctx.locale) })),
    counts: countFates(plan),
    newDelegations: [...new Set(plan.flatMap(({ fate }) => newNameOf(fate)))],
    plan,
  });
}

/** The delegation a row would found, if any. */
export function newNameOf(fate: PlannedRow["fate"]): string[] {
  if (fate.is !== "new" && fate.is !== "changed") return [];
  return fate.delegation && "newName" in fate.delegation ? [fate.delegation.newName] : [];
}

/** Reads the same file otherwise: another sheet, header row, columns, kind or delegation; a new plan replaces the old. */
export async function replanImport(
  ctx: Ctx,
  eventId: string,
  importId: string,
  form: ChoiceForm,
): Promise<Result<undefined, Refusal>> {
  return onPreview(ctx, eventId, importId, async (trx, event, stored) => {
    const { sheets, choice: before } = contentOf(stored.rows);
    const rows = sheets[form.sheet]?.rows;
    if (!rows) return err("invalid");
    const [kinds, delegations] = [await listKinds(trx, event.id), await listDelegations(trx, event.id)];
    if (!kinds.some(({ id }) => id === form.kindId)) return err("not_found");
    if (form.delegationId && !delegations.some(({ id }) => id === form.delegationId)) return err("not_found");
    const headerRow = form.headerRow - 1;
    const isMoved = form.sheet !== before.sheet || headerRow !== before.headerRow;
    const found = form.sheet !== before.sheet ? findHeader(rows) : undefined;
    const choice: Choice = {
      sheet: form.sheet,
      headerRow: found?.row ?? headerRow,
      mapping: isMoved ? (found?.mapping ?? mappingOf(rows[headerRow] ?? [])) : chosen(form.columns),
      kindId: form.kindId,
      delegationId: form.delegationId,
    };
    const plan = await makePlan(trx, event, sheets, choice, kinds);
    await saveImport(trx, stored.id, { rows: JSON.stringify({ sheets, choice, plan }) });
    return ok();
  });
}

function chosen(columns: ChoiceForm["columns"]): Mapping {
  const picked = Object.entries(columns).filter((entry): entry is [ImportField, number] => entry[1] !== undefined);
  return Object.fromEntries(picked);
}

/** Throws a preview away, and what stood in the file with it. */
export function discardImport(ctx: Ctx, eventId: string, importId: string): Promise<Result<undefined, Refusal>> {
  return onPreview(ctx, eventId, importId, async (trx, event, stored) => {
    await saveImport(trx, stored.id, { rows: "{}", state: "discarded" });
    await record(trx, ctx, event, "delegate_import.discarded", stored.id);
    return ok();
  });
}

export type OnPreview<Value> = (
  trx: Db,
  event: EventHead,
  stored: NonNullable<Awaited<ReturnType<typeof lockImport>>>,
) => Promise<Result<Value, Refusal>>;

/** Does something to a file that is still a preview, in one transaction. Fails with `already_done` once it was applied. */
export async function onPreview<Value>(
  ctx: Ctx,
  eventId: string,
  importId: string,
  work: OnPreview<Value>,
): Promise<Result<Value, Refusal>> {
  const event = await openImports(ctx, eventId);
  if (!event.ok) return event;
  return inTransaction(ctx.db, async (trx): Promise<Result<Value, Refusal>> => {
    const stored = await lockImport(trx, event.value.id, importId);
    if (!stored || stored.state === "discarded") return err("not_found");
    return stored.state === "preview" ? work(trx, event.value, stored) : err("already_done");
  });
}

/** Writes an act about a file into the log. */
export function record(trx: Db, ctx: Ctx, event: EventHead, act: string, id: string, detail?: Record<string, unknown>) {
  const subject = { subjectKind: "delegate_import", subjectId: id, organizationId: event.organizationId };
  return recordActivity(trx, ctx, { act, ...subject, ...(detail && { detail }) });
}
