import type { SelectQueryBuilder } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import type { Schema } from "~db/schema";
import { matchesText } from "~db/search";
import { type DelegateState, delegateState, joinedCodes } from "./delegate";
import { type Delegate, delegateColumns, delegateOf } from "./delegate.queries.server";
import { type DelegateFilter, pageSize } from "./delegate-list";

type Delegates<Output> = SelectQueryBuilder<Schema, "delegate", Output>;

function narrow<Output>(db: Db, query: Delegates<Output>, eventId: string, filter: DelegateFilter): Delegates<Output> {
  let narrowed = query.where("event_id", "=", eventId);
  if (filter.kindId) narrowed = narrowed.where("kind_id", "=", filter.kindId);
  if (filter.delegationId === "none") narrowed = narrowed.where("delegation_id", "is", null);
  else if (filter.delegationId) narrowed = narrowed.where("delegation_id", "=", filter.delegationId);
  if (filter.presence === "inside") narrowed = narrowed.where("is_inside", "=", 1);
  if (filter.presence === "came") narrowed = narrowed.where("first_in_at", "is not", null);
  if (filter.presence === "absent") narrowed = narrowed.where("first_in_at", "is", null);
  if (filter.q.trim()) {
    narrowed = narrowed.where((eb) => matchesText(db, "delegate", eb.ref("delegate.id"), joinedCodes(filter.q)));
  }
  return narrowed;
}

/** One page of the list; `limit` null: all of it, for a file or for badges. */
export async function listDelegates(
  db: Db,
  eventId: string,
  filter: DelegateFilter,
  limit: number | null = pageSize,
): Promise<Delegate[]> {
  const order = filter.down ? "desc" : "asc";
  let query = narrow(db, db.selectFrom("delegate").select(delegateColumns), eventId, filter);
  if (filter.state) query = query.where("state", "=", filter.state);
  if (filter.sort === "workplace") query = query.orderBy("workplace", order);
  if (filter.sort === "code") query = query.orderBy("code", order);
  if (filter.sort === "registered") query = query.orderBy("created_at", order);
  query = query.orderBy("sort_key", filter.sort === "name" ? order : "asc").orderBy("id", order);
  if (limit !== null) query = query.limit(limit).offset((filter.page - 1) * limit);
  const rows = await query.execute();
  return rows.map(delegateOf);
}

/** How many of each state the filter leaves, its own state aside. */
export async function countDelegates(
  db: Db,
  eventId: string,
  filter: DelegateFilter,
): Promise<Record<DelegateState, number>> {
  const rows = await narrow(db, db.selectFrom("delegate").select("state"), eventId, filter)
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .groupBy("state")
    .execute();
  const counts = { registered: 0, waiting: 0, cancelled: 0 };
  for (const row of rows) counts[delegateState(row.state)] = toNumber(row.n);
  return counts;
}

/** When a delegate passed the gates, newest first. */
export async function listPassages(db: Db, delegateId: string) {
  const rows = await db
    .selectFrom("check_in as c")
    .leftJoin("gate as g", "g.id", "c.gate_id")
    .innerJoin("account as a", "a.id", "c.recorded_by")
    .select(["c.id", "c.direction", "c.at", "g.name_vi", "g.name_en", "a.name as by"])
    .where("c.delegate_id", "=", delegateId)
    .orderBy("c.at", "desc")
    .orderBy("c.id", "desc")
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    direction: row.direction === "out" ? ("out" as const) : ("in" as const),
    at: row.at,
    gate: row.name_vi === null ? null : { vi: row.name_vi, en: row.name_en },
    by: row.by,
  }));
}
