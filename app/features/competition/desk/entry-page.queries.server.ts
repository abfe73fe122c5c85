import * as z from "zod";
import { fold } from "~/core/fold";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { matchesText } from "~db/search";
import { entryState } from "../entry/entry";

const mostDuplicates = 10;
/** Entries that hold every word of a title, before the titles themselves are compared. */
const mostCandidates = 50;

/** Other entries handed in to the same competition with the same lead's account or the same title, accents ignored. */
export async function listDuplicates(
  db: Db,
  entry: { readonly id: string; readonly competitionId: string; readonly title: string },
  leadAccountId: string | null,
) {
  const others = db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .select(["e.id", "e.number", "e.title", "e.state", "m.account_id", "m.name"])
    .where("e.competition_id", "=", entry.competitionId)
    .where("e.id", "!=", entry.id)
    .where("e.state", "!=", "draft")
    .where("m.role", "=", "lead")
    .where("m.left_at", "is", null)
    .orderBy("e.submitted_at");
  const [bySameLead, bySameWords] = await Promise.all([
    leadAccountId === null ? [] : others.where("m.account_id", "=", leadAccountId).limit(mostDuplicates).execute(),
    others
      .where((eb) => matchesText(db, "entry", eb.ref("e.id"), entry.title))
      .limit(mostCandidates)
      .execute(),
  ]);
  const title = fold(entry.title);
  const found = [...bySameLead, ...bySameWords.filter((row) => fold(row.title) === title)];
  return [...new Map(found.map((row) => [row.id, row])).values()].slice(0, mostDuplicates).map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    lead: row.name,
    state: entryState(row.state),
    sameLead: row.account_id !== null && row.account_id === leadAccountId,
    sameTitle: fold(row.title) === title,
  }));
}

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
