import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { type Account, asAuthor } from "./account";
import type { SignInForm } from "./account.form";
import { findAccountByEmail, findPasswordHash } from "./account.queries.server";
import { beginAttempt } from "./attempts/attempt.service.server";
import { verifyPassword } from "./password-hash.server";
import { deviceName } from "./sessions/device";
import { sendVerification } from "./sign-up.service.server";

/** What a sign-in comes to: the cookie to set. */
export type SignedIn = { readonly cookie: string };

/**
 * Signs in under a new session id; the browser's former session ends. Fails with `credentials_wrong` for an unknown
 * address and a wrong password alike, after the same work; with `too_many_attempts` for either too; and with
 * `email_unverified`, sending the letter again, once the password was right.
 */
export async function signIn(ctx: Ctx, form: SignInForm, userAgent: string | null): Promise<Result<SignedIn, Refusal>> {
  const attempt = await beginAttempt(ctx, "sign_in", form.email);
  if (attempt.exceeded) return err("too_many_attempts");
  const account = await findAccountByEmail(ctx.db, form.email);
  const passwordHash = account ? await findPasswordHash(ctx.db, account.id) : null;
  const isRight = await verifyPassword(passwordHash, form.password);
  if (!account || !isRight) return err("credentials_wrong");
  await attempt.succeed();
  if (!account.verifiedAt) {
    await remindToVerify(ctx, account);
    return err("email_unverified");
  }
  return ok(await openSession(ctx, account, userAgent));
}

/** Signs an account in whose identity was proved by a password or a link. Call outside transactions. */
export async function openSession(ctx: Ctx, account: Account, userAgent: string | null): Promise<SignedIn> {
  if (ctx.sessionId) await ctx.house.sessions.end(ctx.sessionId);
  const cookie = await ctx.house.sessions.open(account.id, deviceName(userAgent), ctx.now);
  await recordActivity(
    ctx.db,
    { viewer: asAuthor(account), now: ctx.now },
    { act: "account.signed_in", subjectKind: "account", subjectId: account.id, organizationId: null },
  );
  return { cookie };
}

/** Ends the session of this browser, if there is one; returns the cookie that forgets it. */
export async function signOut(ctx: Ctx): Promise<SignedIn> {
  if (ctx.sessionId && ctx.viewer) {
    await ctx.house.sessions.end(ctx.sessionId);
    await recordActivity(ctx.db, ctx, {
      act: "account.signed_out",
      subjectKind: "account",
      subjectId: ctx.viewer.id,
      organizationId: null,
    });
  }
  return { cookie: ctx.house.sessions.blankCookie() };
}

async function remindToVerify(ctx: Ctx, account: Account): Promise<void> {
  const attempt = await beginAttempt(ctx, "sign_up", account.email ?? "");
  if (attempt.exceeded) return;
  await inTransaction(ctx.db, async (trx) => {
    await sendVerification(trx, ctx, account);
    return ok();
  });
}
