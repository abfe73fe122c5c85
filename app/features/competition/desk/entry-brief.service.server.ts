import { isId } from "~/core/id";
import { formatPhone } from "~/core/phone";
import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import { localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import { readChecklistOf } from "../checklist/check.service.server";
import { listDivisions, listFields } from "../competition.queries.server";
import { findBriefRow } from "./brief.queries.server";
import { deskPolicy } from "./desk.policy";
import { openDesk } from "./entries.service.server";
import { countFlags, listContacts, listDueTimes, listPlaces } from "./entry-cells.queries.server";

export type EntryBrief = Extract<Awaited<ReturnType<typeof readEntryBrief>>, { ok: true }>["value"];

/** What the list shows of one entry beside itself. Fails with `not_found` for outsiders, drafts and other competitions' entries. */
export async function readEntryBrief(ctx: Ctx, competitionId: string, entryId: string) {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId, state: competitionState } = desk.value;
  const row = isId(entryId) ? await findBriefRow(ctx.db, id, entryId) : undefined;
  const subject = { organizationId, competitionId: id };
  if (!row || !deskPolicy["entry.read"](ctx.viewer, { ...subject, state: row.state }).allowed) {
    return err("not_found" as Refusal);
  }
  const [divisions, fields, contacts, places, due, flags, checklist] = await Promise.all([
    listDivisions(ctx.db, id),
    listFields(ctx.db, id),
    listContacts(ctx.db, [row.id]),
    listPlaces(ctx.db, [row.id]),
    listDueTimes(ctx.db, [row.id]),
    countFlags(ctx.db, [row.id]),
    readChecklistOf(ctx, { ...subject, competitionState, ...row }),
  ]);
  const contact = contacts.get(row.id);
  const nameIn = (list: typeof divisions | typeof fields, wanted: string) => {
    const found = list.find((one) => one.id === wanted);
    return found ? localized(found.name, ctx.locale) : null;
  };
  return ok({
    id: row.id,
    number: row.number,
    title: row.title,
    pitch: row.pitch,
    state: row.state,
    isLate: row.isLate,
    submittedAt: row.submittedAt,
    lead: row.lead,
    email: contact?.email ?? null,
    phone: contact?.phone?.startsWith("+84") ? formatPhone(contact.phone) : (contact?.phone ?? null),
    members: contact?.members ?? 0,
    division: nameIn(divisions, row.divisionId),
    field: nameIn(fields, row.fieldId),
    place: places.get(row.id) ?? null,
    dueAt: due.get(row.id) ?? null,
    flags: flags.get(row.id) ?? 0,
    checklist,
  });
}
