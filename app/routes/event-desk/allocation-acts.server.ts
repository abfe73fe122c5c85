import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import type { AllocationForm } from "~/features/techfest/exhibitors/allocating/allocation.form";
import { makeAllocation } from "~/features/techfest/exhibitors/allocating/allocation.service.server";
import {
  discardAllocation,
  pinPlace,
  placeApplicant,
  takeAway,
} from "~/features/techfest/exhibitors/allocating/draft.service.server";
import { publishAllocation } from "~/features/techfest/exhibitors/allocating/publication.service.server";
import { textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";

/** Where an act on a plan leads, and the sentence that is shown there. */
type Done = { readonly to: string; readonly words: string };

/** Does what the form of a plan's page asks for. */
export async function changeAllocation(
  ctx: Ctx,
  eventId: string,
  id: string,
  form: AllocationForm,
): Promise<Result<Done, Refusal>> {
  const t = textFor(exhibitorsText, ctx.locale).allocation;
  const here = paths.allocation(eventId, id);
  if (form.act === "again") {
    const made = await makeAllocation(ctx, eventId, "automatic", id);
    return made.ok ? ok({ to: paths.allocation(eventId, made.value.id), words: t.made }) : made;
  }
  if (form.act === "publish") {
    const { revision } = form;
    const published = await publishAllocation(ctx, eventId, id, revision);
    if (!published.ok) return published;
    const { offered, waitlisted } = published.value;
    return ok({ to: paths.allocations(eventId), words: t.publishedDone(offered, waitlisted) });
  }
  if (form.act === "discard") {
    const discarded = await discardAllocation(ctx, eventId, id, form.revision);
    return discarded.ok ? ok({ to: paths.allocations(eventId), words: t.discarded }) : discarded;
  }
  const changed =
    form.act === "place"
      ? await placeApplicant(ctx, eventId, id, form)
      : form.act === "take_away"
        ? await takeAway(ctx, eventId, id, form)
        : await pinPlace(ctx, eventId, id, form, form.act === "pin");
  return changed.ok ? ok({ to: here, words: form.act === "place" ? t.placedNow : t.changed }) : changed;
}
