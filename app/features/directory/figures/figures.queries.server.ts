import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { type NeedKey, needKeys } from "../project";
import { contactOf, type FiguresSheet } from "./figures";
import type { FiguresForm } from "./figures.form";

/** The whole sheet, for the project's own team; empty with revision 0 where nothing was filled in. */
export async function findFigures(db: Db, projectId: string): Promise<FiguresSheet> {
  const row = await db
    .selectFrom("project_finance")
    .select(["raising", "revenue", "revenue_year", "customers", "founded_year", "use_of_funds"])
    .select(["contact_name", "contact_email", "contact_phone", "revision"])
    .where("project_id", "=", projectId)
    .executeTakeFirst();
  const needs = await db.selectFrom("project_need").select("need").where("project_id", "=", projectId).execute();
  const dong = (amount: bigint | null | undefined) => (amount == null ? null : BigInt(amount));
  return {
    raising: dong(row?.raising),
    revenue: dong(row?.revenue),
    revenueYear: row?.revenue_year ?? null,
    customers: row?.customers ?? null,
    founded: row?.founded_year ?? null,
    useOfFunds: row?.use_of_funds || null,
    contact: row ? contactOf(row.contact_name, row.contact_email, row.contact_phone) : null,
    needKeys: needKeys.filter((key) => needs.some(({ need }) => need === key)),
    revision: row?.revision ?? 0,
  };
}

export async function saveFigures(
  db: Db,
  projectId: string,
  { form, revision, now }: { form: FiguresForm; revision: number; now: Instant },
): Promise<void> {
  const row = {
    raising: form.raising,
    revenue: form.revenue,
    revenue_year: form.revenueYear,
    customers: form.customers,
    founded_year: form.founded,
    use_of_funds: form.useOfFunds,
    contact_name: form.contactName,
    contact_email: form.contactEmail,
    contact_phone: form.contactPhone,
    updated_at: now,
    revision,
  };
  await db
    .insertInto("project_finance")
    .values({ project_id: projectId, ...row })
    .onConflict((oc) => oc.column("project_id").doUpdateSet(row))
    .execute();
  await db.deleteFrom("project_need").where("project_id", "=", projectId).execute();
  const needs = [...new Set<NeedKey>(form.needKeys)].map((need) => ({ project_id: projectId, need }));
  if (needs.length > 0) await db.insertInto("project_need").values(needs).execute();
}
