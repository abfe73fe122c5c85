import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { type Db, lockRow } from "~/server/db.server";

export type Prize = {
  readonly id: string;
  /** null: a side prize across divisions */
  readonly divisionId: string | null;
  readonly name: Localized;
  /** đồng */
  readonly amount: bigint;
  readonly count: number;
};
export type Award = {
  readonly id: string;
  readonly prizeId: string;
  readonly prizeDivisionId: string | null;
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly reason: string;
};

/** The competition's host, name and last round; null where it has no rounds. Undefined without the competition. */
export async function findFinalRound(db: Db, competitionId: string) {
  const row = await db
    .selectFrom("competition as c")
    .leftJoin("round as r", "r.competition_id", "c.id")
    .select(["c.organization_id", "r.id"])
    .where("c.id", "=", competitionId)
    .orderBy("r.position", (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row && { organizationId: row.organization_id, roundId: row.id };
}

const prizeRows = (db: Db) =>
  db.selectFrom("prize").select(["id", "division_id", "name_vi", "name_en", "amount", "count"]);
type PrizeRow = Awaited<ReturnType<ReturnType<typeof prizeRows>["executeTakeFirstOrThrow"]>>;

const prizeOf = (row: PrizeRow): Prize => ({
  id: row.id,
  divisionId: row.division_id,
  name: { vi: row.name_vi, en: row.name_en },
  amount: BigInt(row.amount),
  count: row.count,
});

export async function listPrizesToGive(db: Db, competitionId: string): Promise<Prize[]> {
  const rows = await prizeRows(db).where("competition_id", "=", competitionId).orderBy("position").execute();
  return rows.map(prizeOf);
}

/** A prize, held until the transaction ends, so that its last place is given once. */
export async function lockPrize(trx: Db, competitionId: string, prizeId: string): Promise<Prize | undefined> {
  const query = prizeRows(trx).where("id", "=", prizeId).where("competition_id", "=", competitionId);
  const row = await lockRow(trx, query).executeTakeFirst();
  return row && prizeOf(row);
}

/** Every award of a competition, in the order they were given. */
export async function listAwards(db: Db, competitionId: string): Promise<Award[]> {
  const rows = await db
    .selectFrom("award as a")
    .innerJoin("prize as p", "p.id", "a.prize_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .select(["a.id", "a.prize_id", "p.division_id", "a.entry_id", "e.number", "e.title", "a.reason"])
    .where("p.competition_id", "=", competitionId)
    .orderBy("a.awarded_at")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    prizeId: row.prize_id,
    prizeDivisionId: row.division_id,
    entryId: row.entry_id,
    number: row.number ?? "",
    title: row.title,
    reason: row.reason,
  }));
}

export async function saveAward(
  trx: Db,
  award: { prizeId: string; entryId: string; reason: string; by: string; at: Instant },
): Promise<void> {
  await trx
    .insertInto("award")
    .values({
      id: newId(),
      prize_id: award.prizeId,
      entry_id: award.entryId,
      reason: award.reason,
      awarded_by: award.by,
      awarded_at: award.at,
    })
    .execute();
}

/** True when there was such an award. */
export async function removeAward(trx: Db, awardId: string): Promise<boolean> {
  const row = await trx.deleteFrom("award").where("id", "=", awardId).returning("id").executeTakeFirst();
  return row !== undefined;
}
