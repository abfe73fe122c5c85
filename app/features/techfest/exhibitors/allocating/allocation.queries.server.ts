import { newId } from "~/core/id";
import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import {
  type Applicant,
  type Place,
  type Reason,
  reasonSchema,
  type Summary,
  summarySchema,
  type Weights,
} from "../allocation";
import { applicationState } from "../application";

type AllocationKind = "manual" | "automatic";
type AllocationState = "draft" | "published" | "discarded";

const columns = [
  "l.id",
  "l.event_id",
  "l.kind",
  "l.state",
  "l.summary",
  "l.created_at",
  "l.published_at",
  "l.revision",
] as const;

function toAllocation(row: {
  id: string;
  event_id: string;
  kind: string;
  state: string;
  summary: string;
  created_at: string;
  published_at: string | null;
  revision: number;
  name: string;
}) {
  return {
    id: row.id,
    eventId: row.event_id,
    kind: row.kind as AllocationKind,
    state: row.state as AllocationState,
    summary: readJson(summarySchema, row.summary),
    createdAt: row.created_at,
    createdBy: row.name,
    publishedAt: row.published_at,
    revision: row.revision,
  };
}
export type AllocationRow = ReturnType<typeof toAllocation>;

/** The event's plans, the newest first. */
export async function listAllocations(db: Db, eventId: string): Promise<AllocationRow[]> {
  const rows = await db
    .selectFrom("allocation as l")
    .innerJoin("account as a", "a.id", "l.created_by")
    .select([...columns, "a.name"])
    .where("l.event_id", "=", eventId)
    .orderBy("l.created_at", "desc")
    .orderBy("l.id", "desc")
    .execute();
  return rows.map(toAllocation);
}

export async function findAllocation(db: Db, id: string, { lock = false } = {}): Promise<AllocationRow | undefined> {
  if (lock) await lockRow(db, db.selectFrom("allocation").select("id").where("id", "=", id)).executeTakeFirst();
  const row = await db
    .selectFrom("allocation as l")
    .innerJoin("account as a", "a.id", "l.created_by")
    .select([...columns, "a.name"])
    .where("l.id", "=", id)
    .executeTakeFirst();
  return row && toAllocation(row);
}

type NewAllocation = {
  readonly eventId: string;
  readonly kind: AllocationKind;
  readonly weights: Weights;
  readonly summary: Summary;
  readonly places: readonly Place[];
  readonly by: string;
  readonly now: string;
};

export async function insertAllocation(db: Db, made: NewAllocation): Promise<string> {
  const id = newId();
  await db
    .insertInto("allocation")
    .values({
      id,
      event_id: made.eventId,
      kind: made.kind,
      settings: JSON.stringify(made.weights),
      summary: JSON.stringify(made.summary),
      created_by: made.by,
      created_at: made.now,
    })
    .execute();
  const rows = made.places.map((place) => ({
    allocation_id: id,
    application_id: place.applicationId,
    booth_id: place.boothId,
    is_pinned: place.isPinned ? (1 as const) : (0 as const),
    reason: JSON.stringify(place.reason),
  }));
  if (rows.length > 0) await db.insertInto("allocation_place").values(rows).execute();
  return id;
}

/** The places of a plan with what its readers need to know of each applicant, by name. */
export async function listPlaces(db: Db, allocationId: string) {
  const rows = await db
    .selectFrom("allocation_place as p")
    .innerJoin("booth_application as a", "a.id", "p.application_id")
    .leftJoin("booth as b", "b.id", "p.booth_id")
    .select(["p.application_id", "p.booth_id", "p.is_pinned", "p.reason", "b.code"])
    .select(["a.sign_vi", "a.state", "a.priority_class", "a.submitted_at"])
    .where("p.allocation_id", "=", allocationId)
    .orderBy("a.sort_key")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    applicationId: row.application_id,
    boothId: row.booth_id,
    boothCode: row.code,
    isPinned: row.is_pinned === 1,
    reason: readJson(reasonSchema, row.reason),
    sign: row.sign_vi,
    state: applicationState(row.state),
    priorityClass: row.priority_class,
    submittedAt: row.submitted_at,
  }));
}

type PlaceChange = {
  readonly allocationId: string;
  readonly applicationId: string;
  readonly boothId: string | null;
  readonly isPinned: boolean;
  readonly reason: Reason;
};

export async function savePlace(db: Db, change: PlaceChange): Promise<void> {
  await db
    .updateTable("allocation_place")
    .set({
      booth_id: change.boothId,
      is_pinned: change.isPinned ? 1 : 0,
      reason: JSON.stringify(change.reason),
    })
    .where("allocation_id", "=", change.allocationId)
    .where("application_id", "=", change.applicationId)
    .execute();
}

type AllocationChange = {
  readonly id: string;
  readonly summary?: Summary;
  readonly state?: AllocationState;
  readonly by?: string;
  readonly at?: string;
};

export async function saveAllocation(db: Db, { id, summary, state, by, at }: AllocationChange): Promise<void> {
  await db
    .updateTable("allocation")
    .set((eb) => ({
      revision: eb("revision", "+", 1),
      ...(summary ? { summary: JSON.stringify(summary) } : {}),
      ...(state ? { state } : {}),
      ...(state === "published" ? { published_by: by ?? null, published_at: at ?? null } : {}),
    }))
    .where("id", "=", id)
    .execute();
}

/** Whoever is to get a booth now: approved, or on the waiting list, with their wishes. */
export async function listAsking(db: Db, eventId: string): Promise<Applicant[]> {
  const rows = await db
    .selectFrom("booth_application")
    .select(["id", "state", "priority_class", "field", "zone_id", "width_cm", "depth_cm"])
    .select(["needs_power", "needs_water", "submitted_at"])
    .where("event_id", "=", eventId)
    .where("state", "in", ["approved", "waitlisted"])
    .orderBy("sort_key")
    .orderBy("id")
    .execute();
  const wishes = await db
    .selectFrom("booth_wish")
    .select(["application_id", "booth_id"])
    .where("application_id", "in", db.selectFrom("booth_application").select("id").where("event_id", "=", eventId))
    .orderBy("rank")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    state: row.state === "approved" ? ("approved" as const) : ("waitlisted" as const),
    priorityClass: row.priority_class,
    field: row.field,
    zoneId: row.zone_id,
    wishes: wishes.filter(({ application_id }) => application_id === row.id).map(({ booth_id }) => booth_id),
    submittedAt: row.submitted_at,
    widthCm: row.width_cm,
    depthCm: row.depth_cm,
    needsPower: row.needs_power === 1,
    needsWater: row.needs_water === 1,
  }));
}

/** Who has or is offered which booth now, by the booths' codes. */
export async function listStanding(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("booth_offer as o")
    .innerJoin("booth_application as a", "a.id", "o.application_id")
    .innerJoin("booth as b", "b.id", "o.booth_id")
    .select(["a.id", "a.sign_vi", "a.state", "o.booth_id", "o.until_at", "b.code"])
    .where("o.event_id", "=", eventId)
    .where("o.state", "in", ["offered", "confirmed"])
    .orderBy("b.sort_key")
    .orderBy("b.id")
    .execute();
  return rows.map((row) => ({
    applicationId: row.id,
    sign: row.sign_vi,
    state: applicationState(row.state),
    boothId: row.booth_id,
    boothCode: row.code,
    untilAt: row.until_at,
  }));
}

/** The names of applicants, for the words of a reason. */
export async function listSigns(db: Db, eventId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("booth_application")
    .select(["id", "sign_vi"])
    .where("event_id", "=", eventId)
    .where("state", "!=", "draft")
    .execute();
  return new Map(rows.map((row) => [row.id, row.sign_vi]));
}
