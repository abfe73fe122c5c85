import { type SqlBool, sql } from "kysely";
import type { Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";

export type LetterState = "sent" | "waiting" | "failed" | "kept";

export type ListedLetter = {
  readonly id: string;
  readonly subject: string;
  readonly toEmail: string;
  readonly toName: string;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly attempts: number;
  readonly lastError: string | null;
};

const columns = ["id", "subject", "to_email", "to_name", "created_at", "sent_at", "attempts", "last_error"] as const;

type Row = {
  id: string;
  subject: string;
  to_email: string;
  to_name: string;
  created_at: string;
  sent_at: string | null;
  attempts: number;
  last_error: string | null;
};

function toLetter(row: Row): ListedLetter {
  return {
    id: row.id,
    subject: row.subject,
    toEmail: row.to_email,
    toName: row.to_name,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    attempts: row.attempts,
    lastError: row.last_error,
  };
}

/** A page of letters, newest first, whose address, name or subject holds the words, accents and all. */
export async function listLetters(
  db: Db,
  { words, limit, offset }: { words: string; limit: number; offset: number },
): Promise<{ letters: ListedLetter[]; total: number }> {
  let found = db.selectFrom("letter");
  if (words) {
    const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
    found = found.where((eb) =>
      eb.or(
        (["to_email", "to_name", "subject"] as const).map(
          (column) => sql<SqlBool>`lower(${eb.ref(column)}) like ${pattern} escape '\\'`,
        ),
      ),
    );
  }
  const { n } = await found.select((eb) => eb.fn.countAll().as("n")).executeTakeFirstOrThrow();
  const rows = await found
    .select(columns)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return { letters: rows.map(toLetter), total: toNumber(n) };
}

export async function findLetter(db: Db, id: string): Promise<(ListedLetter & { body: string }) | undefined> {
  const row = await db.selectFrom("letter").select(columns).select("body").where("id", "=", id).executeTakeFirst();
  return row && { ...toLetter(row), body: row.body };
}
