import { toCsv } from "~/core/csv";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { formatDateTime } from "~/i18n/format";
import { organizingText } from "~/i18n/organizing";
import type { Ctx } from "~/server/context.server";
import type { CompetitionHead } from "../competition";
import { listDivisions, listFields } from "../competition.queries.server";
import { findDeskSubject } from "../competition.service.server";
import { deskPolicy } from "./desk.policy";
import { countEntries, listEntries } from "./entries.queries.server";
import { type EntryFilter, pageSize } from "./entry-list";

export type DeskEntries = Extract<Awaited<ReturnType<typeof listDeskEntries>>, { ok: true }>["value"];

/**
 * One page of the secretary's list: rows, how many there are by state, and the names of divisions and fields. Fails
 * with `not_found` for everyone who doesn't work for the competition.
 */
export async function listDeskEntries(ctx: Ctx, competitionId: string, filter: EntryFilter) {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId, name } = desk.value;
  const [divisions, fields, counts, rows] = await Promise.all([
    listDivisions(ctx.db, id),
    listFields(ctx.db, id),
    countEntries(ctx.db, id, filter),
    listEntries(ctx.db, id, filter),
  ]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return ok({
    id,
    organizationId,
    name,
    counts,
    all,
    total: filter.state ? counts[filter.state] : all,
    page: filter.page,
    pageSize,
    divisions: divisions.map((division) => ({ id: division.id, name: localized(division.name, ctx.locale) })),
    fields: fields.map((field) => ({ id: field.id, name: localized(field.name, ctx.locale) })),
    rows,
  });
}

/** The list as a file, every page of it, narrowed as the address says. Fails like the list. */
export async function exportDeskEntries(
  ctx: Ctx,
  competitionId: string,
  filter: EntryFilter,
): Promise<Result<{ name: string; csv: string }, Refusal>> {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, slug } = desk.value;
  const [divisions, fields, rows] = await Promise.all([
    listDivisions(ctx.db, id),
    listFields(ctx.db, id),
    listEntries(ctx.db, id, filter, null),
  ]);
  const { columns, late, inTime } = textFor(deskText, ctx.locale).entries;
  const states = textFor(organizingText, ctx.locale).entryStates;
  const nameIn = (list: typeof divisions | typeof fields, wanted: string) => {
    const found = list.find((one) => one.id === wanted);
    return found ? localized(found.name, ctx.locale) : "";
  };
  const { number, title, lead, division, field, state, time, submitted } = columns;
  const csv = toCsv(
    [number, title, lead, division, field, state, time, submitted],
    rows.map((row) => [
      row.number,
      row.title,
      row.lead,
      nameIn(divisions, row.divisionId),
      nameIn(fields, row.fieldId),
      states[row.state],
      row.isLate ? late : inTime,
      row.submittedAt && formatDateTime(row.submittedAt, ctx.locale),
    ]),
  );
  return ok({ name: `${slug}.csv`, csv });
}

async function openDesk(ctx: Ctx, competitionId: string): Promise<Result<CompetitionHead, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const verdict = deskPolicy["entries.read"](ctx.viewer, { organizationId, competitionId: id });
  return verdict.allowed ? desk : err(verdict.reason);
}
