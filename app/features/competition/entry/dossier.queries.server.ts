import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { entryFormSchema } from "../entry-form";
import { snapshotSchema } from "./snapshot";

/** A submitted version with the form it answers and the names of its division and field as they read now. */
export async function findEntryVersion(db: Db, entryVersionId: string) {
  const row = await db
    .selectFrom("entry_version as v")
    .innerJoin("entry as e", "e.id", "v.entry_id")
    .select(["v.id", "v.entry_id", "v.version", "v.snapshot", "v.sha256", "v.created_at", "e.number"])
    .where("v.id", "=", entryVersionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const snapshot = readJson(snapshotSchema, row.snapshot);
  const [form, division, field] = await Promise.all([
    db.selectFrom("entry_form").select("definition").where("id", "=", snapshot.form.id).executeTakeFirstOrThrow(),
    findName(db, "division", snapshot.divisionId),
    findName(db, "competition_field", snapshot.fieldId),
  ]);
  return {
    entryVersionId: row.id,
    entryId: row.entry_id,
    number: row.number,
    version: row.version,
    sha256: row.sha256,
    submittedAt: row.created_at,
    snapshot,
    form: readJson(entryFormSchema, form.definition),
    division: division.name,
    divisionKey: division.key,
    field: field.name,
  };
}

async function findName(db: Db, table: "division" | "competition_field", id: string) {
  const row = await db.selectFrom(table).select(["key", "name_vi", "name_en"]).where("id", "=", id).executeTakeFirst();
  return { key: row?.key ?? null, name: { vi: row?.name_vi ?? "—", en: row?.name_en ?? null } };
}
