import { clearFlagForm } from "~/features/competition/eligibility/flag.form";
import { clearFlag } from "~/features/competition/eligibility/flag.service.server";
import { textFor } from "~/i18n/catalogue";
import { eligibilityText } from "~/i18n/eligibility";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { redirectWithNotice } from "~/server/door.server";
import { invalid, parseFields, refused } from "~/server/form.server";

type Posted = {
  readonly ctx: Ctx;
  readonly competitionId: string;
  readonly entryId: string;
  readonly fields: FormData;
  readonly request: Request;
};

/** The secretary has looked at what a rule flagged: the note goes with it. */
export async function clearPostedFlag({ ctx, competitionId, entryId, fields, request }: Posted) {
  const form = parseFields(clearFlagForm, fields, request);
  if (!form.ok) return invalid(form);
  const cleared = await clearFlag(ctx, entryId, form.value.rule, form.value.note);
  if (!cleared.ok) return refused(cleared.error, form);
  return redirectWithNotice(paths.deskEntry(competitionId, entryId), textFor(eligibilityText, ctx.locale).desk.done);
}
