import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { slug as slugOf } from "~/core/slug";
import { nameSortKey, sortKey } from "~/core/sort-key";
import { type NeedKey, type Tiers, tiersFor, tiersFrom } from "~/features/directory/project";
import { searchKinds, textsFoundBy } from "~/features/directory/visibility";
import type { Db } from "../dialect";
import { indexText } from "../search";
import { factoryNow, serial } from "./people";

export type MakeProject = Partial<{
  id: string;
  slug: string;
  name: string;
  pitch: string;
  pitchEn: string | null;
  summary: string;
  field: string;
  stage: string;
  needs: string;
  commune: { code: string; validFrom: string } | null;
  isPublic: boolean;
  /** field by field, over what `isPublic` says */
  tiers: Partial<Tiers>;
  needKeys: readonly NeedKey[];
  website: string | null;
  finance: MakeFinance;
  createdAt: string;
}>;

/** Figures; amounts in đồng. */
export type MakeFinance = Partial<{
  raising: bigint | null;
  revenue: bigint | null;
  revenueYear: number | null;
  customers: number | null;
  foundedYear: number | null;
  useOfFunds: string;
  contactName: string;
  contactEmail: string | null;
  contactPhone: string | null;
}>;

/** A project led by `lead`; private unless `isPublic`. */
export async function makeProject(
  db: Db,
  lead: Viewer,
  given: MakeProject = {},
): Promise<{ id: string; slug: string; name: string }> {
  const name = given.name ?? `Dự án mẫu ${serial()}`;
  const createdAt = given.createdAt ?? factoryNow;
  const row = {
    id: given.id ?? newId(),
    slug: given.slug ?? `${slugOf(name, "du-an")}-${serial()}`,
    name,
    sort_key: sortKey(name),
    pitch: given.pitch ?? "Một câu nói rõ dự án làm gì, cho ai.",
    pitch_en: given.pitchEn ?? null,
    summary: given.summary ?? "",
    field: given.field ?? "agriculture",
    stage: given.stage ?? "idea",
    needs: given.needs ?? "",
    website: given.website ?? null,
    commune_code: given.commune?.code ?? null,
    commune_valid_from: given.commune?.validFrom ?? null,
    created_by: lead.id,
    created_at: createdAt,
    updated_at: createdAt,
  };
  await db.insertInto("project").values(row).execute();
  await makeMember(db, row.id, { accountId: lead.id, name: lead.name, email: lead.email, role: "lead", createdAt });
  const tiers = { ...tiersFrom(tiersFor(given.isPublic ?? false)), ...given.tiers };
  await db
    .insertInto("project_tier")
    .values(Object.entries(tiers).map(([field, tier]) => ({ project_id: row.id, field, tier })))
    .execute();
  if (given.finance) await makeFinance(db, row.id, given.finance);
  if (given.needKeys?.length) {
    await db
      .insertInto("project_need")
      .values(given.needKeys.map((need) => ({ project_id: row.id, need })))
      .execute();
  }
  const texts = { ...row, pitchEn: row.pitch_en, useOfFunds: given.finance?.useOfFunds ?? "" };
  for (const relation of ["stranger", "investor"] as const) {
    const found = textsFoundBy(relation, texts, tiers);
    if (found.length > 0) await indexText(db, searchKinds[relation], row.id, found);
  }
  return { id: row.id, slug: row.slug, name };
}

async function makeFinance(db: Db, projectId: string, given: MakeFinance) {
  await db
    .insertInto("project_finance")
    .values({
      project_id: projectId,
      raising: given.raising ?? null,
      revenue: given.revenue ?? null,
      revenue_year: given.revenueYear ?? null,
      customers: given.customers ?? null,
      founded_year: given.foundedYear ?? null,
      use_of_funds: given.useOfFunds ?? "",
      contact_name: given.contactName ?? "",
      contact_email: given.contactEmail ?? null,
      contact_phone: given.contactPhone ?? null,
      updated_at: factoryNow,
    })
    .execute();
}

export type MakeMember = Partial<{
  accountId: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  role: "lead" | "member" | "adviser";
  part: string;
  birthYear: number | null;
  guardian: { name: string; email?: string; phone?: string; consentedAt?: string | null } | null;
  position: number;
  createdAt: string;
}>;

export async function makeMember(db: Db, projectId: string, given: MakeMember = {}): Promise<{ id: string }> {
  const id = newId();
  const name = given.name ?? `Bế Thị Mẫu ${serial()}`;
  await db
    .insertInto("project_member")
    .values({
      id,
      project_id: projectId,
      account_id: given.accountId ?? null,
      name,
      sort_key: nameSortKey(name),
      email: given.email ?? null,
      phone: given.phone ?? null,
      role: given.role ?? "member",
      part: given.part ?? "",
      birth_year: given.birthYear ?? null,
      guardian_name: given.guardian?.name ?? null,
      guardian_email: given.guardian?.email ?? null,
      guardian_phone: given.guardian?.phone ?? null,
      guardian_consented_at: given.guardian?.consentedAt ?? null,
      position: given.position ?? (given.role === "lead" ? 0 : serial()),
      created_at: given.createdAt ?? factoryNow,
    })
    .execute();
  return { id };
}
