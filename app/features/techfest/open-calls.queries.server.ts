import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

/** When the calls for exhibitors that are open now close, by event. */
export async function listOpenExhibitorCalls(
  db: Db,
  eventIds: readonly string[],
  now: Instant,
): Promise<Map<string, Instant>> {
  const rows = await db
    .selectFrom("exhibitor_call")
    .select(["event_id", "closes_at"])
    .where("event_id", "in", [...eventIds, ""])
    .where("opens_at", "<=", now)
    .where("closes_at", ">", now)
    .execute();
  return new Map(rows.map((row) => [row.event_id, row.closes_at]));
}

/** The events with a kind in which anyone may register. */
export async function listOpenRegistrations(db: Db, eventIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("delegate_kind")
    .select("event_id")
    .distinct()
    .where("event_id", "in", [...eventIds, ""])
    .where("is_open", "=", 1)
    .execute();
  return new Set(rows.map((row) => row.event_id));
}
