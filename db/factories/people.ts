import { newId } from "~/core/id";
import type { DutyKind, Viewer } from "~/core/permission";
import { slug as slugOf } from "~/core/slug";
import { nameSortKey, sortKey } from "~/core/sort-key";
import type { Db } from "../dialect";

let made = 0;
/** A number that no other row of this process has had. */
export function serial(): number {
  return ++made;
}

export const factoryNow = "2026-09-01T02:00:00.000Z";

export type MakeAccount = Partial<{
  id: string;
  name: string;
  email: string;
  phone: string | null;
  passwordHash: string | null;
  isAdmin: boolean;
  verified: boolean;
  locale: string;
  createdAt: string;
}>;

/** A person's account; verified unless said otherwise, without a password unless given its hash. */
export async function makeAccount(db: Db, given: MakeAccount = {}): Promise<Viewer> {
  const n = serial();
  const name = given.name ?? `Nông Văn Mẫu ${n}`;
  const createdAt = given.createdAt ?? factoryNow;
  const row = {
    id: given.id ?? newId(),
    email: given.email ?? `nguoi.mau.${n}@example.vn`,
    name,
    sort_key: nameSortKey(name),
    phone: given.phone ?? null,
    password_hash: given.passwordHash ?? null,
    email_verified_at: given.verified === false ? null : createdAt,
    is_admin: given.isAdmin ? (1 as const) : (0 as const),
    locale: given.locale ?? "vi",
    created_at: createdAt,
  };
  await db.insertInto("account").values(row).execute();
  const { id, email } = row;
  return { id, name, email, isAdmin: given.isAdmin ?? false, emailVerified: given.verified !== false, duties: [] };
}

export type MakeOrganization = Partial<{
  id: string;
  slug: string;
  kind: string;
  nameVi: string;
  nameEn: string | null;
  aboutVi: string;
  commune: { code: string; validFrom: string } | null;
  createdAt: string;
}>;

export async function makeOrganization(db: Db, given: MakeOrganization = {}): Promise<{ id: string; slug: string }> {
  const nameVi = given.nameVi ?? `Sở Mẫu ${serial()}`;
  const row = {
    id: given.id ?? newId(),
    slug: given.slug ?? slugOf(nameVi, `to-chuc-${serial()}`),
    kind: given.kind ?? "department",
    name_vi: nameVi,
    name_en: given.nameEn ?? null,
    sort_key: sortKey(nameVi),
    about_vi: given.aboutVi ?? "",
    commune_code: given.commune?.code ?? null,
    commune_valid_from: given.commune?.validFrom ?? null,
    created_at: given.createdAt ?? factoryNow,
  };
  await db.insertInto("organization").values(row).execute();
  return { id: row.id, slug: row.slug };
}

/** Gives a duty and returns the viewer who now has it. */
export async function makeDuty(
  db: Db,
  viewer: Viewer,
  given: {
    organizationId: string;
    kind: DutyKind;
    competitionId?: string | null;
    eventId?: string | null;
    createdAt?: string;
  },
): Promise<Viewer> {
  const competitionId = given.competitionId ?? null;
  const eventId = given.eventId ?? null;
  await db
    .insertInto("duty")
    .values({
      id: newId(),
      account_id: viewer.id,
      organization_id: given.organizationId,
      kind: given.kind,
      competition_id: competitionId,
      event_id: eventId,
      created_at: given.createdAt ?? factoryNow,
    })
    .execute();
  const duty = { kind: given.kind, organizationId: given.organizationId, competitionId, eventId };
  return { ...viewer, duties: [...viewer.duties, duty] };
}
