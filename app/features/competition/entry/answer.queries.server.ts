import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { Answer } from "./answer";
import { answerSchema } from "./answers/stored";

export type StoredAnswer = {
  readonly value: Answer;
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
};

/** Every saved answer of an entry by field key, as typed: a draft may hold what can't be submitted yet. */
export async function listAnswers(db: Db, entryId: string): Promise<ReadonlyMap<string, StoredAnswer>> {
  const rows = await db
    .selectFrom("entry_answer as a")
    .innerJoin("account as p", "p.id", "a.saved_by")
    .select(["a.field_key", "a.value", "a.revision", "a.saved_at", "p.name"])
    .where("a.entry_id", "=", entryId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.field_key,
      { value: readJson(answerSchema, row.value), revision: row.revision, savedAt: row.saved_at, savedBy: row.name },
    ]),
  );
}

type Writing = {
  readonly entryId: string;
  readonly fieldKey: string;
  readonly value: Answer;
  readonly by: string;
  readonly now: string;
};

/** Saves over the revision that the writer saw (0: none yet); undefined when somebody saved another meanwhile. */
export async function writeAnswer(db: Db, revision: number, writing: Writing): Promise<number | undefined> {
  const row = { value: JSON.stringify(writing.value), saved_by: writing.by, saved_at: writing.now };
  if (revision === 0) {
    const made = await db
      .insertInto("entry_answer")
      .values({ ...row, entry_id: writing.entryId, field_key: writing.fieldKey, revision: 1 })
      .onConflict((oc) => oc.columns(["entry_id", "field_key"]).doNothing())
      .returning("revision")
      .executeTakeFirst();
    return made?.revision;
  }
  const saved = await db
    .updateTable("entry_answer")
    .set({ ...row, revision: revision + 1 })
    .where("entry_id", "=", writing.entryId)
    .where("field_key", "=", writing.fieldKey)
    .where("revision", "=", revision)
    .returning("revision")
    .executeTakeFirst();
  return saved?.revision;
}
