import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import { type EntryState, entryState, entryStates } from "../entry/entry";
import type { Cursor } from "./entry-cursor";
import { type Channel, channels, type PlaceInList, pageSize, type SortKey } from "./entry-list";
import { type Narrowing, narrow } from "./narrow.queries.server";
import { beyond, fits, orderOf, precedes, zonesOf } from "./order.queries.server";

export type EntryRow = {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly lead: string | null;
  readonly divisionId: string;
  readonly fieldId: string;
  readonly state: EntryState;
  readonly isLate: boolean;
  readonly channel: Channel;
  readonly submittedAt: string | null;
  readonly projectId: string;
  readonly versionId: string | null;
  /** where it stands in the order */
  readonly cursor: Cursor;
};

function rowsOf(db: Db, asked: Narrowing, sort: SortKey) {
  const { state } = asked.filter;
  const all = narrow(db, db.selectFrom("entry as e"), asked);
  return (state ? all.where("e.state", "=", state) : all)
    .select(["e.id", "e.number", "e.title", "e.division_id", "e.field_id", "e.state", "e.is_late", "e.submitted_at"])
    .select(["e.channel", "e.project_id", "e.entry_version_id"])
    .select(orderOf(sort).by.as("sorted_by"))
    .select((eb) =>
      eb
        .selectFrom("project_member as m")
        .select("m.name")
        .whereRef("m.project_id", "=", "e.project_id")
        .where("m.role", "=", "lead")
        .where("m.left_at", "is", null)
        .orderBy("m.position")
        .orderBy("m.id")
        .limit(1)
        .as("lead"),
    );
}
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

/**
 * One page of what was handed in. A page that goes on from a row is found by that row's key: the hundredth costs what the
 * first does, and rows that come or go meanwhile shift nothing. `limit` null: all of it, for a file.
 */
export async function listEntries(
  db: Db,
  asked: Narrowing,
  place: PlaceInList,
  limit: number | null = pageSize,
): Promise<EntryRow[]> {
  const { sort, down } = asked.filter;
  const order = orderOf(sort);
  const isBack = place.at === "before" || place.at === "last";
  const direction = down !== isBack ? "desc" : "asc";
  const cursor = "cursor" in place && fits(order, place.cursor) ? place.cursor : null;
  let skip = place.at === "page" ? (place.page - 1) * pageSize : 0;
  const found: Row[] = [];
  for (const zone of zonesOf(order, isBack)) {
    const isBehind = cursor && zone.lacks !== (cursor.value === null) && zone.lacks === isBack;
    if (isBehind || (limit !== null && found.length >= limit)) continue;
    let query = rowsOf(db, asked, sort).where(zone.condition);
    if (cursor && zone.lacks === (cursor.value === null)) {
      query = query.where(beyond(order, zone, cursor, direction === "desc"));
    }
    query = query.orderBy(order.by, direction).orderBy("e.id", direction);
    if (limit !== null) query = query.limit(limit - found.length).offset(skip);
    const rows = await query.execute();
    if (rows.length > 0) skip = 0;
    else if (skip > 0) skip -= await countZone(db, asked, zone.condition);
    found.push(...rows);
  }
  const rows = found.map((row) => toRow(row));
  return isBack ? rows.reverse() : rows;
}

async function countZone(db: Db, asked: Narrowing, condition: RawBuilder<SqlBool>): Promise<number> {
  const { state } = asked.filter;
  const all = narrow(db, db.selectFrom("entry as e"), asked).where(condition);
  const row = await (state ? all.where("e.state", "=", state) : all)
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

function toRow(row: Row): EntryRow {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    lead: row.lead,
    divisionId: row.division_id,
    fieldId: row.field_id,
    state: entryState(row.state),
    isLate: row.is_late === 1,
    channel: channels.find((channel) => channel === row.channel) ?? "online",
    submittedAt: row.submitted_at,
    projectId: row.project_id,
    versionId: row.entry_version_id,
    cursor: { value: row.sorted_by, id: row.id },
  };
}

/** The ids of all that the filter leaves, in the order shown. */
export async function listEntryIds(db: Db, asked: Narrowing, most: number): Promise<string[]> {
  const { sort, down, state } = asked.filter;
  const order = orderOf(sort);
  const direction = down ? "desc" : "asc";
  let query = narrow(db, db.selectFrom("entry as e"), asked).select("e.id");
  if (state) query = query.where("e.state", "=", state);
  if (order.mayLack) query = query.orderBy(sql`(case when ${order.by} is null then 1 else 0 end)`);
  const rows = await query.orderBy(order.by, direction).orderBy("e.id", direction).limit(most).execute();
  return rows.map(({ id }) => id);
}

export type EntryCounts = {
  readonly byState: Readonly<Record<EntryState, number>>;
  /** rows shown before the cursor's */
  readonly before: number;
};

/** How many entries of each state the filter leaves, its own state aside, and how many come before a row: one walk. */
export async function countEntries(db: Db, asked: Narrowing, first: Cursor | null): Promise<EntryCounts> {
  const { sort, down, state } = asked.filter;
  const isBefore = first ? precedes(orderOf(sort), first, down) : sql`1 = 0`;
  const rows = await narrow(db, db.selectFrom("entry as e"), asked)
    .select(({ fn }) => ["e.state", fn.countAll<number>().as("n")])
    .select(sql<number>`sum(case when ${isBefore} then 1 else 0 end)`.as("before"))
    .groupBy("e.state")
    .execute();
  const byState = Object.fromEntries(entryStates.map((known) => [known, 0])) as Record<EntryState, number>;
  let before = 0;
  for (const row of rows) {
    byState[entryState(row.state)] = toNumber(row.n);
    if (!state || state === row.state) before += toNumber(row.before);
  }
  return { byState, before };
}
