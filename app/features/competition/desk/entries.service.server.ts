import { toCsv } from "~/core/csv";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { organizingText } from "~/i18n/organizing";
import type { Ctx } from "~/server/context.server";
import { toXlsx } from "~/server/xlsx.server";
import type { CompetitionHead } from "../competition";
import { findLatestForm, listDivisions, listFields } from "../competition.queries.server";
import { findDeskSubject } from "../competition.service.server";
import { type FormField, fieldsOf } from "../entry-form";
import { testsOf } from "./answer-asked";
import { deskPolicy } from "./desk.policy";
import { countEntries, listEntries, listEntryIds } from "./entries.queries.server";
import { type CellValue, fillCells, filledColumns, fitsCell } from "./entry-cells.service.server";
import { chipsOf } from "./entry-chips.server";
import { type ColumnKey, columnKeys, columnsOf } from "./entry-columns";
import { type EntryFilter, type PlaceInList, pageSize } from "./entry-list";
import type { Narrowing } from "./narrow.queries.server";
import { namePlaces } from "./panel.queries.server";
import { findPresent } from "./present.queries.server";

export type DeskEntries = Extract<Awaited<ReturnType<typeof listDeskEntries>>, { ok: true }>["value"];
export type DeskRow = DeskEntries["rows"][number];

/**
 * One page of the secretary's list: rows with the cells of the columns asked for, how many there are by state, and where
 * in the whole the page is. Fails with `not_found` for everyone who doesn't work for the competition.
 */
export async function listDeskEntries(ctx: Ctx, competitionId: string, filter: EntryFilter) {
  const list = await openList(ctx, competitionId, filter);
  if (!list.ok) return list;
  const { head, asked, divisions, fields, form, columns } = list.value;
  const found = await pageAt(ctx, asked, filter.place);
  const counts = await countEntries(ctx.db, asked, filter.place.at === "first" ? null : (found[0]?.cursor ?? null));
  const all = Object.values(counts.byState).reduce((sum, count) => sum + count, 0);
  const total = filter.state ? counts.byState[filter.state] : all;
  const answers = pickFields(form, columns.answers);
  const cells = await fillCells(ctx, found, { shown: columns.shown, answers, divisions, fields, isFile: false });
  const provinces = asked.tests.flatMap((test) => (test.kind === "province" ? test.is : []));
  const places = await namePlaces(
    ctx.db,
    [...provinces, ...(filter.province ? [filter.province] : [])],
    filter.commune,
  );
  const [first, last] = [found[0], found.at(-1)];
  return ok({
    id: head.id,
    organizationId: head.organizationId,
    name: head.name,
    counts: counts.byState,
    all,
    total,
    /** rows before this page's */
    before: counts.before,
    previous: counts.before > 0 && first ? first.cursor : null,
    next: last && counts.before + found.length < total ? last.cursor : null,
    pageSize,
    chips: chipsOf(filter, { divisions, fields, form, places, locale: ctx.locale }),
    divisions,
    fields,
    columns: columns.shown,
    /** the keys of the cells, in their order */
    filled: [...filledColumns(columns.shown), ...columns.answers.map((key) => `a.${key}`)],
    answers: answers.map(({ key, label, type }) => ({ key, type, label: localized(label, ctx.locale) })),
    rows: found.map(({ id, number, title, state, isLate }, at) => ({
      id,
      number,
      title,
      state,
      isLate,
      cells: cells[at] ?? [],
    })),
  });
}

/** A page that goes on from a row that was the last one by now is the last page. */
async function pageAt(ctx: Ctx, asked: Narrowing, place: PlaceInList) {
  const last: PlaceInList = { at: "last" };
  const found = await listEntries(
    ctx.db,
    asked,
    place,
    place.at === "last" ? await lastPageSize(ctx, asked) : pageSize,
  );
  if (found.length > 0 || place.at === "first" || place.at === "last") return found;
  return listEntries(ctx.db, asked, last, await lastPageSize(ctx, asked));
}

/** So many rows that pages counted from the first end with it. */
async function lastPageSize(ctx: Ctx, asked: Narrowing): Promise<number> {
  const { byState } = await countEntries(ctx.db, asked, null);
  const { state } = asked.filter;
  const total = state ? byState[state] : Object.values(byState).reduce((sum, count) => sum + count, 0);
  return total % pageSize || pageSize;
}

/** Ids of all entries that the address leaves, in its order: what an act on all of them is planned for. Fails like the list. */
export async function listMatching(
  ctx: Ctx,
  competitionId: string,
  filter: EntryFilter,
  most: number,
): Promise<Result<readonly string[], Refusal>> {
  const list = await openList(ctx, competitionId, filter);
  return list.ok ? ok(await listEntryIds(ctx.db, list.value.asked, most)) : list;
}

/** The judges' figures belong to the judging room; its files have them. */
const judged: readonly ColumnKey[] = ["total", "sheets"];
type Table = { readonly name: string; readonly header: readonly string[]; readonly rows: readonly CellValue[][] };

/** The list as a file for spreadsheets, every page of it, narrowed and with the columns that the address says. Fails like the list. */
export async function exportDeskEntries(ctx: Ctx, competitionId: string, filter: EntryFilter) {
  const table = await tableOf(ctx, competitionId, filter);
  if (!table.ok) return table;
  const { name, header, rows } = table.value;
  return ok({ name: `${name}.csv`, csv: toCsv(header, rows) });
}

/** The same as a workbook; text stays text, whatever it begins with. Fails like the list. */
export async function exportDeskWorkbook(ctx: Ctx, competitionId: string, filter: EntryFilter) {
  const table = await tableOf(ctx, competitionId, filter);
  if (!table.ok) return table;
  const { name, header, rows } = table.value;
  const { title } = textFor(deskText, ctx.locale).entries;
  return ok({ name: `${name}.xlsx`, bytes: await toXlsx(title, header, rows) });
}

async function tableOf(ctx: Ctx, competitionId: string, filter: EntryFilter): Promise<Result<Table, Refusal>> {
  const list = await openList(ctx, competitionId, filter);
  if (!list.ok) return list;
  const { head, asked, divisions, fields, form, columns } = list.value;
  const rows = await listEntries(ctx.db, asked, { at: "first" }, null);
  const answers = pickFields(form, columns.answers);
  const hasTime = columns.shown.includes("state");
  const shown = columnKeys.filter(
    (key) => !judged.includes(key) && (columns.shown.includes(key) || (key === "late" && hasTime)),
  );
  const cells = await fillCells(ctx, rows, { shown, answers, divisions, fields, isFile: true });
  const names = textFor(deskText, ctx.locale).entries.columns;
  const states = textFor(organizingText, ctx.locale).entryStates;
  const filled = filledColumns(shown);
  const header = [...shown.map((key) => names[key]), ...answers.map(({ label }) => localized(label, ctx.locale))];
  const cell = (at: number, key: ColumnKey) => cells[at]?.[filled.indexOf(key)] ?? null;
  return ok({
    name: head.slug,
    header,
    rows: rows.map((row, at) => [
      ...shown.map((key) => {
        if (key === "number" || key === "title") return row[key];
        return key === "state" ? states[row.state] : cell(at, key);
      }),
      ...(cells[at]?.slice(filled.length) ?? []),
    ]),
  });
}

const pickFields = (form: readonly FormField[], keys: readonly string[]) =>
  form.filter(({ key }) => keys.includes(key));

/** What every reading of the list begins with: the desk, its divisions and fields, and the address read through the form. */
async function openList(ctx: Ctx, competitionId: string, filter: EntryFilter) {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const head = desk.value;
  const [divisions, fields, stored, present] = await Promise.all([
    listDivisions(ctx.db, head.id),
    listFields(ctx.db, head.id),
    findLatestForm(ctx.db, head.id),
    findPresent(ctx.db, head.id),
  ]);
  const form = stored ? fieldsOf(stored.form) : [];
  const named = (list: typeof divisions | typeof fields) =>
    list.map(({ id, name }) => ({ id, name: localized(name, ctx.locale) }));
  const hasScores = filter.columns === null;
  return ok({
    head,
    form,
    present,
    divisions: named(divisions),
    fields: named(fields),
    asked: { competitionId: head.id, filter, tests: testsOf(filter.answers, form), now: ctx.now } satisfies Narrowing,
    columns: columnsOf(filter.columns, form.filter(fitsCell), { ...present, hasScores }),
  });
}

/** The competition whose entries are listed. Fails with `not_found` for outsiders. */
export async function openDesk(ctx: Ctx, competitionId: string): Promise<Result<CompetitionHead, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const verdict = deskPolicy["entries.read"](ctx.viewer, { organizationId, competitionId: id });
  return verdict.allowed ? desk : err(verdict.reason);
}
