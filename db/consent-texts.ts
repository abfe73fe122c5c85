import { newId } from "~/core/id";
import { commitment, consentTexts, privacyNotice } from "./content/consents";
import type { Db } from "./dialect";

/** The installation's own texts by purpose: the privacy notice, the leader's commitment and one per consent. */
const installationTexts = [
  { purpose: "privacy", text: privacyNotice },
  { purpose: "commitment", text: commitment },
  ...consentTexts.map(({ purpose, text }) => ({ purpose, text })),
];

/** Makes sure the newest version of each text is the one we ship; a text that stands is never touched, a changed one adds a version. */
export async function ensureConsentTexts(db: Db, now: string): Promise<void> {
  const stored = await db
    .selectFrom("consent_text")
    .select(["purpose", "version", "body_vi", "body_en"])
    .where("competition_id", "is", null)
    .orderBy("version")
    .execute();
  const newest = new Map(stored.map((row) => [row.purpose, row]));
  for (const { purpose, text } of installationTexts) {
    const known = newest.get(purpose);
    if (known?.body_vi === text.vi && known.body_en === text.en) continue;
    await db
      .insertInto("consent_text")
      .values({
        id: newId(),
        purpose,
        competition_id: null,
        version: (known?.version ?? 0) + 1,
        body_vi: text.vi,
        body_en: text.en,
        created_at: now,
      })
      .onConflict((oc) => oc.doNothing())
      .execute();
  }
}
