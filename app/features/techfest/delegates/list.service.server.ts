import { toCsv } from "~/core/csv";
import { formatPhone } from "~/core/phone";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { toXlsx } from "~/server/xlsx.server";
import type { EventHead } from "../event";
import { deskSubject, findEventSubject } from "../event.service.server";
import { shownCode } from "./delegate";
import { type DelegateFilter, pageSize } from "./delegate-list";
import { delegatesPolicy } from "./delegates.policy";
import { listDelegations } from "./delegation.queries.server";
import { listKinds } from "./kind.queries.server";
import { countDelegates, listDelegates } from "./list.queries.server";

export type DelegateList = Extract<Awaited<ReturnType<typeof listDeskDelegates>>, { ok: true }>["value"];

/** The event, where the viewer may read its list. */
export async function openDelegates(ctx: Ctx, eventId: string): Promise<Result<EventHead, Refusal>> {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const verdict = delegatesPolicy["delegates.read"](ctx.viewer, deskSubject(event.value));
  return verdict.allowed ? event : err(verdict.reason);
}

/** One page of the desk's list, with counts by state and the names of kinds and delegations. */
export async function listDeskDelegates(ctx: Ctx, eventId: string, filter: DelegateFilter) {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const [kinds, delegations, counts, rows] = await Promise.all([
    listKinds(ctx.db, event.value.id),
    listDelegations(ctx.db, event.value.id),
    countDelegates(ctx.db, event.value.id, filter),
    listDelegates(ctx.db, event.value.id, filter),
  ]);
  const all = counts.registered + counts.waiting + counts.cancelled;
  const subject = deskSubject(event.value);
  return ok({
    id: event.value.id,
    name: event.value.name,
    counts,
    all,
    total: filter.state ? counts[filter.state] : all,
    page: filter.page,
    pageSize,
    mayEdit: delegatesPolicy["delegates.edit"](ctx.viewer, subject).allowed,
    kinds: kinds.map(({ id, name, tone }) => ({ id, name: localized(name, ctx.locale), tone })),
    delegations: delegations.map(({ id, name }) => ({ id, name: localized(name, ctx.locale) })),
    rows,
  });
}

/**
 * The list as a table for a file, every page of it, narrowed as the address says. Text that a spreadsheet would run as a
 * formula is disarmed in CSV and is plain text in XLSX. Fails like the list.
 */
async function tableOf(ctx: Ctx, eventId: string, filter: DelegateFilter) {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const [kinds, delegations, rows] = await Promise.all([
    listKinds(ctx.db, event.value.id),
    listDelegations(ctx.db, event.value.id),
    listDelegates(ctx.db, event.value.id, filter, null),
  ]);
  const t = textFor(delegatesDeskText, ctx.locale);
  const { states, sources } = textFor(delegatesText, ctx.locale);
  const nameIn = (list: readonly { id: string; name: { vi: string; en: string | null } }[], id: string | null) => {
    const found = list.find((one) => one.id === id);
    return found ? localized(found.name, ctx.locale) : "";
  };
  const c = t.columns;
  return ok({
    slug: event.value.slug,
    title: t.list.title,
    header: [
      c.code,
      c.name,
      c.title,
      c.workplace,
      c.delegation,
      c.kind,
      c.phone,
      c.email,
      c.state,
      c.source,
      c.firstIn,
      c.note,
    ],
    rows: rows.map((row) => [
      shownCode(row.code),
      row.name,
      row.title,
      row.workplace,
      nameIn(delegations, row.delegationId),
      nameIn(kinds, row.kindId),
      row.phone ? formatPhone(row.phone) : "",
      row.email ?? "",
      states[row.state],
      sources[row.source],
      row.firstInAt ? formatDateTime(row.firstInAt, ctx.locale) : "",
      row.note,
    ]),
  });
}

/** The list as CSV for Excel. */
export async function exportDelegatesCsv(ctx: Ctx, eventId: string, filter: DelegateFilter) {
  const table = await tableOf(ctx, eventId, filter);
  if (!table.ok) return table;
  return ok({ name: `dai-bieu-${table.value.slug}.csv`, body: toCsv(table.value.header, table.value.rows) });
}

/** The list as a workbook. */
export async function exportDelegatesXlsx(ctx: Ctx, eventId: string, filter: DelegateFilter) {
  const table = await tableOf(ctx, eventId, filter);
  if (!table.ok) return table;
  const { slug, title, header, rows } = table.value;
  return ok({ name: `dai-bieu-${slug}.xlsx`, body: await toXlsx(title, header, rows) });
}
