import { addDays, dayOf, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { EventHead } from "../event";
import type { SlotForm } from "./agenda.form";
import { type SlotNews, writeSlotLetters } from "./agenda-letters.server";
import { findAgendaSubject } from "./desk.service.server";
import { promoteWaiting } from "./promotion.service.server";
import { listRooms } from "./room.queries.server";
import { countSeats, hasAnySeat, listAttendees } from "./seat.queries.server";
import type { Slot, SlotState } from "./slot";
import {
  deleteSlot,
  insertSlot,
  listSlots,
  listSpeakers,
  lockSlot,
  replaceSpeakers,
  type StoredSlot,
  setSlotStates,
  updateSlot,
} from "./slot.queries.server";

const mostSlots = 500;

/**
 * Writes a new slot, a draft. Clashes are told elsewhere and stop nothing. Fails with `not_found` for a room of another
 * event, and `invalid` beyond 500 slots.
 */
export function addSlot(ctx: Ctx, eventId: string, form: SlotForm): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    const event = await findAgendaSubject({ ...ctx, db: trx }, eventId, "agenda.edit");
    if (!event.ok) return event;
    if (!(await isRoomHere(trx, eventId, form.roomId))) return err("not_found");
    if ((await listSlots(trx, eventId)).length >= mostSlots) return err("invalid");
    const id = await insertSlot(trx, eventId, form, ctx.now);
    await replaceSpeakers(trx, id, form.speakers);
    await record(trx, ctx, event.value, id, "slot.added", form.title.vi);
    return ok(id);
  });
}

/**
 * Changes a slot. Whoever has a seat or waits hears of another time or room by letter; more seats go to those who wait
 * at once. Fails with `not_found`, `changed_elsewhere` on a stale revision, and `capacity_below_taken` when more people
 * sit there already.
 */
export function changeSlot(
  ctx: Ctx,
  eventId: string,
  slotId: string,
  form: SlotForm,
): Promise<Result<undefined, Refusal>> {
  return onSlot(ctx, eventId, slotId, async (trx, event, slot) => {
    if (form.revision !== slot.revision) return err("changed_elsewhere");
    if (!(await isRoomHere(trx, eventId, form.roomId))) return err("not_found");
    const taken = (await countSeats(trx, [slotId])).get(slotId)?.taken ?? 0;
    if (form.capacity !== null && form.capacity < taken) return err("capacity_below_taken");
    await updateSlot(trx, slot, form, ctx.now);
    await replaceSpeakers(trx, slotId, form.speakers);
    await record(trx, ctx, event, slotId, "slot.changed", form.title.vi);
    const changed: Slot = { ...slot, ...form, revision: slot.revision + 1 };
    const isMoved =
      changed.startsAt !== slot.startsAt || changed.endsAt !== slot.endsAt || changed.roomId !== slot.roomId;
    if (isMoved && slot.state === "published") await tell(trx, ctx, event, changed, "moved");
    await promoteWaiting(trx, ctx, event, changed);
    return ok();
  });
}

/** Publishes a slot, puts it back to a draft while nobody has asked for a seat, or cancels it: those who sit or wait get a letter. */
export function setSlotState(
  ctx: Ctx,
  eventId: string,
  slotId: string,
  state: SlotState,
): Promise<Result<undefined, Refusal>> {
  return onSlot(ctx, eventId, slotId, async (trx, event, slot) => {
    if (slot.state === state) return err("already_done");
    // Cancelled ones are public: a draft would be told to everyone.
    if (state === "cancelled" && slot.state === "draft") return err("invalid");
    if (state === "draft" && (await hasAnySeat(trx, slotId))) return err("in_use");
    await setSlotStates(trx, [slotId], state, ctx.now);
    const act = { published: "slot.published", cancelled: "slot.cancelled", draft: "slot.withdrawn" }[state];
    await record(trx, ctx, event, slotId, act, slot.title.vi);
    const changed: Slot = { ...slot, state, revision: slot.revision + 1 };
    if (state === "cancelled") await tell(trx, ctx, event, changed, "cancelled");
    if (state === "published" && slot.state === "cancelled") await tell(trx, ctx, event, changed, "resumed");
    await promoteWaiting(trx, ctx, event, changed);
    return ok();
  });
}

/** Publishes every draft at once. Returns how many there were; none is `already_done`. */
export function publishDrafts(ctx: Ctx, eventId: string): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const event = await findAgendaSubject({ ...ctx, db: trx }, eventId, "agenda.edit");
    if (!event.ok) return event;
    const drafts = await listSlots(trx, eventId, ["draft"]);
    if (drafts.length === 0) return err("already_done");
    const ids = drafts.map(({ id }) => id);
    await setSlotStates(trx, ids, "published", ctx.now);
    for (const { id, title } of drafts) await record(trx, ctx, event.value, id, "slot.published", title.vi);
    return ok(drafts.length);
  });
}

/** Makes a draft like this one, speakers and all, on the next day of the event, or right behind it on the last. */
export function duplicateSlot(ctx: Ctx, eventId: string, slotId: string): Promise<Result<string, Refusal>> {
  return onSlot(ctx, eventId, slotId, async (trx, event, slot) => {
    const speakers = (await listSpeakers(trx, [slotId])).get(slotId) ?? [];
    const length = Date.parse(slot.endsAt) - Date.parse(slot.startsAt);
    const hasNextDay = addDays(dayOf(slot.startsAt), 1) <= event.lastDay;
    const startsAt = hasNextDay ? plus(slot.startsAt, 86_400_000) : slot.endsAt;
    const form = { ...slot, speakers: [...speakers], startsAt, endsAt: plus(startsAt, length) };
    const id = await insertSlot(trx, eventId, form, ctx.now);
    await replaceSpeakers(trx, id, form.speakers);
    await record(trx, ctx, event, id, "slot.copied", slot.title.vi);
    return ok(id);
  });
}

/** Takes a slot out for good; `in_use` once anybody asked for a seat: then it can only be cancelled. */
export function removeSlot(ctx: Ctx, eventId: string, slotId: string): Promise<Result<undefined, Refusal>> {
  return onSlot(ctx, eventId, slotId, async (trx, event, slot) => {
    if (slot.state !== "draft" || (await hasAnySeat(trx, slotId))) return err("in_use");
    await deleteSlot(trx, slotId);
    await record(trx, ctx, event, slotId, "slot.removed", slot.title.vi);
    return ok();
  });
}

function onSlot<Value>(
  ctx: Ctx,
  eventId: string,
  slotId: string,
  work: (trx: Db, event: EventHead, slot: StoredSlot) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction<Result<Value, Refusal>>(ctx.db, async (trx) => {
    const event = await findAgendaSubject({ ...ctx, db: trx }, eventId, "agenda.edit");
    if (!event.ok) return event;
    const slot = await lockSlot(trx, slotId);
    return slot?.eventId === eventId ? work(trx, event.value, slot) : err("not_found");
  });
}

async function isRoomHere(trx: Db, eventId: string, roomId: string | null): Promise<boolean> {
  return roomId === null || (await listRooms(trx, [eventId])).some(({ id }) => id === roomId);
}

async function tell(trx: Db, ctx: Ctx, event: EventHead, slot: Slot, news: SlotNews): Promise<void> {
  const people = await listAttendees(trx, slot.id, ["registered", "waiting"]);
  if (people.length === 0) return;
  const room = (await listRooms(trx, [event.id])).find(({ id }) => id === slot.roomId);
  await writeSlotLetters(trx, ctx, { event, slot, room }, news, people);
}

function record(trx: Db, ctx: Ctx, event: EventHead, slotId: string, act: string, name: string): Promise<void> {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "slot",
    subjectId: slotId,
    organizationId: event.organizationId,
    detail: { name },
  });
}
