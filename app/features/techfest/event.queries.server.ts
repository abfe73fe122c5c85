import type { Db } from "~/server/db.server";
import { type EventHead, eventKind, eventState } from "./event";

function selectHeads(db: Db) {
  return db
    .selectFrom("event as e")
    .innerJoin("organization as o", "o.id", "e.organization_id")
    .select(["e.id", "e.slug", "e.organization_id", "e.kind", "e.state", "e.name_vi", "e.name_en"])
    .select(["e.summary_vi", "e.summary_en", "e.first_day", "e.last_day", "e.venue_vi", "e.venue_en"])
    .select(["e.published_at", "e.revision", "o.slug as host_slug", "o.name_vi as host_vi", "o.name_en as host_en"]);
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof selectHeads>["executeTakeFirstOrThrow"]>>;

function toHead(row: HeadRow): EventHead {
  return {
    id: row.id,
    slug: row.slug,
    organizationId: row.organization_id,
    kind: eventKind(row.kind),
    state: eventState(row.state),
    name: { vi: row.name_vi, en: row.name_en },
    summary: { vi: row.summary_vi, en: row.summary_en },
    firstDay: row.first_day,
    lastDay: row.last_day,
    venue: { vi: row.venue_vi, en: row.venue_en },
    publishedAt: row.published_at,
    revision: row.revision,
    host: { slug: row.host_slug, name: { vi: row.host_vi, en: row.host_en } },
  };
}

export async function findEvent(db: Db, id: string): Promise<EventHead | undefined> {
  const row = await selectHeads(db).where("e.id", "=", id).executeTakeFirst();
  return row && toHead(row);
}

/** By its address, or by one that it had before. */
export async function findEventBySlug(db: Db, slug: string): Promise<EventHead | undefined> {
  const row = await selectHeads(db)
    .where((eb) =>
      eb.or([
        eb("e.slug", "=", slug),
        eb(
          "e.id",
          "in",
          eb.selectFrom("slug_redirect").select("subject_id").where("kind", "=", "event").where("slug", "=", slug),
        ),
      ]),
    )
    .executeTakeFirst();
  return row && toHead(row);
}

/** Everything but drafts, the first days first. */
export async function listPublicHeads(db: Db): Promise<EventHead[]> {
  const rows = await selectHeads(db).where("e.state", "!=", "draft").orderBy("e.first_day").orderBy("e.id").execute();
  return rows.map(toHead);
}

/** What these organizations host, and these single events; the youngest first. */
export async function listHeadsFor(
  db: Db,
  organizationIds: readonly string[],
  eventIds: readonly string[],
): Promise<EventHead[]> {
  const rows = await selectHeads(db)
    .where((eb) =>
      eb.or([eb("e.organization_id", "in", [...organizationIds, ""]), eb("e.id", "in", [...eventIds, ""])]),
    )
    .orderBy("e.first_day", "desc")
    .orderBy("e.id", "desc")
    .execute();
  return rows.map(toHead);
}

export async function findAbout(db: Db, id: string): Promise<EventHead["name"]> {
  const row = await db
    .selectFrom("event")
    .select(["about_vi", "about_en"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { vi: row.about_vi, en: row.about_en };
}
