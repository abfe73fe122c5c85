import type { Db } from "~/server/db.server";
import { defaultNumbering, type Numbering, numberingScopes } from "./numbering";

/** The scheme of a competition, its prefix and its divisions' codes. */
export async function findNumbering(db: Db, competitionId: string) {
  const row = await db
    .selectFrom("competition")
    .select(["number_prefix", "number_pattern", "number_scope"])
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  const divisions = await db
    .selectFrom("division")
    .select(["id", "name_vi", "name_en", "number_code"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return {
    prefix: row.number_prefix,
    pattern: row.number_pattern ?? defaultNumbering.pattern,
    scope: numberingScopes.find((scope) => scope === row.number_scope) ?? defaultNumbering.scope,
    divisions: divisions.map(({ id, name_vi, name_en, number_code }) => ({
      id,
      name: { vi: name_vi, en: name_en },
      code: number_code ?? "",
    })),
  };
}

/** Whether any entry of the competition has its number. */
export async function hasNumbers(db: Db, competitionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("entry")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("number", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveScheme(trx: Db, competitionId: string, { pattern, scope }: Numbering): Promise<void> {
  await trx
    .updateTable("competition")
    .set({ number_pattern: pattern, number_scope: scope })
    .where("id", "=", competitionId)
    .execute();
}

export async function saveCode(trx: Db, divisionId: string, code: string): Promise<void> {
  await trx
    .updateTable("division")
    .set({ number_code: code || null })
    .where("id", "=", divisionId)
    .execute();
}
