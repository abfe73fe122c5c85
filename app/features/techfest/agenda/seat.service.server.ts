import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { EventHead } from "../event";
import { findPublicEvent } from "../event.service.server";
import { slotPolicy } from "./agenda.policy";
import { promoteWaiting } from "./promotion.service.server";
import { atTheSameTime, seatFor } from "./seat";
import {
  cancelSeat,
  countSeats,
  deleteSaved,
  findOwnSeat,
  insertSaved,
  listOwnSeats,
  listSaved,
  noSeats,
  putSeat,
} from "./seat.queries.server";
import type { SeatState, Slot } from "./slot";
import { listSlotsByIds, lockSlot } from "./slot.queries.server";

export type SeatTaken = {
  readonly state: SeatState;
  /** what else the viewer does at that time */
  readonly beside: readonly Slot["title"][];
};

/**
 * Takes a seat for the viewer, or the last place in the line when all are taken. The slot's row is locked and its seats
 * are counted in the same transaction, so its capacity is never passed, however many ask at once from however many
 * processes. A repeated click answers with what stands.
 *
 * The door is a plain form: POST `/su-kien/:slug/chuong-trinh/:slotId` with `act=register`; both outcomes answer 302.
 *
 * Fails with `not_found`, `sign_in_required`, `event_finished`, `event_cancelled`, `slot_cancelled`, `slot_over`,
 * `slot_open_to_all`.
 */
export async function registerForSlot(ctx: Ctx, slug: string, slotId: string): Promise<Result<SeatTaken, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  return inTransaction<Result<SeatTaken, Refusal>>(ctx.db, async (trx) => {
    const locked = await lockPublic(trx, ctx, event.value, slotId, "slot.register");
    if (!locked.ok) return locked;
    const { slot, accountId } = locked.value;
    const own = await findOwnSeat(trx, slot.id, accountId);
    const beside = await listBeside(trx, slot, accountId);
    if (own && own.state !== "cancelled") return ok({ state: own.state, beside });
    const seats = (await countSeats(trx, [slot.id])).get(slot.id) ?? noSeats;
    const state = seatFor(slot.capacity, seats);
    await putSeat(trx, { slotId: slot.id, accountId, state, now: ctx.now });
    await record(trx, ctx, event.value, slot, state === "registered" ? "slot.registered" : "slot.queued");
    return ok({ state, beside });
  });
}

/**
 * Gives the viewer's seat or turn back; whoever waits longest gets the seat in the same transaction, with a letter.
 * Fails with `not_found` where there is none, and `slot_over` once the slot has ended.
 */
export async function leaveSlot(ctx: Ctx, slug: string, slotId: string): Promise<Result<undefined, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const locked = await lockPublic(trx, ctx, event.value, slotId, "slot.leave");
    if (!locked.ok) return locked;
    const { slot, accountId } = locked.value;
    const own = await findOwnSeat(trx, slot.id, accountId);
    if (!own || own.state === "cancelled") return err("not_found");
    await cancelSeat(trx, own.id, ctx.now);
    await record(trx, ctx, event.value, slot, "slot.left");
    if (own.state === "registered") await promoteWaiting(trx, ctx, event.value, slot);
    return ok();
  });
}

/** Keeps a slot in the viewer's own agenda, or takes it out again; a private mark, not written into the log. */
export async function keepSlot(
  ctx: Ctx,
  slug: string,
  slotId: string,
  isKept: boolean,
): Promise<Result<undefined, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const locked = await lockPublic(trx, ctx, event.value, slotId, "slot.save");
    if (!locked.ok) return locked;
    const { slot, accountId } = locked.value;
    if (isKept) await insertSaved(trx, accountId, slot.id, ctx.now);
    else await deleteSaved(trx, accountId, slot.id);
    return ok();
  });
}

async function lockPublic(
  trx: Db,
  ctx: Ctx,
  event: EventHead,
  slotId: string,
  act: keyof typeof slotPolicy,
): Promise<Result<{ slot: Slot; accountId: string }, Refusal>> {
  const slot = await lockSlot(trx, slotId);
  if (slot?.eventId !== event.id) return err("not_found");
  const verdict = slotPolicy[act](ctx.viewer, { ...slot, eventState: event.state, now: ctx.now });
  if (!verdict.allowed) return err(verdict.reason);
  return ctx.viewer ? ok({ slot, accountId: ctx.viewer.id }) : err("sign_in_required");
}

async function listBeside(trx: Db, slot: Slot, accountId: string): Promise<Slot["title"][]> {
  const [seats, saved] = [await listOwnSeats(trx, accountId), await listSaved(trx, accountId)];
  const mine = await listSlotsByIds(trx, [...seats.map(({ slotId }) => slotId), ...saved]);
  return atTheSameTime(slot, mine).map(({ title }) => title);
}

function record(trx: Db, ctx: Ctx, event: EventHead, slot: Slot, act: string): Promise<void> {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "slot",
    subjectId: slot.id,
    organizationId: event.organizationId,
  });
}
