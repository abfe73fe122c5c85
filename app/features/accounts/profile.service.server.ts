import { hour, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { accountLettersText } from "~/i18n/account-letters";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Account } from "./account";
import type { ChangeEmailForm, ProfileForm } from "./account.form";
import { findAccount, findAccountByEmail, lockAccount, saveAccount } from "./account.queries.server";
import { accountsPolicy } from "./accounts.policy";
import { beginAttempt } from "./attempts/attempt.service.server";
import { provePassword } from "./password.service.server";
import { insertToken, spendOlderTokens } from "./token.queries.server";

const changeLifeMs = 24 * hour;

/** The viewer's own account. */
export async function readProfile(ctx: Ctx, viewer: Viewer): Promise<Result<Account, Refusal>> {
  const verdict = accountsPolicy["account.read"](ctx.viewer, { accountId: viewer.id });
  if (!verdict.allowed) return err(verdict.reason);
  const account = await findAccount(ctx.db, viewer.id);
  return account ? ok(account) : err("not_found");
}

/** Corrects the viewer's name, telephone number and language. The log keeps which of them changed, not their values. */
export function updateProfile(ctx: Ctx, viewer: Viewer, form: ProfileForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const verdict = accountsPolicy["account.change"](ctx.viewer, { accountId: viewer.id });
    if (!verdict.allowed) return err(verdict.reason);
    const account = await lockAccount(trx, viewer.id);
    if (!account) return err("not_found");
    const changed = (["name", "phone", "locale"] as const).filter((key) => account[key] !== form[key]);
    if (changed.length === 0) return ok();
    await saveAccount(trx, viewer.id, form);
    await recordActivity(trx, ctx, {
      act: "account.changed",
      subjectKind: "account",
      subjectId: viewer.id,
      organizationId: null,
      detail: { changed },
    });
    return ok();
  });
}

/**
 * Asks for another e-mail address: a letter to the new one confirms it, a letter to the old one tells of it. Nothing
 * shows whether the new one is somebody's already. Fails with `password_wrong` and `too_many_attempts`.
 */
export async function askEmailChange(
  ctx: Ctx,
  viewer: Viewer,
  form: ChangeEmailForm,
): Promise<Result<undefined, Refusal>> {
  const verdict = accountsPolicy["account.change"](ctx.viewer, { accountId: viewer.id });
  if (!verdict.allowed) return err(verdict.reason);
  const proof = await provePassword(ctx, viewer, form.password);
  if (!proof.ok) return proof;
  if ((await beginAttempt(ctx, "change_email", viewer.id)).exceeded) return err("too_many_attempts");
  return inTransaction(ctx.db, async (trx) => {
    const account = await lockAccount(trx, viewer.id);
    if (!account) return err("not_found");
    if (account.email === form.email) return ok();
    const { token, tokenHash } = ctx.house.secrets.newToken();
    const letters = textFor(accountLettersText, account.locale);
    const isTaken = (await findAccountByEmail(trx, form.email)) !== undefined;
    await spendOlderTokens(trx, account.id, ["change_email"], ctx.now);
    if (!isTaken) {
      const expiresAt = plus(ctx.now, changeLifeMs);
      const link = { tokenHash, kind: "change_email", accountId: account.id, email: form.email } as const;
      await insertToken(trx, { ...link, expiresAt, now: ctx.now });
    }
    await writeLetter(trx, ctx.now, {
      dedupeKey: `change-email:${tokenHash}`,
      to: { email: form.email, name: account.name },
      locale: account.locale,
      subject: isTaken ? letters.emailTaken.subject : letters.changeEmail.subject,
      body: isTaken
        ? letters.emailTaken.body(account.name)
        : letters.changeEmail.body(account.name, ctx.baseUrl + paths.verifyEmail(token)),
    });
    await writeLetter(trx, ctx.now, {
      dedupeKey: `change-email-asked:${tokenHash}`,
      to: { email: account.email ?? "", name: account.name, accountId: account.id },
      locale: account.locale,
      subject: letters.emailChangeAsked.subject,
      body: letters.emailChangeAsked.body(account.name, form.email, ctx.baseUrl + paths.forgotPassword()),
    });
    await recordActivity(trx, ctx, {
      act: "account.email_change_asked",
      subjectKind: "account",
      subjectId: account.id,
      organizationId: null,
    });
    return ok();
  });
}
