import type { Db } from "~/server/db.server";

/** The event a delegate belongs to, whichever it is. */
export async function findBadgeOwner(
  db: Db,
  delegateId: string,
): Promise<{ eventId: string; slug: string } | undefined> {
  const row = await db
    .selectFrom("delegate as d")
    .innerJoin("event as e", "e.id", "d.event_id")
    .select(["d.event_id", "e.slug"])
    .where("d.id", "=", delegateId)
    .executeTakeFirst();
  return row && { eventId: row.event_id, slug: row.slug };
}
