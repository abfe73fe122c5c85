import { type SelectQueryBuilder, sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import type { Schema } from "~db/schema";
import { matchesText } from "~db/search";
import { type EntryState, entryState, entryStates } from "../entry/entry";
import { type EntryFilter, pageSize } from "./entry-list";

export type EntryRow = {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly lead: string | null;
  readonly divisionId: string;
  readonly fieldId: string;
  readonly state: EntryState;
  readonly isLate: boolean;
  readonly submittedAt: string | null;
};

type Entries<Output> = SelectQueryBuilder<Schema & { e: Schema["entry"] }, "e", Output>;

function narrow<Output>(db: Db, query: Entries<Output>, competitionId: string, filter: EntryFilter): Entries<Output> {
  let narrowed = query.where("e.competition_id", "=", competitionId).where("e.state", "!=", "draft");
  if (filter.divisionId) narrowed = narrowed.where("e.division_id", "=", filter.divisionId);
  if (filter.fieldId) narrowed = narrowed.where("e.field_id", "=", filter.fieldId);
  if (filter.isLate !== null) narrowed = narrowed.where("e.is_late", "=", filter.isLate ? 1 : 0);
  if (filter.q.trim()) narrowed = narrowed.where((eb) => matchesText(db, "entry", eb.ref("e.id"), filter.q));
  return narrowed;
}

/** One page of what was handed in; `limit` null: all of it, for a file. */
export async function listEntries(
  db: Db,
  competitionId: string,
  filter: EntryFilter,
  limit: number | null = pageSize,
): Promise<EntryRow[]> {
  const order = filter.down ? "desc" : "asc";
  let query = narrow(db, db.selectFrom("entry as e"), competitionId, filter);
  if (filter.state) query = query.where("e.state", "=", filter.state);
  if (filter.sort === "title") query = query.orderBy("e.sort_key", order);
  if (filter.sort === "submitted") query = query.orderBy("e.submitted_at", order);
  if (filter.sort === "number") query = query.orderBy(sql`length(e.number)`, order).orderBy("e.number", order);
  query = query.orderBy("e.id", order);
  if (limit !== null) query = query.limit(limit).offset((filter.page - 1) * limit);
  const rows = await query
    .select(["e.id", "e.number", "e.title", "e.division_id", "e.field_id", "e.state", "e.is_late", "e.submitted_at"])
    .select((eb) =>
      eb
        .selectFrom("project_member as m")
        .select("m.name")
        .whereRef("m.project_id", "=", "e.project_id")
        .where("m.role", "=", "lead")
        .where("m.left_at", "is", null)
        .limit(1)
        .as("lead"),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    lead: row.lead,
    divisionId: row.division_id,
    fieldId: row.field_id,
    state: entryState(row.state),
    isLate: row.is_late === 1,
    submittedAt: row.submitted_at,
  }));
}

/** How many entries of each state the filter leaves, its own state aside. */
export async function countEntries(
  db: Db,
  competitionId: string,
  filter: EntryFilter,
): Promise<Record<EntryState, number>> {
  const rows = await narrow(db, db.selectFrom("entry as e"), competitionId, filter)
    .select(({ fn }) => ["e.state", fn.countAll<number>().as("n")])
    .groupBy("e.state")
    .execute();
  const counts = Object.fromEntries(entryStates.map((state) => [state, 0])) as Record<EntryState, number>;
  for (const row of rows) counts[entryState(row.state)] = toNumber(row.n);
  return counts;
}
