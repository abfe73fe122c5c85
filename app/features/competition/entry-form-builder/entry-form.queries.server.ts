import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { EntryFormDefinition } from "../entry-form";

type NewForm = {
  readonly competitionId: string;
  readonly version: number;
  readonly form: EntryFormDefinition;
  readonly createdBy: string;
  readonly now: string;
};

export async function insertEntryForm(
  trx: Db,
  { competitionId, version, form, createdBy, now }: NewForm,
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
