import { type SqlBool, sql } from "kysely";
import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";

export async function countAdmins(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom("account")
    .select((eb) => eb.fn.countAll().as("n"))
    .where("is_admin", "=", 1)
    .where("erased_at", "is", null)
    .executeTakeFirstOrThrow();
  return toNumber(n);
}

/** Empties the account's row and keeps its id; its sessions, links and duties end. */
export async function emptyAccount(db: Db, accountId: string, now: Instant): Promise<void> {
  const nothing = { name: "", sort_key: "", email: null, phone: null, password_hash: null, email_verified_at: null };
  await db
    .updateTable("account")
    .set({ ...nothing, is_admin: 0, erased_at: now })
    .where("id", "=", accountId)
    .execute();
  await db.deleteFrom("session").where("account_id", "=", accountId).execute();
  await db.deleteFrom("email_token").where("account_id", "=", accountId).execute();
  await db
    .updateTable("duty")
    .set({ ended_at: now })
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .execute();
  await db
    .updateTable("consent")
    .set({ withdrawn_at: now })
    .where("account_id", "=", accountId)
    .where("withdrawn_at", "is", null)
    .execute();
  await db.updateTable("data_request").set({ note: "", answer: null }).where("account_id", "=", accountId).execute();
}

/**
 * Takes the person out of what others hold: telephone, address and birth year of team and jury rows; the name too where
 * no submitted entry, score or published result rests on it, which archive law keeps.
 */
export async function emptyRelations(db: Db, accountId: string, email: string, now: Instant): Promise<void> {
  const gone = `${accountId}@erased.invalid`;
  const person = {
    email: null,
    phone: null,
    birth_year: null,
    guardian_name: null,
    guardian_email: null,
    guardian_phone: null,
  };
  await db.updateTable("project_member").set(person).where("account_id", "=", accountId).execute();
  await db
    .updateTable("project_member")
    .set({ name: "", sort_key: null, left_at: now })
    .where("account_id", "=", accountId)
    .where("project_id", "not in", db.selectFrom("entry").select("project_id").where("number", "is not", null))
    .execute();
  await db.updateTable("judge").set({ email: gone, phone: null }).where("account_id", "=", accountId).execute();
  await db.updateTable("invitation").set({ email: gone, name: "" }).where("email", "=", email).execute();
  await db
    .updateTable("letter")
    .set((eb) => ({ to_email: gone, to_name: "", subject: "", body: "", dedupe_key: eb.ref("id") }))
    .where((eb) => eb.or([eb("account_id", "=", accountId), eb("to_email", "=", email)]))
    .execute();
}

/** Erases the particulars of activities by or about the account, and of those that name its address. The chain stays whole. */
export async function eraseDetails(db: Db, accountId: string, email: string): Promise<void> {
  const naming = `%${JSON.stringify(email).replace(/[\\%_]/g, "\\$&")}%`;
  await db
    .updateTable("activity")
    .set({ detail: null })
    .where("detail", "is not", null)
    .where((eb) =>
      eb.or([
        eb("actor_id", "=", accountId),
        eb.and([eb("subject_kind", "=", "account"), eb("subject_id", "=", accountId)]),
        sql<SqlBool>`${eb.ref("detail")} like ${naming} escape '\\'`,
      ]),
    )
    .execute();
}
