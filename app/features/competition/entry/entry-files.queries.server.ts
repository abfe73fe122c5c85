import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { entryFormSchema, fieldsOf } from "../entry-form";
import { slotsOf } from "./file-slots";
import { snapshotSchema } from "./snapshot";

/**
 * The files a person may read as a judge of an entry: those of the version that their round pinned, in assignments that
 * are published and neither recused nor in conflict; without identifying fields where the round is blind, and never what guardians signed.
 */
export async function listJudgesFiles(db: Db, entryId: string, accountId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("round as r", "r.id", "a.round_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .innerJoin("entry_version as v", "v.id", "re.entry_version_id")
    .select(["r.is_blind", "v.snapshot"])
    .where("a.entry_id", "=", entryId)
    .where("a.state", "in", ["published", "begun", "submitted"])
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("conflict as c")
            .select("c.id")
            .whereRef("c.judge_id", "=", "a.judge_id")
            .whereRef("c.entry_id", "=", "a.entry_id")
            .where("c.lifted_at", "is", null),
        ),
      ),
    )
    .execute();
  const readable: string[] = [];
  for (const row of rows) {
    const { files, form } = readJson(snapshotSchema, row.snapshot);
    const slots = await judgesSlots(db, form.id, row.is_blind === 1);
    readable.push(...files.filter(({ fieldKey }) => slots.includes(fieldKey)).map(({ fileId }) => fileId));
  }
  return readable;
}

/** The form's own slots; what guardians signed is for the secretary alone. */
async function judgesSlots(db: Db, formId: string, isBlind: boolean): Promise<readonly string[]> {
  const row = await db.selectFrom("entry_form").select("definition").where("id", "=", formId).executeTakeFirstOrThrow();
  return fieldsOf(readJson(entryFormSchema, row.definition))
    .filter(({ type, identifies }) => type === "file" && !(isBlind && identifies))
    .flatMap(slotsOf);
}
