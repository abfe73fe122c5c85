import { normalizeEmail } from "~/core/email";
import type { DutyKind } from "~/core/permission";
import { accountLettersText } from "~/i18n/account-letters";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { findAccountByEmail } from "./account.queries.server";
import { type InvitationKind, invitationExpiry } from "./invitation";
import {
  findInvitationSubject,
  insertInvitation,
  listOpenInvitations,
  type OpenInvitation,
  revokeOpen,
} from "./invitation.queries.server";

export type { OpenInvitation } from "./invitation.queries.server";

export type Invite = {
  readonly email: string;
  readonly name: string;
} & (
  | { readonly kind: "judge" | "project_member"; readonly subjectId: string }
  | {
      readonly kind: "duty";
      /** the organization */
      readonly subjectId: string;
      readonly dutyKind: DutyKind;
      /** null: for everything the organization hosts */
      readonly competitionId: string | null;
      readonly eventId?: string | null;
    }
);

/**
 * Invites someone to claim a judge's or team member's row, or a duty: writes the letter and returns its link, good for
 * fourteen days and one use. Earlier open invitations to the same thing stop working. The calling service has asked its
 * own policy. Throws when the subject does not exist.
 */
export async function issueInvitation(trx: Db, ctx: Ctx, invite: Invite): Promise<{ id: string; link: string }> {
  const email = normalizeEmail(invite.email);
  const duty =
    invite.kind === "duty"
      ? { kind: invite.dutyKind, competitionId: invite.competitionId, eventId: invite.eventId ?? null, email }
      : undefined;
  const subject = await findInvitationSubject(trx, {
    ...invite,
    competitionId: duty?.competitionId ?? null,
    eventId: duty?.eventId ?? null,
  });
  if (!subject) throw new Error(`nothing to invite to: ${invite.kind} ${invite.subjectId}`);

  await revokeOpen(trx, { kind: invite.kind, subjectId: invite.subjectId, ...(duty && { duty }) }, ctx.now);
  const { token, tokenHash } = ctx.house.secrets.newToken();
  const expiresAt = invitationExpiry(ctx.now);
  const id = await insertInvitation(trx, {
    tokenHash,
    kind: invite.kind,
    subjectId: invite.subjectId,
    dutyKind: duty?.kind ?? null,
    competitionId: subject.competitionId,
    eventId: duty?.eventId ?? null,
    organizationId: subject.organizationId,
    email,
    name: invite.name,
    invitedBy: ctx.viewer?.id ?? null,
    expiresAt,
    now: ctx.now,
  });

  const account = await findAccountByEmail(trx, email);
  const locale = account?.locale ?? ctx.locale;
  const words = textFor(accountLettersText, locale).invitation;
  const about = localized(subject.about, locale);
  const link = ctx.baseUrl + paths.invitation(token);
  await writeLetter(trx, ctx.now, {
    dedupeKey: `invitation:${id}`,
    to: { email, name: invite.name, accountId: account?.id ?? null },
    locale,
    organizationId: subject.organizationId,
    subject: words[invite.kind].subject(about),
    body: words.body(invite.name, words[invite.kind].ask(about), link, formatDateTime(expiresAt, locale)),
  });
  await recordActivity(trx, ctx, {
    act: "invitation.issued",
    subjectKind: invite.kind,
    subjectId: invite.subjectId,
    organizationId: subject.organizationId,
    detail: { email, ...(duty && { duty: duty.kind }) },
  });
  return { id, link };
}

/** Makes every open link to that judge's or member's row useless, e.g. when the row is removed. */
export async function revokeInvitations(
  trx: Db,
  ctx: Ctx,
  kind: "judge" | "project_member",
  subjectId: string,
): Promise<void> {
  const revoked = await revokeOpen(trx, { kind, subjectId }, ctx.now);
  if (revoked.length === 0) return;
  const subject = await findInvitationSubject(trx, { kind, subjectId });
  await recordActivity(trx, ctx, {
    act: "invitation.revoked",
    subjectKind: kind,
    subjectId,
    organizationId: subject?.organizationId ?? null,
  });
}

/** Invitations neither accepted nor revoked, expired ones too, newest first. The calling service has asked its policy. */
export function openInvitations(
  db: Db,
  kind: InvitationKind,
  subjectIds: readonly string[],
): Promise<OpenInvitation[]> {
  return listOpenInvitations(db, kind, subjectIds);
}
