import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";
import type { AttemptKind } from "./attempt";

/** Notes one attempt under each key and forgets those older than `since`; returns the new rows' ids. */
export async function insertAttempts(
  db: Db,
  kind: AttemptKind,
  keys: readonly string[],
  now: Instant,
  since: Instant,
): Promise<string[]> {
  const rows = keys.map((key) => ({ id: newId(), kind, key_hash: key, at: now }));
  await db
    .deleteFrom("failed_attempt")
    .where("kind", "=", kind)
    .where("key_hash", "in", keys)
    .where("at", "<", since)
    .execute();
  await db.insertInto("failed_attempt").values(rows).execute();
  return rows.map(({ id }) => id);
}

export async function deleteAttempts(db: Db, ids: readonly string[]): Promise<void> {
  await db.deleteFrom("failed_attempt").where("id", "in", ids).execute();
}

export async function deleteAttemptsOf(db: Db, kind: AttemptKind, key: string): Promise<void> {
  await db.deleteFrom("failed_attempt").where("kind", "=", kind).where("key_hash", "=", key).execute();
}

/** How many attempts stand under each key. */
export async function countAttempts(
  db: Db,
  kind: AttemptKind,
  keys: readonly string[],
  since: Instant,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("failed_attempt")
    .select((eb) => ["key_hash", eb.fn.countAll().as("n")])
    .where("kind", "=", kind)
    .where("key_hash", "in", keys)
    .where("at", ">=", since)
    .groupBy("key_hash")
    .execute();
  return new Map(rows.map((row) => [row.key_hash, toNumber(row.n)]));
}
