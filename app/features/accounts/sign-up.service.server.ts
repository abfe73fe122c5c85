import { newId } from "~/core/id";
import { hour, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { accountLettersText } from "~/i18n/account-letters";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { type Account, asAuthor } from "./account";
import type { JoinForm, SignUpForm } from "./account.form";
import { findAccountByEmail, insertAccount, saveAccount } from "./account.queries.server";
import { beginAttempt } from "./attempts/attempt.service.server";
import { findConsentText, insertAccountConsent } from "./consent.queries.server";
import { hashPassword } from "./password-hash.server";
import { insertToken, spendOlderTokens } from "./token.queries.server";

const verifyLifeMs = 24 * hour;

/**
 * Opens an account that its address must still confirm. Whatever is known of the address, the answer and the work are
 * the same: a known one is sent a letter saying so, an unconfirmed one takes the newest name and password. Fails with
 * `too_many_attempts` only for a whole network address; too many letters to one mailbox are silently not sent.
 */
export async function signUp(ctx: Ctx, form: SignUpForm, next?: string): Promise<Result<undefined, Refusal>> {
  const passwordHash = await hashPassword(form.password);
  const attempt = await beginAttempt(ctx, "sign_up", form.email);
  if (attempt.exceeded === "address") return err("too_many_attempts");
  if (attempt.exceeded === "account") return ok();
  return inTransaction(ctx.db, async (trx) => {
    const known = await findAccountByEmail(trx, form.email);
    if (known?.verifiedAt) {
      await writeExistsLetter(trx, ctx, known);
      return ok();
    }
    const account = await openAccount(trx, ctx, known, { ...form, passwordHash, verifiedAt: null });
    await sendVerification(trx, ctx, account, next);
    return ok();
  }).catch((error: unknown) => {
    // Two sign-ups with one address at once: the first one's letter is on its way.
    if (isUniqueViolation(error)) return ok();
    throw error;
  });
}

/**
 * Creates the account of that address, or gives a new name and password to one that nobody has confirmed, and stores the
 * consents with the version of their texts. The password was hashed before the transaction began.
 */
export async function openAccount(
  trx: Db,
  ctx: Ctx,
  known: Account | undefined,
  given: Omit<JoinForm, "password" | "consent"> & { email: string; passwordHash: string; verifiedAt: string | null },
): Promise<Account> {
  const { name, email, passwordHash, verifiedAt } = given;
  const account: Account = known
    ? { ...known, name, verifiedAt }
    : { id: newId(), email, name, phone: null, verifiedAt, isAdmin: false, locale: ctx.locale, createdAt: ctx.now };
  if (known) await saveAccount(trx, known.id, { name, passwordHash, ...(verifiedAt && { verifiedAt }) });
  else await insertAccount(trx, { ...account, passwordHash });
  for (const purpose of ["account", "privacy", ...(given.news ? ["news"] : [])]) {
    await insertAccountConsent(trx, account.id, (await findConsentText(trx, purpose)).id, ctx.now);
  }
  await recordActivity(
    trx,
    { ...ctx, viewer: asAuthor(account) },
    { act: "account.signed_up", subjectKind: "account", subjectId: account.id, organizationId: null },
  );
  return account;
}

/** Writes the letter that confirms the address of a new account; older links stop working. */
export async function sendVerification(trx: Db, ctx: Ctx, account: Account, next?: string): Promise<void> {
  const email = account.email ?? "";
  const { token, tokenHash } = ctx.house.secrets.newToken();
  await spendOlderTokens(trx, account.id, ["verify"], ctx.now);
  await insertToken(trx, {
    tokenHash,
    kind: "verify",
    accountId: account.id,
    email,
    expiresAt: plus(ctx.now, verifyLifeMs),
    now: ctx.now,
  });
  const words = textFor(accountLettersText, account.locale).verify;
  const question = next ? `?den=${encodeURIComponent(next)}` : "";
  await writeLetter(trx, ctx.now, {
    dedupeKey: `verify:${tokenHash}`,
    to: { email, name: account.name, accountId: account.id },
    locale: account.locale,
    subject: words.subject,
    body: words.body(account.name, ctx.baseUrl + paths.verifyEmail(token) + question),
  });
}

async function writeExistsLetter(trx: Db, ctx: Ctx, account: Account): Promise<void> {
  const words = textFor(accountLettersText, account.locale).exists;
  await writeLetter(trx, ctx.now, {
    dedupeKey: `exists:${newId()}`,
    to: { email: account.email ?? "", name: account.name, accountId: account.id },
    locale: account.locale,
    subject: words.subject,
    body: words.body(account.name, ctx.baseUrl + paths.signIn(), ctx.baseUrl + paths.forgotPassword()),
  });
}
