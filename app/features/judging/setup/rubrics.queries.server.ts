import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";
import { readRubric } from "../rubric.queries.server";
import { addsUp } from "../rubric-check";
import type { StoredRubric } from "./rounds";

/** Every version of every rubric of a competition, the newest version of each first. */
export async function listRubrics(db: Db, competitionId: string): Promise<StoredRubric[]> {
  const rows = await db
    .selectFrom("rubric")
    .select(["id", "key", "version", "name_vi", "name_en", "definition", "stated_maximum", "frozen_at"])
    .where("competition_id", "=", competitionId)
    .orderBy("key")
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    version: row.version,
    name: { vi: row.name_vi, en: row.name_en },
    rubric: readRubric(row.definition),
    statedMaximum: row.stated_maximum,
    frozenAt: row.frozen_at,
  }));
}

type NewRubric = Omit<StoredRubric, "id" | "frozenAt"> & {
  readonly competitionId: string;
  readonly createdBy: string;
  readonly now: string;
};

/** Adds a version of a rubric; whether it adds up is kept beside it. */
export async function insertRubric(trx: Db, row: NewRubric): Promise<string> {
  const id = newId();
  await trx
    .insertInto("rubric")
    .values({
      id,
      competition_id: row.competitionId,
      key: row.key,
      version: row.version,
      name_vi: row.name.vi,
      name_en: row.name.en ?? null,
      definition: JSON.stringify(row.rubric),
      stated_maximum: row.statedMaximum,
      adds_up: addsUp(row.rubric, row.statedMaximum) ? 1 : 0,
      created_by: row.createdBy,
      created_at: row.now,
    })
    .execute();
  return id;
}

/** Writes over a version that is still being written. */
export async function rewriteRubric(trx: Db, id: string, row: Pick<StoredRubric, "name" | "rubric" | "statedMaximum">) {
  await trx
    .updateTable("rubric")
    .set({
      name_vi: row.name.vi,
      name_en: row.name.en ?? null,
      definition: JSON.stringify(row.rubric),
      stated_maximum: row.statedMaximum,
      adds_up: addsUp(row.rubric, row.statedMaximum) ? 1 : 0,
    })
    .where("id", "=", id)
    .execute();
}

/** Rounds that used one version of a rubric use the next. */
export async function replaceRubric(trx: Db, before: string, after: string): Promise<void> {
  await trx.updateTable("round_division").set({ rubric_id: after }).where("rubric_id", "=", before).execute();
}

export async function isRubricUsed(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("round_division")
    .select("round_id")
    .where("rubric_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteRubric(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom("rubric").where("id", "=", id).execute();
}
