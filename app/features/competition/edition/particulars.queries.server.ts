import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Particulars, particularsSchema } from "../particulars";

export async function findParticulars(db: Db, competitionId: string): Promise<Particulars> {
  const row = await db
    .selectFrom("competition")
    .select("particulars")
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  return readJson(particularsSchema, row.particulars);
}

export async function saveParticulars(trx: Db, competitionId: string, particulars: Particulars): Promise<void> {
  await trx
    .updateTable("competition")
    .set({ particulars: JSON.stringify(particulars) })
    .where("id", "=", competitionId)
    .execute();
}
