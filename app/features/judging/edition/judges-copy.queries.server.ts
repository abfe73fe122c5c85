import { newId } from "~/core/id";
import type { Db } from "~/server/db.server";

/**
 * Copies who judged in one edition to the list of the next: name, contact, load, and what they know of fields that
 * both have by key. No account is tied to the new rows: everyone is invited again and accepts. Returns how many.
 */
export async function copyJudges(
  trx: Db,
  from: string,
  to: { readonly competitionId: string; readonly fields: ReadonlyMap<string, string>; readonly now: string },
): Promise<number> {
  const judges = await trx
    .selectFrom("judge")
    .select(["id", "name", "sort_key", "email", "phone", "title", "organization_name", "max_load"])
    .where("competition_id", "=", from)
    .where("removed_at", "is", null)
    .execute();
  if (judges.length === 0) return 0;
  const fits = await trx
    .selectFrom("judge_field as jf")
    .innerJoin("competition_field as f", "f.id", "jf.field_id")
    .select(["jf.judge_id", "jf.fit", "f.key"])
    .where("f.competition_id", "=", from)
    .execute();
  const ids = new Map(judges.map(({ id }) => [id, newId()]));
  await trx
    .insertInto("judge")
    .values(
      judges.map(({ id, ...judge }) => ({
        ...judge,
        id: ids.get(id) ?? newId(),
        competition_id: to.competitionId,
        created_at: to.now,
      })),
    )
    .execute();
  const rows = fits.flatMap(({ judge_id, fit, key }) => {
    const [judgeId, fieldId] = [ids.get(judge_id), to.fields.get(key)];
    return judgeId && fieldId ? [{ judge_id: judgeId, field_id: fieldId, fit }] : [];
  });
  if (rows.length > 0) await trx.insertInto("judge_field").values(rows).execute();
  return judges.length;
}

/** How many judges an edition could hand to the next. */
export async function countCopiableJudges(db: Db, competitionId: string): Promise<number> {
  const rows = await db
    .selectFrom("judge")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("removed_at", "is", null)
    .execute();
  return rows.length;
}
