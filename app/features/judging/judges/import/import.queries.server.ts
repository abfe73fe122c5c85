import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, lockRow } from "~/server/db.server";

export async function insertJudgeImport(
  db: Db,
  given: { competitionId: string; name: string; rows: string; by: string; at: Instant },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("judge_import")
    .values({
      id,
      competition_id: given.competitionId,
      name: given.name,
      rows: given.rows,
      created_by: given.by,
      created_at: given.at,
    })
    .execute();
  return id;
}

/** A list as it was read; `lock` holds it until the transaction ends. */
export async function findJudgeImport(db: Db, competitionId: string, id: string, { lock = false } = {}) {
  const query = db
    .selectFrom("judge_import")
    .select(["id", "name", "rows", "created_at as createdAt", "applied_at as appliedAt"])
    .where("id", "=", id)
    .where("competition_id", "=", competitionId);
  return (lock ? lockRow(db, query) : query).executeTakeFirst();
}

export async function markJudgeImportApplied(
  trx: Db,
  id: string,
  { rows, by, at }: { readonly rows: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  await trx.updateTable("judge_import").set({ rows, applied_at: at, applied_by: by }).where("id", "=", id).execute();
}

export async function deleteJudgeImport(db: Db, id: string): Promise<void> {
  await db.deleteFrom("judge_import").where("id", "=", id).execute();
}

/** Lists that nobody invited from. */
export async function deleteOpenJudgeImportsBefore(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom("judge_import").where("applied_at", "is", null).where("created_at", "<", before).execute();
}

/** The lists that were read and wait, the newest first. */
export async function listOpenJudgeImports(db: Db, competitionId: string) {
  return db
    .selectFrom("judge_import as i")
    .innerJoin("account as a", "a.id", "i.created_by")
    .select(["i.id", "i.name", "i.created_at as createdAt", "a.name as by"])
    .where("i.competition_id", "=", competitionId)
    .where("i.applied_at", "is", null)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(20)
    .execute();
}
