import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { misfits, nextInLine, nextState, offerUntil } from "../application";
import { type Application, findApplication, saveState } from "../application.queries.server";
import { type BoothRow, listBooths } from "../booths.queries.server";
import { writeBoothLetter } from "../letters.server";
import { insertOffer, listWaiting } from "./offer.queries.server";

/** What offering needs of a context: the loop, which has no viewer, brings its own. */
export type OfferCtx = Pick<Ctx, "viewer" | "now" | "baseUrl">;

/**
 * Offers a booth to a locked application within the caller's transaction, with its letter. Fails with `booth_taken`,
 * `booth_unfit`, `application_wrong_state`, and `too_close_to_event` when no time is left to answer. `by` is null where the
 * waiting list moves up by itself.
 */
export async function offerBooth(
  trx: Db,
  ctx: OfferCtx,
  application: Application,
  booth: BoothRow,
  { by, allocationId = null }: { readonly by: string | null; readonly allocationId?: string | null },
): Promise<Result<undefined, Refusal>> {
  const { id, eventId, event, call } = application;
  const next = nextState(application.state, "offer");
  if (!next.ok) return next;
  if (booth.isClosed || misfits(application.needs, booth).length > 0) return err("booth_unfit");
  const untilAt = offerUntil(ctx.now, call?.offerDays ?? 1, event.firstDay);
  if (untilAt === null || event.state !== "published") return err("too_close_to_event");
  const offer = { eventId, applicationId: id, boothId: booth.id, allocationId, untilAt, by, now: ctx.now };
  if (!(await insertOffer(trx, { ...offer, state: "offered" }))) return err("booth_taken");
  if (!(await saveState(trx, { id, from: application.state, state: next.value, now: ctx.now }))) {
    return err("changed_elsewhere");
  }
  await recordOffer(trx, by === null ? { ...ctx, viewer: null } : ctx, application, "booth_offer.made", booth.code);
  await writeBoothLetter(trx, ctx, application, { kind: "offered", booth: booth.code, until: untilAt });
  return ok();
}

/**
 * Offers a booth that has fallen free to the first on the waiting list whom it suits, within the caller's transaction.
 * Nobody waiting, no time left, or somebody faster: the booth simply stays free.
 */
export async function offerToNext(trx: Db, ctx: OfferCtx, eventId: string, boothId: string): Promise<void> {
  const [booth] = await listBooths(trx, eventId, [boothId]);
  if (!booth || booth.isClosed || booth.heldBy !== null) return;
  for (const { id } of nextInLine(await listWaiting(trx, eventId), booth)) {
    const application = await findApplication(trx, { id }, { lock: true });
    if (application?.state !== "waitlisted") continue;
    await offerBooth(trx, ctx, application, booth, { by: null });
    return;
  }
}

/** Notes what happened to a booth in the log of the event's host. */
export function recordOffer(
  trx: Db,
  ctx: Pick<Ctx, "viewer" | "now">,
  { id, event }: Pick<Application, "id" | "event">,
  act: string,
  booth: string,
  reason?: string,
): Promise<void> {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "booth_application",
    subjectId: id,
    organizationId: event.organizationId,
    detail: { booth, ...(reason ? { reason } : {}) },
  });
}
