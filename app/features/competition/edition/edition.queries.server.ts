import type { Db } from "~/server/db.server";

/** What these organizations host, and these single competitions, with the day each was begun. */
export async function listOrganizedEditions(
  db: Db,
  organizationIds: readonly string[],
  competitionIds: readonly string[],
) {
  const rows = await db
    .selectFrom("competition as c")
    .innerJoin("organization as o", "o.id", "c.organization_id")
    .select(["c.id", "c.name_vi", "c.name_en", "c.state", "o.name_vi as host_vi", "o.name_en as host_en"])
    .where((eb) =>
      eb.or([eb("c.organization_id", "in", [...organizationIds, ""]), eb("c.id", "in", [...competitionIds, ""])]),
    )
    .orderBy("c.created_at", "desc")
    .orderBy("c.id", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { vi: row.name_vi, en: row.name_en },
    host: { vi: row.host_vi, en: row.host_en },
    state: row.state,
  }));
}

export async function saveSeries(trx: Db, competitionId: string, seriesId: string): Promise<void> {
  await trx.updateTable("competition").set({ series_id: seriesId }).where("id", "=", competitionId).execute();
}
