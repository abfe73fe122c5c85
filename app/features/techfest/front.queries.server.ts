import { sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";

export async function findCallDates(db: Db, eventId: string) {
  const row = await db
    .selectFrom("exhibitor_call")
    .select(["opens_at", "closes_at", "plan_published_at"])
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row && { opensAt: row.opens_at, closesAt: row.closes_at, isPlanPublished: row.plan_published_at !== null };
}

/** What an event's page counts: booths on its plan, confirmed exhibitors, public slots, kinds of delegates that may register. */
export async function countFront(db: Db, id: string) {
  const { rows } = await sql<Record<"booths" | "exhibitors" | "slots" | "kinds", number | string>>`select
    (select count(*) from booth where event_id = ${id}) as booths,
    (select count(*) from booth_application where event_id = ${id} and state = 'confirmed') as exhibitors,
    (select count(*) from slot where event_id = ${id} and state = 'published') as slots,
    (select count(*) from delegate_kind where event_id = ${id} and is_open = 1) as kinds
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`nothing could be counted of event ${id}`);
  return {
    booths: toNumber(row.booths),
    exhibitors: toNumber(row.exhibitors),
    slots: toNumber(row.slots),
    openKinds: toNumber(row.kinds),
  };
}

/** The first public slots that aren't over, of the whole event. */
export async function listNextSlots(db: Db, eventId: string, now: string, most: number) {
  const rows = await db
    .selectFrom("slot as s")
    .leftJoin("agenda_room as r", "r.id", "s.room_id")
    .select([
      "s.id",
      "s.title_vi",
      "s.title_en",
      "s.starts_at",
      "s.ends_at",
      "r.name_vi as room_vi",
      "r.name_en as room_en",
    ])
    .where("s.event_id", "=", eventId)
    .where("s.state", "=", "published")
    .where("s.kind", "!=", "break")
    .where("s.ends_at", ">", now)
    .orderBy("s.starts_at")
    .orderBy("s.id")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    startsAt: row.starts_at,
    room: row.room_vi ? { vi: row.room_vi, en: row.room_en } : null,
  }));
}
