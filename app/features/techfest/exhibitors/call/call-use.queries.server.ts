import { type Db, toNumber } from "~/server/db.server";

/** How many applications the event has, drafts included: their questions may be answered. */
export async function countAnswered(db: Db, eventId: string): Promise<number> {
  const row = await db
    .selectFrom("booth_application")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}
