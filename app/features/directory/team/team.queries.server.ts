import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import type { Db } from "~/server/db.server";
import { type Guardian, type Member, type MemberRole, memberRoles } from "./team";

const columns = [
  "id",
  "account_id",
  "name",
  "email",
  "phone",
  "role",
  "part",
  "birth_year",
  "guardian_name",
  "guardian_email",
  "guardian_phone",
  "guardian_consented_at",
] as const;

type Row = {
  id: string;
  account_id: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  role: string;
  part: string;
  birth_year: number | null;
  guardian_name: string | null;
  guardian_email: string | null;
  guardian_phone: string | null;
  guardian_consented_at: string | null;
};

function toMember(row: Row): Member {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    role: memberRoles.find((known) => known === row.role) ?? "member",
    part: row.part,
    birthYear: row.birth_year,
    guardian: row.guardian_name
      ? {
          name: row.guardian_name,
          email: row.guardian_email,
          phone: row.guardian_phone,
          consentedAt: row.guardian_consented_at,
        }
      : null,
  };
}

/** Who is on the team today, in its own order. */
export async function listTeam(db: Db, projectId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom("project_member")
    .select(columns)
    .where("project_id", "=", projectId)
    .where("left_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(toMember);
}

type NewMember = {
  readonly id: string;
  readonly projectId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly role: MemberRole;
  readonly part: string;
  readonly birthYear: number | null;
  readonly guardian: Omit<Guardian, "consentedAt"> | null;
  readonly position: number;
  readonly now: Instant;
};

export async function insertMember(db: Db, member: NewMember): Promise<void> {
  await db
    .insertInto("project_member")
    .values({
      id: member.id,
      project_id: member.projectId,
      account_id: member.accountId,
      role: member.role,
      position: member.position,
      created_at: member.now,
      ...contents(member),
    })
    .execute();
}

type MemberContents = Pick<NewMember, "name" | "email" | "phone" | "part" | "birthYear" | "guardian">;

function contents({ name, email, phone, part, birthYear, guardian }: MemberContents) {
  return {
    name,
    sort_key: nameSortKey(name),
    email,
    phone,
    part,
    birth_year: birthYear,
    guardian_name: guardian?.name ?? null,
    guardian_email: guardian?.email ?? null,
    guardian_phone: guardian?.phone ?? null,
  };
}

export async function saveMember(
  db: Db,
  id: string,
  member: MemberContents & { readonly role: MemberRole; readonly guardianConsentedAt: Instant | null },
): Promise<void> {
  await db
    .updateTable("project_member")
    .set({ ...contents(member), role: member.role, guardian_consented_at: member.guardianConsentedAt })
    .where("id", "=", id)
    .execute();
}

/** The row stays, so that what the member did keeps its name. */
export async function endMembership(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable("project_member").set({ left_at: now }).where("id", "=", id).execute();
}

export async function savePosition(db: Db, id: string, position: number): Promise<void> {
  await db.updateTable("project_member").set({ position }).where("id", "=", id).execute();
}

export async function saveRole(db: Db, id: string, role: Member["role"]): Promise<void> {
  await db.updateTable("project_member").set({ role }).where("id", "=", id).execute();
}

/** Where a member's letters go: their account's own address before the one they were named with; undefined: nowhere. */
export async function findMailbox(
  db: Db,
  memberId: string,
): Promise<{ readonly email: string; readonly locale: "vi" | "en" } | undefined> {
  const row = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.email", "a.email as account_email", "a.locale"])
    .where("m.id", "=", memberId)
    .executeTakeFirst();
  const email = row?.account_email ?? row?.email;
  return email ? { email, locale: row?.locale === "en" ? "en" : "vi" } : undefined;
}
