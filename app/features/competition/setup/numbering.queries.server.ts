import { sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import { defaultNumbering, type Numbering } from "../numbering";

export type StoredNumbering = Numbering & {
  /** the code of each division by its id; "" where it has none */
  readonly codes: Readonly<Record<string, string>>;
};

export async function findNumbering(db: Db, competitionId: string): Promise<StoredNumbering> {
  const row = await db
    .selectFrom("competition")
    .select(["number_pattern", "number_scope"])
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  const divisions = await db
    .selectFrom("division")
    .select(["id", "number_code"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .execute();
  return {
    pattern: row.number_pattern ?? defaultNumbering.pattern,
    scope: row.number_scope === "division" ? "division" : "competition",
    codes: Object.fromEntries(divisions.map(({ id, number_code }) => [id, number_code ?? ""])),
  };
}

export async function saveNumbering(trx: Db, competitionId: string, { pattern, scope, codes }: StoredNumbering) {
  await trx
    .updateTable("competition")
    .set({ number_pattern: pattern === defaultNumbering.pattern ? null : pattern, number_scope: scope })
    .where("id", "=", competitionId)
    .execute();
  for (const [id, code] of Object.entries(codes)) {
    await trx
      .updateTable("division")
      .set({ number_code: code || null })
      .where("id", "=", id)
      .where("competition_id", "=", competitionId)
      .execute();
  }
}

/** How many entry numbers were given out: prefix and pattern are on them. */
export async function countNumbers(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom("competition as c")
    .leftJoin("division as d", "d.competition_id", "c.id")
    .select(sql<number>`c.last_number + coalesce(sum(d.last_number), 0)`.as("n"))
    .where("c.id", "=", id)
    .groupBy(["c.id", "c.last_number"])
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}
