import { type Db, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { answersSchema } from "../call";

/** How many applications the event has, drafts included: their questions may be answered. */
export async function countAnswered(db: Db, eventId: string): Promise<number> {
  const row = await db
    .selectFrom("booth_application")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

/** The keys under which applications of the event hold answers, also to questions that were taken out since. */
export async function listAnsweredKeys(db: Db, eventId: string): Promise<string[]> {
  const rows = await db.selectFrom("booth_application").select("answers").where("event_id", "=", eventId).execute();
  return [...new Set(rows.flatMap(({ answers }) => Object.keys(readJson(answersSchema, answers))))];
}
