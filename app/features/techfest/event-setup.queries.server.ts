import { sql } from "kysely";
import type { Instant } from "~/core/instant";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import type { EventHead, EventState } from "./event";
import type { EventDetailsForm, NewEventForm } from "./event.form";
import { findEvent } from "./event.queries.server";

/** The event, its row locked until the transaction ends: two who set it up, or move booths, take turns. */
export async function lockEvent(trx: Db, id: string): Promise<EventHead | undefined> {
  const locked = await lockRow(trx, trx.selectFrom("event").select("id").where("id", "=", id)).executeTakeFirst();
  return locked && findEvent(trx, id);
}

export async function listHosts(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom("organization")
    .select(["id", "name_vi", "name_en"])
    .where("id", "in", [...ids, ""])
    .orderBy("sort_key")
    .execute();
  return rows.map((row) => ({ id: row.id, name: { vi: row.name_vi, en: row.name_en } }));
}

export async function isEventSlugTaken(db: Db, slug: string, exceptId: string | null): Promise<boolean> {
  const own = await db.selectFrom("event").select("id").where("slug", "=", slug).executeTakeFirst();
  const former = await db
    .selectFrom("slug_redirect")
    .select("subject_id as id")
    .where("kind", "=", "event")
    .where("slug", "=", slug)
    .executeTakeFirst();
  return [own, former].some((row) => row !== undefined && row.id !== exceptId);
}

/** The old address keeps working; one that is taken up again is no redirect any more. */
export async function saveSlugChange(trx: Db, id: string, before: string, after: string, now: Instant): Promise<void> {
  await trx.deleteFrom("slug_redirect").where("kind", "=", "event").where("slug", "=", after).execute();
  await trx
    .insertInto("slug_redirect")
    .values({ kind: "event", slug: before, subject_id: id, created_at: now })
    .onConflict((oc) => oc.columns(["kind", "slug"]).doNothing())
    .execute();
}

type NewRow = { readonly id: string; readonly slug: string; readonly createdBy: string; readonly now: Instant };

export async function insertEvent(trx: Db, { id, slug, createdBy, now }: NewRow, form: NewEventForm): Promise<void> {
  await trx
    .insertInto("event")
    .values({
      id,
      slug,
      organization_id: form.organizationId,
      ...factColumns(form),
      created_by: createdBy,
      created_at: now,
    })
    .execute();
}

export async function saveEventDetails(trx: Db, id: string, form: EventDetailsForm, slug: string): Promise<void> {
  await trx
    .updateTable("event")
    .set((eb) => ({
      ...factColumns(form),
      slug,
      about_vi: form.about.vi,
      about_en: form.about.en,
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

function factColumns(form: Omit<NewEventForm, "organizationId">) {
  return {
    kind: form.kind,
    name_vi: form.name.vi,
    name_en: form.name.en,
    summary_vi: form.summary.vi,
    summary_en: form.summary.en,
    first_day: form.firstDay,
    last_day: form.lastDay,
    venue_vi: form.venue.vi,
    venue_en: form.venue.en,
  };
}

export async function saveEventState(trx: Db, id: string, state: EventState, publishedAt?: Instant): Promise<void> {
  await trx
    .updateTable("event")
    .set((eb) => ({
      state,
      revision: eb("revision", "+", 1),
      ...(publishedAt ? { published_at: publishedAt } : {}),
    }))
    .where("id", "=", id)
    .execute();
}

type Counts = Record<
  "halls" | "booths" | "closed" | "given" | "waiting" | "unplaced" | "confirmed" | "calls" | "slots" | "delegates",
  number | string
>;

/** What stands of an event so far, counted in one query. */
export async function countEventParts(db: Db, id: string) {
  const { rows } = await sql<Counts>`select
    (select count(*) from hall where event_id = ${id}) as halls,
    (select count(*) from booth where event_id = ${id}) as booths,
    (select count(*) from booth where event_id = ${id} and is_closed = 1) as closed,
    (select count(*) from booth_offer where event_id = ${id} and state in ('offered', 'confirmed')) as given,
    (select count(*) from booth_application where event_id = ${id} and state = 'submitted') as waiting,
    (select count(*) from booth_application where event_id = ${id} and state in ('approved', 'waitlisted')) as unplaced,
    (select count(*) from booth_application where event_id = ${id} and state = 'confirmed') as confirmed,
    (select count(*) from exhibitor_call where event_id = ${id}) as calls,
    (select count(*) from slot where event_id = ${id} and state <> 'cancelled') as slots,
    (select count(*) from delegate where event_id = ${id} and state = 'registered') as delegates
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`nothing could be counted of event ${id}`);
  return {
    halls: toNumber(row.halls),
    booths: toNumber(row.booths),
    closedBooths: toNumber(row.closed),
    givenBooths: toNumber(row.given),
    waitingApplications: toNumber(row.waiting),
    unplacedApplications: toNumber(row.unplaced),
    confirmedExhibitors: toNumber(row.confirmed),
    hasCall: toNumber(row.calls) > 0,
    slots: toNumber(row.slots),
    delegates: toNumber(row.delegates),
  };
}
