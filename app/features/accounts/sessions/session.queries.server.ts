import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

export type SessionRow = {
  readonly id: string;
  /** e.g. "Chrome · Android"; "" when the browser said nothing */
  readonly device: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
};

/** An account's sessions that have not run out, the one seen last first. */
export async function listSessionsOf(db: Db, accountId: string, now: Instant): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "device", "created_at", "seen_at"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", Math.floor(Date.parse(now) / 1000))
    .orderBy("seen_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, device: row.device, createdAt: row.created_at, seenAt: row.seen_at }));
}

/** Whose session that is. */
export async function findSessionOwner(db: Db, sessionId: string): Promise<string | undefined> {
  const row = await db.selectFrom("session").select("account_id").where("id", "=", sessionId).executeTakeFirst();
  return row?.account_id;
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
  await db.deleteFrom("session").where("id", "=", sessionId).execute();
}

/** Ends an account's sessions, but for one. */
export async function deleteSessionsOf(db: Db, accountId: string, exceptId: string | null = null): Promise<void> {
  await db
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .where("id", "!=", exceptId ?? "")
    .execute();
}
