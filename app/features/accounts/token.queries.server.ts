import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

export type TokenKind = "verify" | "reset" | "change_email" | "first_admin";

export type Token = {
  readonly tokenHash: string;
  readonly kind: TokenKind;
  readonly accountId: string | null;
  readonly email: string;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
};

export async function insertToken(db: Db, token: Omit<Token, "usedAt"> & { readonly now: Instant }): Promise<void> {
  await db
    .insertInto("email_token")
    .values({
      token_hash: token.tokenHash,
      kind: token.kind,
      account_id: token.accountId,
      email: token.email,
      created_at: token.now,
      expires_at: token.expiresAt,
    })
    .execute();
}

export async function findToken(db: Db, tokenHash: string): Promise<Token | undefined> {
  const row = await db
    .selectFrom("email_token")
    .select(["token_hash", "kind", "account_id", "email", "expires_at", "used_at"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return (
    row && {
      tokenHash: row.token_hash,
      kind: row.kind as TokenKind,
      accountId: row.account_id,
      email: row.email,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
    }
  );
}

/** Marks a link used. False when somebody was quicker. */
export async function spendToken(db: Db, tokenHash: string, now: Instant): Promise<boolean> {
  const rows = await db
    .updateTable("email_token")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .returning("token_hash")
    .execute();
  return rows.length === 1;
}

/** An account's older links of that kind stop working. */
export async function spendOlderTokens(
  db: Db,
  accountId: string,
  kinds: readonly TokenKind[],
  now: Instant,
): Promise<void> {
  await db
    .updateTable("email_token")
    .set({ used_at: now })
    .where("account_id", "=", accountId)
    .where("kind", "in", kinds)
    .where("used_at", "is", null)
    .execute();
}
