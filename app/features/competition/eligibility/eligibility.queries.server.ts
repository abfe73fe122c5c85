import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { Province } from "./finding";
import { type EligibilityRule, eligibilitySchema } from "./rule";

/** A competition's rules, and what earlier editions are told by. */
export async function findRules(db: Db, competitionId: string) {
  const row = await db
    .selectFrom("competition")
    .select(["eligibility", "series_id", "created_at"])
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  return {
    rules: readJson(eligibilitySchema, row.eligibility),
    seriesId: row.series_id,
    createdAt: row.created_at,
  };
}

export async function saveRules(trx: Db, competitionId: string, rules: readonly EligibilityRule[]): Promise<void> {
  await trx
    .updateTable("competition")
    .set({ eligibility: JSON.stringify(rules) })
    .where("id", "=", competitionId)
    .execute();
}

/** Whoever counts entries holds the competition's row: of two submissions at one moment the second sees the first. */
export async function takeTurns(trx: Db, competitionId: string): Promise<void> {
  await lockRow(trx, trx.selectFrom("competition").select("id").where("id", "=", competitionId)).executeTakeFirst();
}

export async function listProvinces(db: Db): Promise<Province[]> {
  return db.selectFrom("province").select(["code", "name"]).orderBy("sort_key").execute();
}

/** The province of each project that says where it is, by the project's id. */
export async function listProjectProvinces(db: Db, projectIds: readonly string[]): Promise<Map<string, Province>> {
  const rows = await db
    .selectFrom("project as p")
    .innerJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .innerJoin("province as v", "v.code", "c.province_code")
    .select(["p.id", "v.code", "v.name"])
    .where("p.id", "in", [...projectIds, ""])
    .execute();
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

/** The provinces of communes, by the commune's code and the day it is valid from, joined by "@". */
export async function listCommuneProvinces(db: Db, codes: readonly string[]): Promise<Map<string, Province>> {
  const rows = await db
    .selectFrom("commune as c")
    .innerJoin("province as v", "v.code", "c.province_code")
    .select(["c.code as commune", "c.valid_from", "v.code", "v.name"])
    .where("c.code", "in", [...codes, ""])
    .execute();
  return new Map(rows.map(({ commune, valid_from, code, name }) => [`${commune}@${valid_from}`, { code, name }]));
}
