import { newId } from "~/core/id";
import { hour, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { accountLettersText } from "~/i18n/account-letters";
import { textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { type Account, asAuthor } from "./account";
import type { ChangePasswordForm } from "./account.form";
import { findAccount, findAccountByEmail, findPasswordHash, saveAccount } from "./account.queries.server";
import { accountsPolicy } from "./accounts.policy";
import { beginAttempt } from "./attempts/attempt.service.server";
import { openLink, spendLink } from "./email-link.service.server";
import { hashPassword, verifyPassword } from "./password-hash.server";
import { deleteSessionsOf } from "./sessions/session.queries.server";
import { openSession, type SignedIn } from "./sign-in.service.server";
import { insertToken, spendOlderTokens } from "./token.queries.server";

const resetLifeMs = hour;

/**
 * Sends a link to choose a new password, good for an hour. An unknown address gets the same answer and no letter. Fails
 * with `too_many_attempts` only for a whole network address.
 */
export async function askPasswordReset(ctx: Ctx, email: string): Promise<Result<undefined, Refusal>> {
  const attempt = await beginAttempt(ctx, "reset", email);
  if (attempt.exceeded === "address") return err("too_many_attempts");
  if (attempt.exceeded === "account") return ok();
  return inTransaction(ctx.db, async (trx) => {
    const account = await findAccountByEmail(trx, email);
    if (!account) return ok();
    const { token, tokenHash } = ctx.house.secrets.newToken();
    await spendOlderTokens(trx, account.id, ["reset"], ctx.now);
    const expiresAt = plus(ctx.now, resetLifeMs);
    await insertToken(trx, { tokenHash, kind: "reset", accountId: account.id, email, expiresAt, now: ctx.now });
    const words = textFor(accountLettersText, account.locale).reset;
    await writeLetter(trx, ctx.now, {
      dedupeKey: `reset:${tokenHash}`,
      to: { email, name: account.name, accountId: account.id },
      locale: account.locale,
      subject: words.subject,
      body: words.body(account.name, ctx.baseUrl + paths.resetPassword(token)),
    });
    await note(trx, ctx, asAuthor(account), "account.reset_asked");
    return ok();
  });
}

/** Whose password a link resets; the link is not used yet. */
export async function readPasswordReset(ctx: Ctx, token: string): Promise<Result<{ email: string }, Refusal>> {
  const link = await openLink(ctx.db, ctx, token, ["reset"]);
  return link.ok ? ok({ email: link.value.token.email }) : link;
}

/** Sets a new password by a letter's link: every session ends, the address counts as confirmed, the person is signed in. */
export async function resetPassword(
  ctx: Ctx,
  token: string,
  password: string,
  userAgent: string | null,
): Promise<Result<SignedIn, Refusal>> {
  const open = await openLink(ctx.db, ctx, token, ["reset"]);
  if (!open.ok) return open;
  const passwordHash = await hashPassword(password);
  const done = await inTransaction(ctx.db, async (trx): Promise<Result<Account, Refusal>> => {
    const link = await spendLink(trx, ctx, token, ["reset"]);
    if (!link.ok) return link;
    const { account } = link.value;
    if (!account) throw new Error("a reset link without an account");
    await saveAccount(trx, account.id, { passwordHash, verifiedAt: account.verifiedAt ?? ctx.now });
    await spendOlderTokens(trx, account.id, ["reset", "verify", "change_email"], ctx.now);
    await deleteSessionsOf(trx, account.id);
    await tellPasswordChanged(trx, ctx, account);
    await note(trx, ctx, asAuthor(account), "account.password_reset");
    return ok({ ...account, verifiedAt: account.verifiedAt ?? ctx.now });
  });
  if (!done.ok) return done;
  return ok(await openSession(ctx, done.value, userAgent));
}

/** Changes the viewer's password and ends their other sessions. Fails with `password_wrong`, and `too_many_attempts` after ten. */
export async function changePassword(
  ctx: Ctx,
  viewer: Viewer,
  form: ChangePasswordForm,
): Promise<Result<undefined, Refusal>> {
  const verdict = accountsPolicy["account.change"](ctx.viewer, { accountId: viewer.id });
  if (!verdict.allowed) return err(verdict.reason);
  const proof = await provePassword(ctx, viewer, form.currentPassword);
  if (!proof.ok) return proof;
  const passwordHash = await hashPassword(form.password);
  return inTransaction(ctx.db, async (trx) => {
    const account = await findAccount(trx, viewer.id);
    if (!account) return err("not_found");
    await saveAccount(trx, viewer.id, { passwordHash });
    await spendOlderTokens(trx, viewer.id, ["reset", "change_email"], ctx.now);
    await deleteSessionsOf(trx, viewer.id, ctx.sessionId);
    await tellPasswordChanged(trx, ctx, account);
    await note(trx, ctx, viewer, "account.password_changed");
    return ok();
  });
}

/** Whether the person at this browser knows the viewer's password; counted like a sign-in. Call outside transactions. */
export async function provePassword(ctx: Ctx, viewer: Viewer, password: string): Promise<Result<undefined, Refusal>> {
  const attempt = await beginAttempt(ctx, "password", viewer.id);
  if (attempt.exceeded) return err("too_many_attempts");
  if (!(await verifyPassword(await findPasswordHash(ctx.db, viewer.id), password))) return err("password_wrong");
  await attempt.succeed();
  return ok();
}

async function tellPasswordChanged(trx: Db, ctx: Ctx, account: Account): Promise<void> {
  const words = textFor(accountLettersText, account.locale).passwordChanged;
  const reset = ctx.baseUrl + paths.forgotPassword();
  await writeLetter(trx, ctx.now, {
    dedupeKey: `password-changed:${newId()}`,
    to: { email: account.email ?? "", name: account.name, accountId: account.id },
    locale: account.locale,
    subject: words.subject,
    body: words.body(account.name, formatDateTime(ctx.now, account.locale), reset),
  });
}

function note(trx: Db, ctx: Ctx, viewer: Viewer, act: string): Promise<void> {
  const subject = { subjectKind: "account", subjectId: viewer.id, organizationId: null };
  return recordActivity(trx, { viewer, now: ctx.now }, { act, ...subject });
}
