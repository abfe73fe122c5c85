import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

/** When results that concern these entries were last published, by entry. */
export async function listResultInstants(db: Db, entryIds: readonly string[]): Promise<Map<string, Instant>> {
  if (entryIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("round as r", "r.id", "re.round_id")
    .innerJoin("result as x", (join) =>
      join.onRef("x.round_id", "=", "re.round_id").onRef("x.division_id", "=", "re.division_id"),
    )
    .select((eb) => ["re.entry_id", eb.fn.max("x.published_at").as("at")])
    .where("re.entry_id", "in", [...entryIds])
    .where("r.state", "=", "published")
    .groupBy("re.entry_id")
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row.at]));
}
