import { newId } from "~/core/id";
import { type Db, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { StoredEntryForm } from "../competition.queries.server";
import { eligibilitySchema } from "../eligibility/rule";
import { type EntryFormDefinition, entryFormSchema } from "../entry-form";

type NewForm = {
  readonly competitionId: string;
  readonly version: number;
  readonly form: EntryFormDefinition;
  readonly createdBy: string;
  readonly now: string;
  /** not published yet: new entries don't get it */
  readonly isDraft?: boolean;
};

export async function insertEntryForm(
  trx: Db,
  { competitionId, version, form, createdBy, now, isDraft = false }: NewForm,
): Promise<void> {
  await trx
    .insertInto("entry_form")
    .values({
      id: newId(),
      competition_id: competitionId,
      version,
      definition: JSON.stringify(form),
      created_by: createdBy,
      created_at: now,
      is_draft: isDraft ? 1 : 0,
    })
    .execute();
}

/** Writes over a version that no entry has been begun with. */
export async function rewriteEntryForm(trx: Db, id: string, form: EntryFormDefinition): Promise<void> {
  await trx
    .updateTable("entry_form")
    .set({ definition: JSON.stringify(form) })
    .where("id", "=", id)
    .execute();
}

export async function isFormInUse(db: Db, entryFormId: string): Promise<boolean> {
  const row = await db
    .selectFrom("entry")
    .select("id")
    .where("entry_form_id", "=", entryFormId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type WrittenForm = StoredEntryForm & { readonly isDraft: boolean; readonly createdAt: string };

/** The newest version, published or still being written: what the builder works on. */
export async function findWrittenForm(db: Db, competitionId: string): Promise<WrittenForm | undefined> {
  const row = await db
    .selectFrom("entry_form")
    .select(["id", "version", "definition", "is_draft", "created_at"])
    .where("competition_id", "=", competitionId)
    .orderBy("version", "desc")
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      form: readJson(entryFormSchema, row.definition),
      isDraft: row.is_draft === 1,
      createdAt: row.created_at,
    }
  );
}

/** From now on new entries get this version. */
export async function saveFormPublished(trx: Db, id: string, by: string, now: string): Promise<void> {
  await trx
    .updateTable("entry_form")
    .set({ is_draft: 0, created_by: by, created_at: now })
    .where("id", "=", id)
    .execute();
}

/** Throws a version away that was never published. */
export async function deleteDraftForm(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("entry_form").where("id", "=", id).where("is_draft", "=", 1).execute();
}

/** The questions that the competition's eligibility rules read. */
export async function listRuleFields(db: Db, competitionId: string): Promise<string[]> {
  const row = await db
    .selectFrom("competition")
    .select("eligibility")
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  const rules = readJson(eligibilitySchema, row.eligibility);
  return rules.flatMap((rule) => ("field" in rule && rule.field !== undefined ? [rule.field] : []));
}

/** How many entries were begun with each version of the form. */
export async function countEntriesByForm(db: Db, competitionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("entry")
    .select(({ fn }) => ["entry_form_id", fn.countAll<number>().as("n")])
    .where("competition_id", "=", competitionId)
    .groupBy("entry_form_id")
    .execute();
  return new Map(rows.map((row) => [row.entry_form_id, toNumber(row.n)]));
}
