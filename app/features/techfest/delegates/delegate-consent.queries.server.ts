import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";

const purpose = "delegate";

/** The text a delegate agrees to, in its newest version. Every migrated database has one. */
export async function findDelegateConsent(db: Db) {
  const row = await db
    .selectFrom("consent_text")
    .select(["id", "body_vi", "body_en"])
    .where("purpose", "=", purpose)
    .where("competition_id", "is", null)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Error(`there is no consent text for ${purpose}`);
  return { id: row.id, body: { vi: row.body_vi, en: row.body_en } };
}

/** Stores that a person agreed, on the page, to that version of the text for this registration. */
export async function insertDelegateConsent(
  trx: Db,
  given: { consentTextId: string; accountId: string; delegateId: string; now: Instant },
): Promise<void> {
  await trx
    .insertInto("consent")
    .values({
      id: newId(),
      consent_text_id: given.consentTextId,
      account_id: given.accountId,
      subject_kind: "delegate",
      subject_id: given.delegateId,
      channel: "web",
      given_at: given.now,
    })
    .execute();
}

/** Marks what was agreed for a registration as withdrawn, when it is cancelled. */
export async function withdrawDelegateConsent(trx: Db, delegateId: string, now: Instant): Promise<void> {
  await trx
    .updateTable("consent")
    .set({ withdrawn_at: now })
    .where("subject_kind", "=", "delegate")
    .where("subject_id", "=", delegateId)
    .where("withdrawn_at", "is", null)
    .execute();
}
