import type { Instant } from "~/core/instant";
import { nameSortKey } from "~/core/sort-key";
import { type Db, lockRow } from "~/server/db.server";
import type { Account } from "./account";

const columns = ["id", "email", "name", "phone", "email_verified_at", "is_admin", "locale", "created_at"] as const;

type Row = {
  id: string;
  email: string | null;
  name: string;
  phone: string | null;
  email_verified_at: string | null;
  is_admin: number;
  locale: string;
  created_at: string;
};

function toAccount(row: Row): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    phone: row.phone,
    verifiedAt: row.email_verified_at,
    isAdmin: row.is_admin === 1,
    locale: row.locale === "en" ? "en" : "vi",
    createdAt: row.created_at,
  };
}

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom("account")
    .select(columns)
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row && toAccount(row);
}

/** The same, locked until the transaction ends. */
export async function lockAccount(db: Db, id: string): Promise<Account | undefined> {
  const query = db.selectFrom("account").select(columns).where("id", "=", id).where("erased_at", "is", null);
  const row = await lockRow(db, query).executeTakeFirst();
  return row && toAccount(row);
}

export async function findAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
  const row = await db.selectFrom("account").select(columns).where("email", "=", email).executeTakeFirst();
  return row && toAccount(row);
}

/** The stored hash; null for an account that has never set a password. */
export async function findPasswordHash(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom("account").select("password_hash").where("id", "=", id).executeTakeFirst();
  return row?.password_hash ?? null;
}

export async function insertAccount(
  db: Db,
  account: Account & { readonly passwordHash: string | null },
): Promise<void> {
  await db
    .insertInto("account")
    .values({
      id: account.id,
      email: account.email,
      name: account.name,
      sort_key: nameSortKey(account.name),
      phone: account.phone,
      password_hash: account.passwordHash,
      email_verified_at: account.verifiedAt,
      is_admin: account.isAdmin ? 1 : 0,
      locale: account.locale,
      created_at: account.createdAt,
    })
    .execute();
}

export type AccountChange = Partial<{
  email: string;
  name: string;
  phone: string | null;
  locale: string;
  passwordHash: string;
  verifiedAt: Instant;
  isAdmin: boolean;
}>;

export async function saveAccount(db: Db, id: string, change: AccountChange): Promise<void> {
  await db
    .updateTable("account")
    .set({
      ...(change.email !== undefined && { email: change.email }),
      ...(change.name !== undefined && { name: change.name, sort_key: nameSortKey(change.name) }),
      ...(change.phone !== undefined && { phone: change.phone }),
      ...(change.locale !== undefined && { locale: change.locale }),
      ...(change.passwordHash !== undefined && { password_hash: change.passwordHash }),
      ...(change.verifiedAt !== undefined && { email_verified_at: change.verifiedAt }),
      ...(change.isAdmin !== undefined && { is_admin: change.isAdmin ? 1 : 0 }),
    })
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .execute();
}
