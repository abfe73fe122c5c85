import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { accountLettersText } from "~/i18n/account-letters";
import { textFor } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { type Account, asAuthor } from "./account";
import { findAccountByEmail, saveAccount } from "./account.queries.server";
import { openLink, spendLink } from "./email-link.service.server";
import { openSession, type SignedIn } from "./sign-in.service.server";
import { spendOlderTokens } from "./token.queries.server";

const kinds = ["verify", "change_email"] as const;

/** Which address a link from a letter confirms; the link is not used yet. */
export async function readVerification(
  ctx: Ctx,
  token: string,
): Promise<Result<{ email: string; isChange: boolean }, Refusal>> {
  const link = await openLink(ctx.db, ctx, token, kinds);
  if (!link.ok) return link;
  return ok({ email: link.value.token.email, isChange: link.value.token.kind === "change_email" });
}

/**
 * Confirms an address: of a new account, or the new one of an account that stands (the old one is told). The holder of
 * the letter is then signed in. Fails as `openLink` does, and with `already_done` when another account took the new
 * address meanwhile.
 */
export async function verifyEmail(
  ctx: Ctx,
  token: string,
  userAgent: string | null,
): Promise<Result<SignedIn, Refusal>> {
  const confirmed = await inTransaction(ctx.db, (trx) => confirmEmail(trx, ctx, token)).catch((error: unknown) => {
    if (isUniqueViolation(error)) return err("already_done");
    throw error;
  });
  if (!confirmed.ok) return confirmed;
  return ok(await openSession(ctx, confirmed.value, userAgent));
}

async function confirmEmail(trx: Db, ctx: Ctx, token: string): Promise<Result<Account, Refusal>> {
  const link = await spendLink(trx, ctx, token, kinds);
  if (!link.ok) return link;
  const { account } = link.value;
  const { kind, email } = link.value.token;
  if (!account) throw new Error(`a ${kind} link without an account`);
  const isChange = kind === "change_email";
  if (isChange) {
    const other = await findAccountByEmail(trx, email);
    if (other && other.id !== account.id) return err("already_done");
    await saveAccount(trx, account.id, { email });
    await spendOlderTokens(trx, account.id, ["reset", "change_email"], ctx.now);
    await tellOldAddress(trx, ctx, account, email);
  } else {
    await saveAccount(trx, account.id, { verifiedAt: ctx.now });
  }
  const author = { ...asAuthor(account), email, emailVerified: true };
  await recordActivity(
    trx,
    { viewer: author, now: ctx.now },
    {
      act: isChange ? "account.email_changed" : "account.email_verified",
      subjectKind: "account",
      subjectId: account.id,
      organizationId: null,
    },
  );
  return ok({ ...account, email, verifiedAt: account.verifiedAt ?? ctx.now });
}

async function tellOldAddress(trx: Db, ctx: Ctx, account: Account, email: string): Promise<void> {
  const words = textFor(accountLettersText, account.locale).emailChanged;
  await writeLetter(trx, ctx.now, {
    dedupeKey: `email-changed:${account.id}:${ctx.now}`,
    to: { email: account.email ?? "", name: account.name, accountId: account.id },
    locale: account.locale,
    subject: words.subject,
    body: words.body(account.name, email),
  });
}
