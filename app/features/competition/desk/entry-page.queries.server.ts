import * as z from "zod";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";

const keys = z.array(z.string());

/** Every request for a supplement, the newest first. */
export async function listSupplements(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("supplement as s")
    .innerJoin("account as a", "a.id", "s.asked_by")
    .select(["s.id", "s.message", "s.field_keys", "s.due_at", "s.asked_at", "s.answered_at", "a.name"])
    .where("s.entry_id", "=", entryId)
    .orderBy("s.asked_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    message: row.message,
    fieldKeys: readJson(keys, row.field_keys),
    dueAt: row.due_at,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    by: row.name,
  }));
}

/** What was done to an entry, the newest first. */
export async function listEntryActs(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("activity as v")
    .leftJoin("account as a", "a.id", "v.actor_id")
    .select(["v.id", "v.act", "v.at", "v.detail", "a.name"])
    .where("v.subject_kind", "=", "entry")
    .where("v.subject_id", "=", entryId)
    .orderBy("v.at", "desc")
    .orderBy("v.id", "desc")
    .execute();
  return rows.map((row) => ({ id: row.id, act: row.act, at: row.at, by: row.name, detail: row.detail }));
}

/** The entry that has waited longest for its check, another than this one. */
export async function findNextToCheck(db: Db, competitionId: string, entryId: string): Promise<string | null> {
  const row = await db
    .selectFrom("entry")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("state", "=", "submitted")
    .where("id", "!=", entryId)
    .orderBy("submitted_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
