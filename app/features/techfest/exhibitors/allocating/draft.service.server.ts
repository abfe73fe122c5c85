import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { EventHead } from "../../event";
import type { Reason } from "../allocation";
import { misfits } from "../application";
import { findApplication } from "../application.queries.server";
import { listBooths } from "../booths.queries.server";
import { type AllocationRow, findAllocation, listPlaces, saveAllocation, savePlace } from "./allocation.queries.server";
import { openDesk, recordAllocation } from "./allocation.service.server";

type Done = Result<undefined, Refusal>;

/**
 * Puts an applicant of a draft into a booth; whoever had it in the draft is left without one. Fails with `booth_taken`
 * for a booth that somebody has been offered, `booth_unfit`, `allocation_closed`, `changed_elsewhere`.
 */
export function placeApplicant(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  form: { readonly revision: number; readonly applicationId: string; readonly boothId: string },
): Promise<Done> {
  return changeDraft(ctx, eventId, allocationId, form.revision, async (trx) => {
    const places = await listPlaces(trx, allocationId);
    const place = places.find(({ applicationId }) => applicationId === form.applicationId);
    const [booth] = isId(form.boothId) ? await listBooths(trx, eventId, [form.boothId]) : [];
    const application = place && (await findApplication(trx, { id: place.applicationId }));
    if (!place || !booth || !application) return err("not_found");
    if (booth.heldBy !== null) return err("booth_taken");
    if (booth.isClosed || misfits(application.needs, booth).length > 0) return err("booth_unfit");
    const removed: Reason = { kind: "left", because: "removed", missed: [] };
    for (const other of places) {
      if (other.boothId !== booth.id || other.applicationId === place.applicationId) continue;
      await savePlace(trx, { ...other, allocationId, boothId: null, isPinned: false, reason: removed });
    }
    const reason: Reason = { kind: "hand", missed: [] };
    await savePlace(trx, { ...place, allocationId, boothId: booth.id, reason });
    return ok();
  });
}

/** Takes the booth from an applicant of a draft. Fails like `placeApplicant`. */
export function takeAway(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  form: { readonly revision: number; readonly applicationId: string },
): Promise<Done> {
  return changeDraft(ctx, eventId, allocationId, form.revision, async (trx) => {
    const place = (await listPlaces(trx, allocationId)).find(
      ({ applicationId }) => applicationId === form.applicationId,
    );
    if (!place) return err("not_found");
    const reason: Reason = { kind: "left", because: "removed", missed: [] };
    await savePlace(trx, { ...place, allocationId, boothId: null, isPinned: false, reason });
    return ok();
  });
}

/** Pins a place, so that the next run keeps it, or lets it go. Fails with `invalid` for a place without a booth. */
export function pinPlace(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  form: { readonly revision: number; readonly applicationId: string },
  isPinned: boolean,
): Promise<Done> {
  return changeDraft(ctx, eventId, allocationId, form.revision, async (trx) => {
    const place = (await listPlaces(trx, allocationId)).find(
      ({ applicationId }) => applicationId === form.applicationId,
    );
    if (!place) return err("not_found");
    if (place.boothId === null) return err("invalid");
    await savePlace(trx, { ...place, allocationId, isPinned });
    return ok();
  });
}

/** Puts a draft aside; it stays readable. */
export function discardAllocation(ctx: Ctx, eventId: string, allocationId: string, revision: number): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const opened = await openDraft(ctx, trx, eventId, allocationId, revision);
    if (!opened.ok) return opened;
    await saveAllocation(trx, { id: allocationId, state: "discarded" });
    await recordAllocation(trx, ctx, opened.value.event, allocationId, "allocation.discarded");
    return ok();
  });
}

function changeDraft(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  revision: number,
  work: (trx: Db) => Promise<Done>,
): Promise<Done> {
  return inTransaction<Done>(ctx.db, async (trx) => {
    const opened = await openDraft(ctx, trx, eventId, allocationId, revision);
    if (!opened.ok) return opened;
    const changed = await work(trx);
    if (!changed.ok) return changed;
    const placed = (await listPlaces(trx, allocationId)).filter(({ boothId }) => boothId !== null).length;
    await saveAllocation(trx, { id: allocationId, summary: { ...opened.value.plan.summary, placed } });
    await recordAllocation(trx, ctx, opened.value.event, allocationId, "allocation.changed");
    return ok();
  });
}

/** The draft, locked, at the revision that was seen. */
export async function openDraft(
  ctx: Ctx,
  trx: Db,
  eventId: string,
  allocationId: string,
  revision: number,
): Promise<Result<{ readonly event: EventHead; readonly plan: AllocationRow }, Refusal>> {
  const event = await openDesk({ ...ctx, db: trx }, eventId, "allocation.change");
  if (!event.ok) return event;
  const plan = isId(allocationId) ? await findAllocation(trx, allocationId, { lock: true }) : undefined;
  if (plan?.eventId !== event.value.id) return err("not_found");
  if (plan.state !== "draft") return err("allocation_closed");
  return plan.revision === revision ? ok({ event: event.value, plan }) : err("changed_elsewhere");
}
