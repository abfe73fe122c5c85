import { fold } from "~/core/fold";
import { dayOf } from "~/core/instant";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { EventHead } from "../event";
import { findPublicEvent } from "../event.service.server";
import { slotPolicy } from "./agenda.policy";
import type { AgendaFilter } from "./agenda-filter";
import { listRooms } from "./room.queries.server";
import { atTheSameTime, seatsLeft } from "./seat";
import { countAhead, countSeats, listOwnSeats, listSaved, noSeats } from "./seat.queries.server";
import { daysOf, type PublicSpeaker, type SeatState, type Seats, type Speaker } from "./slot";
import { findSlot, listSlots, listSlotsByIds, listSpeakers, type StoredSlot } from "./slot.queries.server";

export type AgendaView = Extract<Awaited<ReturnType<typeof readAgenda>>, { ok: true }>["value"];
export type AgendaSlot = AgendaView["slots"][number];
export type SlotView = Extract<Awaited<ReturnType<typeof readSlot>>, { ok: true }>["value"];

/**
 * The public agenda of an event: one day of it (the first that is not over unless the filter names one; every day while
 * searching), with the viewer's own seats and marks. Drafts and how to reach speakers are never in it. Fails with
 * `not_found` while the event is a draft.
 */
export async function readAgenda(ctx: Ctx, slug: string, filter: AgendaFilter) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const { id, name } = event.value;
  const [all, rooms, mine] = await Promise.all([
    listSlots(ctx.db, id, ["published", "cancelled"]),
    listRooms(ctx.db, [id]),
    readMine(ctx),
  ]);
  const days = daysOf(all);
  const today = dayOf(ctx.now);
  const words = fold(filter.q);
  const chosen = filter.day && days.includes(filter.day) ? filter.day : null;
  const day = words ? null : (chosen ?? days.find((one) => one >= today) ?? days[0] ?? null);
  const narrowed = all.filter(
    (slot) =>
      (day === null || dayOf(slot.startsAt) === day) &&
      (!filter.kind || slot.kind === filter.kind) &&
      (!filter.room || slot.roomId === filter.room),
  );
  const ids = narrowed.map((slot) => slot.id);
  const [speakers, seats] = await Promise.all([listSpeakers(ctx.db, ids), countSeats(ctx.db, ids)]);
  const slots = narrowed
    .map((slot) => present(slot, speakers.get(slot.id) ?? [], seats.get(slot.id) ?? noSeats, mine, ctx.now))
    .filter((slot) => words === "" || fold(wordsOf(slot)).includes(words));
  const used = new Set(all.map(({ roomId }) => roomId));
  return ok({
    event: publicHead(event.value),
    name,
    days,
    day,
    today,
    rooms: rooms.filter((room) => used.has(room.id)),
    kinds: [...new Set(all.map(({ kind }) => kind))],
    slots,
    total: all.length,
    isSignedIn: ctx.viewer !== null,
  });
}

/** One public slot, with the viewer's seat or place in the line and what else they do at that time. */
export async function readSlot(ctx: Ctx, slug: string, slotId: string) {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const slot = await findSlot(ctx.db, slotId);
  if (slot?.eventId !== event.value.id || slot.state === "draft") return err("not_found");
  const { viewer, db, now } = ctx;
  const [rooms, speakers, seats, mine, ahead] = await Promise.all([
    listRooms(db, [event.value.id]),
    listSpeakers(db, [slotId]),
    countSeats(db, [slotId]),
    readMine(ctx),
    viewer ? countAhead(db, viewer.id) : new Map<string, number>(),
  ]);
  const others = await listSlotsByIds(
    db,
    [...mine.seats.keys(), ...mine.saved].filter((id) => id !== slotId),
  );
  const verdict = slotPolicy["slot.register"](viewer, { ...slot, eventState: event.value.state, now });
  const reason = verdict.allowed || verdict.reason === "sign_in_required" ? null : verdict.reason;
  return ok({
    event: publicHead(event.value),
    isSignedIn: viewer !== null,
    about: slot.about,
    room: rooms.find(({ id }) => id === slot.roomId) ?? null,
    slot: present(slot, speakers.get(slotId) ?? [], seats.get(slotId) ?? noSeats, mine, now),
    closedBecause: reason === "slot_open_to_all" ? null : reason,
    position: mine.seats.get(slotId) === "waiting" ? (ahead.get(slotId) ?? 0) + 1 : null,
    beside: atTheSameTime(slot, others).map(({ id, title, startsAt, endsAt }) => ({ id, title, startsAt, endsAt })),
  });
}

type Mine = { readonly seats: ReadonlyMap<string, SeatState>; readonly saved: ReadonlySet<string> };

async function readMine({ db, viewer }: Pick<Ctx, "db" | "viewer">): Promise<Mine> {
  if (!viewer) return { seats: new Map(), saved: new Set() };
  const [seats, saved] = await Promise.all([listOwnSeats(db, viewer.id), listSaved(db, viewer.id)]);
  return { seats: new Map(seats.map(({ slotId, state }) => [slotId, state])), saved: new Set(saved) };
}

function present(slot: StoredSlot, speakers: readonly Speaker[], { taken, waiting }: Seats, mine: Mine, now: string) {
  const { about: _about, updatedAt: _updatedAt, revision: _revision, eventId: _eventId, ...rest } = slot;
  return {
    ...rest,
    speakers: speakers.map(({ name, title, role }): PublicSpeaker => ({ name, title, role })),
    seatsLeft: seatsLeft(slot.capacity, taken),
    waiting,
    isOver: slot.endsAt <= now,
    isNow: slot.startsAt <= now && now < slot.endsAt,
    mySeat: mine.seats.get(slot.id) ?? null,
    isKept: mine.saved.has(slot.id),
  };
}

function wordsOf({ title, speakers }: Pick<StoredSlot, "title"> & { speakers: readonly PublicSpeaker[] }): string {
  const people = speakers.flatMap((speaker) => [speaker.name, speaker.title.vi, speaker.title.en ?? ""]);
  return [title.vi, title.en ?? "", ...people].join(" ");
}

function publicHead({ id, slug, name, state, venue, firstDay, lastDay }: EventHead) {
  return { id, slug, name, state, venue, firstDay, lastDay };
}
