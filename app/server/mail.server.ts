import nodemailer from "nodemailer";
import { newId } from "~/core/id";
import { plus } from "~/core/instant";
import type { Locale } from "~/i18n/catalogue";
import type { Db } from "./db.server";
import { log } from "./log.server";

export type Letter = {
  /** the same key is one letter, however often the act that writes it is repeated */
  readonly dedupeKey: string;
  readonly to: { readonly email: string; readonly name: string; readonly accountId?: string | null };
  readonly locale: Locale;
  readonly organizationId?: string | null;
  readonly subject: string;
  readonly body: string;
  /** the letters in bulk it belongs to */
  readonly batchId?: string;
};

/** Puts a letter in the outbox, within the act's own transaction. */
export async function writeLetter(trx: Db, now: string, letter: Letter): Promise<boolean> {
  const written = await trx
    .insertInto("letter")
    .values({
      id: newId(),
      dedupe_key: letter.dedupeKey,
      account_id: letter.to.accountId ?? null,
      organization_id: letter.organizationId ?? null,
      to_email: letter.to.email,
      to_name: letter.to.name,
      locale: letter.locale,
      subject: letter.subject,
      body: letter.body,
      batch_id: letter.batchId ?? null,
      created_at: now,
    })
    .onConflict((oc) => oc.column("dedupe_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

const claimMs = 60_000;
const mostAttempts = 8;

/**
 * Sends up to `most` waiting letters. Each is claimed first, so two processes never send one twice; a letter that the
 * mail server refuses waits longer each time and is given up after eight attempts. Returns how many went out.
 */
export async function sendLetters(db: Db, transport: Transport, from: string, holder: string, now: string, most = 20) {
  let sent = 0;
  for (let i = 0; i < most; i++) {
    const letter = await claimLetter(db, holder, now);
    if (!letter) break;
    try {
      await transport.sendMail({
        from,
        to: { name: letter.to_name, address: letter.to_email },
        subject: letter.subject,
        text: letter.body,
        messageId: `<${letter.id}@khoi>`,
      });
      await db.updateTable("letter").set({ sent_at: now, last_error: null }).where("id", "=", letter.id).execute();
      sent++;
    } catch (error) {
      const code = (error as { code?: string }).code ?? "failed";
      log.warn({ letter: letter.id, code }, "letter not sent");
      const wait = claimMs * 2 ** letter.attempts;
      await db
        .updateTable("letter")
        .set({ last_error: code, claimed_until: plus(now, wait) })
        .where("id", "=", letter.id)
        .execute();
    }
  }
  return sent;
}

async function claimLetter(db: Db, holder: string, now: string) {
  const free = db
    .selectFrom("letter")
    .select("id")
    .where("sent_at", "is", null)
    .where("attempts", "<", mostAttempts)
    .where((eb) => eb.or([eb("claimed_until", "is", null), eb("claimed_until", "<", now)]))
    .orderBy("created_at")
    .limit(1);
  return db
    .updateTable("letter")
    .set((eb) => ({ claimed_by: holder, claimed_until: plus(now, claimMs), attempts: eb("attempts", "+", 1) }))
    .where("id", "=", free)
    .where((eb) => eb.or([eb("claimed_until", "is", null), eb("claimed_until", "<", now)]))
    .returning(["id", "to_email", "to_name", "subject", "body", "attempts"])
    .executeTakeFirst();
}

export type Transport = Pick<ReturnType<typeof nodemailer.createTransport>, "sendMail">;

export function createTransport(smtpUrl: string): Transport {
  return nodemailer.createTransport(smtpUrl);
}
