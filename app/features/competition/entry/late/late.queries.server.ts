import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { LatePermit } from "./late-permit";

/** The permit that reaches furthest for an account's own verified address; undefined: none stands. */
export async function findPermitOf(
  db: Db,
  competitionId: string,
  accountId: string | null,
): Promise<{ readonly id: string; readonly until: Instant; readonly reason: string } | undefined> {
  if (accountId === null) return undefined;
  const row = await db
    .selectFrom("late_permit as p")
    .innerJoin("account as a", "a.email", "p.email")
    .select(["p.id", "p.until_at", "p.reason"])
    .where("p.competition_id", "=", competitionId)
    .where("p.revoked_at", "is", null)
    .where("a.id", "=", accountId)
    .where("a.email_verified_at", "is not", null)
    .orderBy("p.until_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, until: row.until_at, reason: row.reason };
}

/** Until when each of these projects' leaders may come late, by competition and project ("id id"). */
export async function listPermitsOf(db: Db, projectIds: readonly string[]): Promise<Map<string, Instant>> {
  const rows = await db
    .selectFrom("late_permit as p")
    .innerJoin("account as a", "a.email", "p.email")
    .innerJoin("project_member as m", "m.account_id", "a.id")
    .select(["p.competition_id", "m.project_id", "p.until_at"])
    .where("m.project_id", "in", [...projectIds, ""])
    .where("m.role", "=", "lead")
    .where("m.left_at", "is", null)
    .where("a.email_verified_at", "is not", null)
    .where("p.revoked_at", "is", null)
    .orderBy("p.until_at")
    .execute();
  return new Map(rows.map((row) => [`${row.competition_id} ${row.project_id}`, row.until_at]));
}

/** Every permit of a competition, the newest first, with who gave it. */
export async function listPermits(db: Db, competitionId: string): Promise<LatePermit[]> {
  const rows = await db
    .selectFrom("late_permit as p")
    .innerJoin("account as a", "a.id", "p.granted_by")
    .select(["p.id", "p.email", "p.until_at", "p.reason", "p.granted_at", "p.revoked_at", "a.name"])
    .where("p.competition_id", "=", competitionId)
    .orderBy("p.granted_at", "desc")
    .orderBy("p.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    until: row.until_at,
    reason: row.reason,
    grantedBy: row.name,
    grantedAt: row.granted_at,
    revokedAt: row.revoked_at,
  }));
}

/** The entries led under these addresses, by address. */
export async function listEntriesLedBy(db: Db, competitionId: string, emails: readonly string[]) {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .innerJoin("account as a", "a.id", "m.account_id")
    .select(["e.id", "e.title", "e.number", "e.state", "a.email"])
    .where("e.competition_id", "=", competitionId)
    .where("m.role", "=", "lead")
    .where("m.left_at", "is", null)
    .where("a.email", "in", [...emails, ""])
    .orderBy("e.created_at")
    .execute();
  return rows.map((row) => ({
    email: row.email,
    id: row.id,
    title: row.title,
    number: row.number,
    isDraft: row.state === "draft",
  }));
}

/** The account an address belongs to, for the language of its letter. */
export async function findAddressee(db: Db, email: string) {
  return db.selectFrom("account").select(["id", "name", "locale"]).where("email", "=", email).executeTakeFirst();
}

type NewPermit = {
  readonly competitionId: string;
  readonly email: string;
  readonly until: Instant;
  readonly reason: string;
  readonly by: string;
  readonly now: Instant;
};

export async function insertPermit(db: Db, permit: NewPermit): Promise<string> {
  const id = newId();
  await db
    .insertInto("late_permit")
    .values({
      id,
      competition_id: permit.competitionId,
      email: permit.email,
      until_at: permit.until,
      reason: permit.reason,
      granted_by: permit.by,
      granted_at: permit.now,
    })
    .execute();
  return id;
}

/** Takes back permits of a competition that stand: one, or all of an address. How many there were. */
export async function revokePermits(
  db: Db,
  competitionId: string,
  which: { readonly id: string } | { readonly email: string },
  now: Instant,
): Promise<readonly { readonly id: string; readonly email: string }[]> {
  const query = db
    .updateTable("late_permit")
    .set({ revoked_at: now })
    .where("competition_id", "=", competitionId)
    .where("revoked_at", "is", null);
  const narrowed = "id" in which ? query.where("id", "=", which.id) : query.where("email", "=", which.email);
  return narrowed.returning(["id", "email"]).execute();
}
