import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

export type ConsentText = {
  readonly id: string;
  readonly purpose: string;
  readonly version: number;
  readonly body: { readonly vi: string; readonly en: string | null };
  readonly createdAt: Instant;
};

/** The installation's newest text for a purpose. Every migrated database has them; a missing one is impossible. */
export async function findConsentText(db: Db, purpose: string): Promise<ConsentText> {
  const row = await db
    .selectFrom("consent_text")
    .select(["id", "purpose", "version", "body_vi", "body_en", "created_at"])
    .where("purpose", "=", purpose)
    .where("competition_id", "is", null)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Error(`there is no consent text for ${purpose}`);
  return {
    id: row.id,
    purpose: row.purpose,
    version: row.version,
    body: { vi: row.body_vi, en: row.body_en },
    createdAt: row.created_at,
  };
}

/** Stores that an account agreed, on a page, to that very version; a consent that stands is not given twice. */
export async function insertAccountConsent(
  db: Db,
  accountId: string,
  consentTextId: string,
  now: Instant,
): Promise<void> {
  const standing = await db
    .selectFrom("consent")
    .select("id")
    .where("account_id", "=", accountId)
    .where("consent_text_id", "=", consentTextId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (standing) return;
  await db
    .insertInto("consent")
    .values({
      id: newId(),
      consent_text_id: consentTextId,
      account_id: accountId,
      subject_kind: "account",
      subject_id: accountId,
      channel: "web",
      given_at: now,
    })
    .execute();
}
