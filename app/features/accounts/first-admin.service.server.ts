import { isEmail, normalizeEmail } from "~/core/email";
import { hour, type Instant, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import type { House } from "~/server/house.server";
import { type Account, asAuthor } from "./account";
import type { FirstAdminForm } from "./account.form";
import { findAccountByEmail, saveAccount } from "./account.queries.server";
import { openLink, spendLink } from "./email-link.service.server";
import { hashPassword } from "./password-hash.server";
import { openSession, type SignedIn } from "./sign-in.service.server";
import { openAccount } from "./sign-up.service.server";
import { insertToken } from "./token.queries.server";

const linkLifeMs = 24 * hour;

/**
 * A one-time link, good for 24 hours, that makes whoever opens it an administrator under that address. It is printed on
 * the machine itself and never mailed. Fails with `invalid` when the text is no address.
 */
export function issueFirstAdminLink(house: House, email: string, now: Instant): Promise<Result<string, "invalid">> {
  const address = normalizeEmail(email);
  return inTransaction(house.db, async (trx) => {
    if (!isEmail(address)) return err("invalid");
    const { token, tokenHash } = house.secrets.newToken();
    await insertToken(trx, {
      tokenHash,
      kind: "first_admin",
      accountId: null,
      email: address,
      expiresAt: plus(now, linkLifeMs),
      now,
    });
    await recordActivity(
      trx,
      { viewer: null, now },
      { act: "first_admin.link_issued", subjectKind: "installation", subjectId: "installation", organizationId: null },
    );
    return ok(house.settings.baseUrl + paths.firstAdmin(token));
  });
}

/** Who a printed link makes an administrator, and whether they still need a name and a password. */
export async function readFirstAdmin(
  ctx: Ctx,
  token: string,
): Promise<Result<{ email: string; isNew: boolean }, Refusal>> {
  const link = await openLink(ctx.db, ctx, token, ["first_admin"]);
  if (!link.ok) return link;
  const { email } = link.value.token;
  const account = await findAccountByEmail(ctx.db, email);
  return ok({ email, isNew: !account?.verifiedAt });
}

/**
 * Makes the link's address an administrator. An address without a confirmed account gets one, with this name and
 * password; one with an account keeps both, and `form` is null. Fails as `openLink` does, and with `invalid` when a new
 * account would have no password.
 */
export async function becomeFirstAdmin(
  ctx: Ctx,
  token: string,
  form: FirstAdminForm | null,
  userAgent: string | null,
): Promise<Result<SignedIn, Refusal>> {
  const open = await openLink(ctx.db, ctx, token, ["first_admin"]);
  if (!open.ok) return open;
  const passwordHash = form ? await hashPassword(form.password) : null;
  const made = await inTransaction(ctx.db, async (trx): Promise<Result<Account, Refusal>> => {
    const link = await spendLink(trx, ctx, token, ["first_admin"]);
    if (!link.ok) return link;
    const { email } = link.value.token;
    const known = await findAccountByEmail(trx, email);
    let account = known;
    if (!known?.verifiedAt) {
      if (!form || !passwordHash) return err("invalid");
      account = await openAccount(trx, ctx, known, { name: form.name, email, passwordHash, verifiedAt: ctx.now });
    }
    if (!account) return err("invalid");
    await saveAccount(trx, account.id, { isAdmin: true });
    const admin = { ...account, isAdmin: true };
    await recordActivity(
      trx,
      { viewer: asAuthor(admin), now: ctx.now },
      { act: "account.made_admin", subjectKind: "account", subjectId: account.id, organizationId: null },
    );
    return ok(admin);
  });
  return made.ok ? ok(await openSession(ctx, made.value, userAgent)) : made;
}
