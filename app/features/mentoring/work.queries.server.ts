import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

/** Needs the account's projects have begun and not handed in, in cohorts that still take them. */
export async function listDraftNeeds(db: Db, accountId: string, now: Instant) {
  const rows = await db
    .selectFrom("mentoring_need as n")
    .innerJoin("cohort as h", "h.id", "n.cohort_id")
    .innerJoin("project as p", "p.id", "n.project_id")
    .innerJoin("project_member as m", "m.project_id", "p.id")
    .select(["n.id", "p.id as project_id", "p.name", "h.slug", "h.closes_at", "h.name_vi", "h.name_en"])
    .where("m.account_id", "=", accountId)
    .where("m.left_at", "is", null)
    .where("n.state", "=", "draft")
    .where("h.state", "=", "open")
    .where("h.opens_at", "<=", now)
    .where("h.closes_at", ">", now)
    .orderBy("h.closes_at")
    .orderBy("n.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    projectId: row.project_id,
    project: row.name,
    slug: row.slug,
    cohort: { vi: row.name_vi, en: row.name_en },
    closesAt: row.closes_at,
  }));
}
