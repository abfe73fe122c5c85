import { endDutyForm, type inviteToDutyForm, type inviteToEventForm } from "~/features/accounts/staff.form";
import { type Employer, endDuty, inviteToDuty } from "~/features/accounts/staff.service.server";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import type { Ctx } from "~/server/context.server";
import { redirectWithNotice } from "~/server/door.server";
import { invalid, parseFields, readFormData, refused } from "~/server/form.server";

/** What a staff page is about: who employs, where the page is, and which duties it offers. */
type StaffPage = {
  readonly employer: Employer;
  readonly here: string;
  readonly invitation: typeof inviteToDutyForm | typeof inviteToEventForm;
};

/** Ends a duty or invites to one, for a competition's staff and an event's alike. */
export async function actOnStaff(ctx: Ctx, request: Request, { employer, here, invitation }: StaffPage) {
  const t = textFor(deskText, ctx.locale).staff;
  const fields = await readFormData(request);
  if (fields.get("act") === "end") {
    const form = parseFields(endDutyForm, fields, request);
    if (!form.ok) return invalid(form);
    const ended = await endDuty(ctx, form.value.dutyId);
    return ended.ok ? redirectWithNotice(here, t.ended) : refused(ended.error, form);
  }
  const form = parseFields(invitation, fields, request);
  if (!form.ok) return invalid(form);
  const invited = await inviteToDuty(ctx, employer, form.value);
  if (!invited.ok) return refused(invited.error, form);
  const { email } = form.value;
  return redirectWithNotice(here, invited.value === "given" ? t.givenNotice(email) : t.invitedNotice(email));
}
