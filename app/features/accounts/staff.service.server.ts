import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { accountLettersText } from "~/i18n/account-letters";
import { localized, textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Account } from "./account";
import { findAccountByEmail } from "./account.queries.server";
import { accountsPolicy } from "./accounts.policy";
import { findInvitationSubject, listOpenInvitations, type OpenInvitation } from "./invitation.queries.server";
import { issueInvitation } from "./invitation.service.server";
import type { InviteToDutyForm, InviteToEventForm } from "./staff.form";
import { closeDuty, findRunningDuty, insertDuty, listStaff, type StaffDuty } from "./staff.queries.server";

/** Whose staff: an organization's, or those who work on one of its competitions or events. */
export type Employer = {
  readonly organizationId: string;
  readonly competitionId: string | null;
  readonly eventId?: string | null;
};

export type Staff = { readonly duties: readonly StaffDuty[]; readonly invited: readonly OpenInvitation[] };

/** Who works for an organization (or reaches one of its competitions or events) and who is invited to. */
export async function readStaff(ctx: Ctx, employer: Employer): Promise<Result<Staff, Refusal>> {
  const verdict = accountsPolicy["duty.give"](ctx.viewer, employer);
  if (!verdict.allowed) return err(verdict.reason);
  const { organizationId, competitionId, eventId = null } = employer;
  const duties = await listStaff(ctx.db, organizationId, { competitionId, eventId });
  const invited = await listOpenInvitations(ctx.db, "duty", [organizationId]);
  return ok({
    duties,
    invited: invited.filter(
      (one) => (!competitionId || one.competitionId === competitionId) && (!eventId || one.eventId === eventId),
    ),
  });
}

/**
 * Asks someone to work for an organization (`competitionId` and `eventId` null: for all it hosts). An administrator gives the duty at
 * once to an address that has an account; everyone else is sent an invitation. Says which. Fails with `already_done`
 * when the person has the duty, `not_found` for an unknown organization, competition or event.
 */
export function inviteToDuty(
  ctx: Ctx,
  employer: Employer,
  form: InviteToDutyForm | InviteToEventForm,
): Promise<Result<"given" | "invited", Refusal>> {
  const { organizationId, competitionId, eventId = null } = employer;
  return inTransaction(ctx.db, async (trx): Promise<Result<"given" | "invited", Refusal>> => {
    const verdict = accountsPolicy["duty.give"](ctx.viewer, employer);
    if (!verdict.allowed) return err(verdict.reason);
    const subject = await findInvitationSubject(trx, {
      kind: "duty",
      subjectId: organizationId,
      competitionId,
      eventId,
    });
    if (!subject) return err("not_found");
    const account = await findAccountByEmail(trx, form.email);
    if (ctx.viewer?.isAdmin && account?.verifiedAt) {
      const duty = { accountId: account.id, organizationId, competitionId, eventId, kind: form.duty };
      if (!(await insertDuty(trx, duty, ctx.now))) return err("already_done");
      await tellDutyGiven(trx, ctx, account, localized(subject.about, account.locale), organizationId);
      await recordActivity(trx, ctx, {
        act: "duty.given",
        subjectKind: "account",
        subjectId: account.id,
        organizationId,
        detail: { duty: form.duty, competitionId, eventId },
      });
      return ok("given");
    }
    const { name, email } = form;
    await issueInvitation(trx, ctx, {
      kind: "duty",
      subjectId: organizationId,
      dutyKind: form.duty,
      competitionId,
      eventId,
      name,
      email,
    });
    return ok("invited");
  });
}

/** Ends a duty. A duty that isn't running, or isn't for the viewer to end, is `not_found` or `forbidden`. */
export function endDuty(ctx: Ctx, dutyId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const duty = await findRunningDuty(trx, dutyId);
    if (!duty) return err("not_found");
    const verdict = accountsPolicy["duty.end"](ctx.viewer, duty);
    if (!verdict.allowed) return err(verdict.reason);
    await closeDuty(trx, dutyId, ctx.now);
    await recordActivity(trx, ctx, {
      act: "duty.ended",
      subjectKind: "account",
      subjectId: duty.accountId,
      organizationId: duty.organizationId,
      detail: { duty: duty.kind, competitionId: duty.competitionId, eventId: duty.eventId },
    });
    return ok();
  });
}

async function tellDutyGiven(
  trx: Db,
  ctx: Ctx,
  account: Account,
  about: string,
  organizationId: string,
): Promise<void> {
  const words = textFor(accountLettersText, account.locale).dutyGiven;
  await writeLetter(trx, ctx.now, {
    dedupeKey: `duty-given:${organizationId}:${account.id}:${ctx.now}`,
    to: { email: account.email ?? "", name: account.name, accountId: account.id },
    locale: account.locale,
    organizationId,
    subject: words.subject(about),
    body: words.body(account.name, about, ctx.baseUrl + paths.myWork()),
  });
}
