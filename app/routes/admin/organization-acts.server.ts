import { endDutyForm, inviteToDutyForm } from "~/features/accounts/staff.form";
import { endDuty, inviteToDuty } from "~/features/accounts/staff.service.server";
import { organizationForm } from "~/features/directory/organization.form";
import { updateOrganization } from "~/features/directory/organization.service.server";
import { refusedWithPlace } from "~/features/directory/places/place-refusal.server";
import { adminText } from "~/i18n/admin";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { redirectWithNotice } from "~/server/door.server";
import { invalid, parseFields, readFormData, refused } from "~/server/form.server";

/** Does what the pressed button of an organization's page says: saves its facts, gives or ends a duty. */
export async function actOnOrganization(ctx: Ctx, request: Request, organizationId: string) {
  const words = textFor(adminText, ctx.locale);
  const here = paths.adminOrganization(organizationId);
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "save") {
    const form = parseFields(organizationForm, fields, request);
    if (!form.ok) return invalid(form);
    const saved = await updateOrganization(ctx, organizationId, form.value);
    return saved.ok
      ? redirectWithNotice(here, words.organizations.saved)
      : refusedWithPlace(saved.error, form, ctx.locale);
  }
  if (act === "end-duty") {
    const form = parseFields(endDutyForm, fields, request);
    if (!form.ok) return invalid(form);
    const ended = await endDuty(ctx, form.value.dutyId);
    return ended.ok ? redirectWithNotice(here, words.staff.ended) : refused(ended.error, form);
  }
  const form = parseFields(inviteToDutyForm, fields, request);
  if (!form.ok) return invalid(form);
  const invited = await inviteToDuty(ctx, { organizationId, competitionId: null }, form.value);
  if (!invited.ok) return refused(invited.error, form);
  const { name, email } = form.value;
  return redirectWithNotice(here, invited.value === "given" ? words.staff.given(name) : words.staff.sent(email));
}
