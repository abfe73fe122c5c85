import type { SelectQueryBuilder } from "kysely";
import { newId } from "~/core/id";
import type { FieldKey } from "~/features/directory/project";
import { type Db, toNumber } from "~/server/db.server";
import type { Schema } from "~db/schema";
import { matchesText } from "~db/search";
import { type ApplicationState, applicationState, applicationStates } from "../application";
import { type ApplicationFilter, pageSize } from "./application-list";

type ApplicationRow = {
  readonly id: string;
  readonly sign: string;
  readonly field: FieldKey;
  readonly zoneId: string | null;
  readonly widthCm: number;
  readonly depthCm: number;
  readonly needsPower: boolean;
  readonly needsWater: boolean;
  readonly state: ApplicationState;
  readonly priorityClass: number;
  readonly submittedAt: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
  readonly boothCode: string | null;
  readonly revision: number;
};

type Applications<Output> = SelectQueryBuilder<Schema & { a: Schema["booth_application"] }, "a", Output>;

function narrow<Output>(db: Db, query: Applications<Output>, eventId: string, filter: ApplicationFilter) {
  // A draft that was given up was never handed in: it stays its applicant's own.
  let narrowed = query.where("a.event_id", "=", eventId).where("a.submitted_at", "is not", null);
  if (filter.zoneId) narrowed = narrowed.where("a.zone_id", "=", filter.zoneId);
  if (filter.field) narrowed = narrowed.where("a.field", "=", filter.field);
  if (filter.q.trim())
    narrowed = narrowed.where((eb) => matchesText(db, "booth_application", eb.ref("a.id"), filter.q));
  return narrowed;
}

const boothOf = (db: Db) =>
  db
    .selectFrom("booth_offer as o")
    .innerJoin("booth as b", "b.id", "o.booth_id")
    .select(["o.application_id", "b.code"])
    .where("o.state", "in", ["offered", "confirmed"]);

/** One page of what was handed in; `limit` null: all of it, for a file. */
export async function listApplications(
  db: Db,
  eventId: string,
  filter: ApplicationFilter,
  limit: number | null = pageSize,
): Promise<ApplicationRow[]> {
  const order = filter.down ? "desc" : "asc";
  let query = narrow(db, db.selectFrom("booth_application as a"), eventId, filter);
  if (filter.state) query = query.where("a.state", "=", filter.state);
  if (filter.sort === "sign") query = query.orderBy("a.sort_key", order);
  if (filter.sort === "submitted") query = query.orderBy("a.submitted_at", order);
  if (filter.sort === "class") query = query.orderBy("a.priority_class", order).orderBy("a.sort_key");
  query = query.orderBy("a.id", order);
  if (limit !== null) query = query.limit(limit).offset((filter.page - 1) * limit);
  const rows = await query
    .leftJoin(boothOf(db).as("held"), "held.application_id", "a.id")
    .select(["a.id", "a.sign_vi", "a.field", "a.zone_id", "a.width_cm", "a.depth_cm", "a.needs_power", "a.needs_water"])
    .select(["a.state", "a.priority_class", "a.submitted_at", "a.contact_name", "a.contact_email", "a.contact_phone"])
    .select(["a.revision", "held.code"])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sign: row.sign_vi,
    field: row.field as FieldKey,
    zoneId: row.zone_id,
    widthCm: row.width_cm,
    depthCm: row.depth_cm,
    needsPower: row.needs_power === 1,
    needsWater: row.needs_water === 1,
    state: applicationState(row.state),
    priorityClass: row.priority_class,
    submittedAt: row.submitted_at,
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    contactPhone: row.contact_phone,
    boothCode: row.code,
    revision: row.revision,
  }));
}

type StateCounts = Readonly<Record<ApplicationState, number>>;

/** How many applications of each state the filter leaves, its own state aside; drafts are not counted. */
export async function countApplications(db: Db, eventId: string, filter: ApplicationFilter): Promise<StateCounts> {
  const rows = await narrow(db, db.selectFrom("booth_application as a"), eventId, filter)
    .select(({ fn }) => ["a.state", fn.countAll<number>().as("n")])
    .groupBy("a.state")
    .execute();
  const counts = Object.fromEntries(applicationStates.map((state) => [state, 0])) as Record<ApplicationState, number>;
  for (const row of rows) counts[applicationState(row.state)] = toNumber(row.n);
  return counts;
}

export async function insertNote(
  db: Db,
  note: { readonly applicationId: string; readonly by: string; readonly body: string; readonly now: string },
): Promise<void> {
  await db
    .insertInto("application_note")
    .values({
      id: newId(),
      application_id: note.applicationId,
      author_id: note.by,
      body: note.body,
      created_at: note.now,
    })
    .execute();
}

/** What reviewers have noted, the newest first. */
export async function listNotes(db: Db, applicationId: string) {
  const rows = await db
    .selectFrom("application_note as n")
    .innerJoin("account as a", "a.id", "n.author_id")
    .select(["n.id", "n.body", "n.created_at", "a.name"])
    .where("n.application_id", "=", applicationId)
    .orderBy("n.created_at", "desc")
    .orderBy("n.id", "desc")
    .execute();
  return rows.map((row) => ({ id: row.id, body: row.body, at: row.created_at, by: row.name }));
}

/** Applications of the event among these ids that were handed in, by id. */
export async function listIdsOf(db: Db, eventId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("booth_application")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "in", [...ids, ""])
    .where("submitted_at", "is not", null)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The applicant's own record: the project's or the organization's name and address. */
export async function findApplicantName(db: Db, by: { projectId: string | null; organizationId: string | null }) {
  if (by.projectId !== null) {
    const row = await db
      .selectFrom("project")
      .select(["name", "slug"])
      .where("id", "=", by.projectId)
      .executeTakeFirst();
    return row && { kind: "project" as const, name: { vi: row.name, en: null }, slug: row.slug };
  }
  const row = await db
    .selectFrom("organization")
    .select(["name_vi", "name_en", "slug"])
    .where("id", "=", by.organizationId ?? "")
    .executeTakeFirst();
  return row && { kind: "organization" as const, name: { vi: row.name_vi, en: row.name_en }, slug: row.slug };
}

/** The events with applications to review, of these hosts and events. */
export async function countToReview(db: Db, eventIds: readonly string[], organizationIds: readonly string[]) {
  const rows = await db
    .selectFrom("booth_application as a")
    .innerJoin("event as e", "e.id", "a.event_id")
    .select(({ fn }) => ["e.id", "e.name_vi", "e.name_en", fn.countAll().as("n")])
    .where("a.state", "=", "submitted")
    .where("e.state", "=", "published")
    .where((eb) =>
      eb.or([eb("e.id", "in", [...eventIds, ""]), eb("e.organization_id", "in", [...organizationIds, ""])]),
    )
    .groupBy(["e.id", "e.name_vi", "e.name_en"])
    .execute();
  return rows.map((row) => ({ id: row.id, name: { vi: row.name_vi, en: row.name_en }, count: toNumber(row.n) }));
}
