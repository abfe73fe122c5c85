import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import type { Account } from "./account";
import type { JoinForm } from "./account.form";
import { findAccountByEmail } from "./account.queries.server";
import { checkInvitation, type InvitationKind } from "./invitation";
import {
  findInvitation,
  findInvitationSubject,
  type Invitation,
  revokeOpen,
  spendInvitation,
} from "./invitation.queries.server";
import { claimSubject, isMemberElsewhere } from "./invitation-claim.queries.server";
import { hashPassword } from "./password-hash.server";
import { openSession, type SignedIn } from "./sign-in.service.server";
import { openAccount } from "./sign-up.service.server";

export type ReadInvitation = {
  readonly kind: InvitationKind;
  readonly dutyKind: string | null;
  readonly about: { readonly vi: string; readonly en: string | null };
  readonly email: string;
  readonly name: string;
  readonly expiresAt: string;
  /** what the holder does next: accept as who they are, sign in as the one invited, change to that account, or sign up */
  readonly next: "accept" | "sign_in" | "switch" | "sign_up";
};

/** What a letter's link invites to; nothing is used yet. Fails with `not_found`, `link_used` and `link_expired`. */
export async function readInvitation(ctx: Ctx, token: string): Promise<Result<ReadInvitation, Refusal>> {
  const open = await openInvitation(ctx.db, ctx, token);
  if (!open.ok) return open;
  const { invitation, about, account } = open.value;
  const { kind, dutyKind, email, name, expiresAt } = invitation;
  const next = ctx.viewer
    ? ctx.viewer.email === email
      ? "accept"
      : "switch"
    : account?.verifiedAt
      ? "sign_in"
      : "sign_up";
  return ok({ kind, dutyKind, about, email, name, expiresAt, next });
}

/** The invited person, signed in, accepts. Another account's holder gets `invitation_for_other_email`. */
export function acceptInvitation(ctx: Ctx, token: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    if (!ctx.viewer) return err("sign_in_required");
    const open = await openInvitation(trx, ctx, token);
    if (!open.ok) return open;
    if (ctx.viewer.email !== open.value.invitation.email) return err("invitation_for_other_email");
    return claim(trx, ctx, open.value.invitation, ctx.viewer);
  });
}

/**
 * Accepts by signing up: who holds the link has received the letter, so the address is confirmed by it. Fails with
 * `sign_in_required` when the address has a confirmed account already.
 */
export async function joinByInvitation(
  ctx: Ctx,
  token: string,
  form: JoinForm,
  userAgent: string | null,
): Promise<Result<SignedIn, Refusal>> {
  const open = await openInvitation(ctx.db, ctx, token);
  if (!open.ok) return open;
  const passwordHash = await hashPassword(form.password);
  const joined = await inTransaction(ctx.db, (trx) => joinAs(trx, ctx, token, { ...form, passwordHash })).catch(
    (error: unknown) => {
      if (isUniqueViolation(error)) return err("sign_in_required");
      throw error;
    },
  );
  return joined.ok ? ok(await openSession(ctx, joined.value, userAgent)) : joined;
}

async function joinAs(
  trx: Db,
  ctx: Ctx,
  token: string,
  form: Omit<JoinForm, "password"> & { passwordHash: string },
): Promise<Result<Account, Refusal>> {
  const open = await openInvitation(trx, ctx, token);
  if (!open.ok) return open;
  const { invitation, account: known } = open.value;
  if (known?.verifiedAt) return err("sign_in_required");
  const account = await openAccount(trx, ctx, known, { ...form, email: invitation.email, verifiedAt: ctx.now });
  const claimed = await claim(trx, ctx, invitation, account);
  return claimed.ok ? ok(account) : claimed;
}

/**
 * Turns down what a letter's link invites to, whoever holds it; the link is spent. The calling service notes the reason
 * where the row is, in the same transaction. Fails with `not_found`, `link_used` and `link_expired`.
 */
export async function turnDownInvitation(trx: Db, ctx: Ctx, token: string) {
  const open = await openInvitation(trx, ctx, token);
  if (!open.ok) return open;
  const { kind, subjectId, organizationId, competitionId, name } = open.value.invitation;
  if (kind === "duty") return err("not_found");
  await revokeOpen(trx, { kind, subjectId }, ctx.now);
  return ok({ kind, subjectId, organizationId, competitionId, name, about: open.value.about });
}

async function openInvitation(db: Db, ctx: Ctx, token: string) {
  const tokenHash = ctx.house.secrets.tokenHashOf(token);
  const invitation = tokenHash ? await findInvitation(db, tokenHash) : undefined;
  if (!invitation) return err("not_found");
  const life = checkInvitation(invitation, ctx.now);
  if (!life.ok) return life;
  const subject = await findInvitationSubject(db, invitation);
  if (!subject) return err("link_expired");
  const account = await findAccountByEmail(db, invitation.email);
  return ok({ invitation, about: subject.about, account });
}

async function claim(
  trx: Db,
  ctx: Ctx,
  invitation: Invitation,
  who: Pick<Viewer, "id">,
): Promise<Result<undefined, Refusal>> {
  if (!(await spendInvitation(trx, invitation.id, who.id, ctx.now))) return err("link_used");
  if (await isMemberElsewhere(trx, invitation, who.id)) return err("member_exists");
  if (!(await claimSubject(trx, invitation, who.id, ctx.now))) return err("link_expired");
  const viewer: Viewer = ctx.viewer ?? {
    id: who.id,
    name: invitation.name,
    email: invitation.email,
    isAdmin: false,
    emailVerified: true,
    duties: [],
  };
  await recordActivity(
    trx,
    { viewer, now: ctx.now },
    {
      act: "invitation.accepted",
      subjectKind: invitation.kind,
      subjectId: invitation.subjectId,
      organizationId: invitation.organizationId,
    },
  );
  return ok();
}
