import type { Locale } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

export type Self = {
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly phone: string | null;
};

/** What is known of an account: its name and number, and the position and workplace it last registered with. */
export async function findSelf(db: Db, accountId: string): Promise<Self | undefined> {
  const account = await db
    .selectFrom("account")
    .select(["name", "phone"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  if (!account) return undefined;
  const last = await db
    .selectFrom("delegate")
    .select(["title", "workplace", "phone"])
    .where("account_id", "=", accountId)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    name: account.name,
    title: last?.title ?? "",
    workplace: last?.workplace ?? "",
    phone: account.phone ?? last?.phone ?? null,
  };
}

/** The language somebody with an account is written to. */
export async function findLocale(db: Db, accountId: string): Promise<Locale | undefined> {
  const row = await db.selectFrom("account").select("locale").where("id", "=", accountId).executeTakeFirst();
  return row && (row.locale === "en" ? "en" : "vi");
}
