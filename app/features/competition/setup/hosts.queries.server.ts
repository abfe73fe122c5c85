import type { Db } from "~/server/db.server";

export async function listHostOrganizations(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom("organization")
    .select(["id", "name_vi", "name_en"])
    .where("id", "in", [...ids, ""])
    .orderBy("sort_key")
    .execute();
  return rows.map((row) => ({ id: row.id, name: { vi: row.name_vi, en: row.name_en } }));
}

export async function listSeries(db: Db, organizationIds: readonly string[]) {
  const rows = await db
    .selectFrom("series")
    .select(["id", "organization_id", "name_vi", "name_en"])
    .where("organization_id", "in", [...organizationIds, ""])
    .orderBy("name_vi")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organizationId: row.organization_id,
    name: { vi: row.name_vi, en: row.name_en },
  }));
}
