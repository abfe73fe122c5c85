import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import type { LetterTemplateForm } from "./letters.form";

/** Text in both languages, English where there is any. */
export type Bilingual = { readonly vi: string; readonly en: string | null };

export type LetterTemplate = {
  readonly id: string;
  readonly name: string;
  readonly subject: Bilingual;
  readonly body: Bilingual;
  readonly updatedAt: string;
};

export async function listTemplates(db: Db, competitionId: string): Promise<LetterTemplate[]> {
  const rows = await db
    .selectFrom("letter_template")
    .select(["id", "name", "subject_vi", "subject_en", "body_vi", "body_en", "updated_at"])
    .where("competition_id", "=", competitionId)
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    subject: { vi: row.subject_vi, en: row.subject_en },
    body: { vi: row.body_vi, en: row.body_en },
    updatedAt: row.updated_at,
  }));
}

type Writer = { readonly competitionId: string; readonly by: string; readonly now: string };

/** Saves the template named, or a new one; undefined when the one named isn't the competition's. */
export async function saveTemplate(db: Db, form: LetterTemplateForm, { competitionId, by, now }: Writer) {
  const words = {
    name: form.name,
    subject_vi: form.subject.vi,
    subject_en: form.subject.en,
    body_vi: form.body.vi,
    body_en: form.body.en,
    updated_by: by,
    updated_at: now,
  };
  if (form.id === null) {
    const id = newId();
    await db
      .insertInto("letter_template")
      .values({ id, competition_id: competitionId, ...words })
      .execute();
    return id;
  }
  const row = await db
    .updateTable("letter_template")
    .set((eb) => ({ ...words, revision: eb("revision", "+", 1) }))
    .where("id", "=", form.id)
    .where("competition_id", "=", competitionId)
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function deleteTemplate(db: Db, competitionId: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom("letter_template")
    .where("id", "=", id)
    .where("competition_id", "=", competitionId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
