import { toCsv } from "~/core/csv";
import { fold } from "~/core/fold";
import { dayOf } from "~/core/instant";
import { formatPhone } from "~/core/phone";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { localized, textFor } from "~/i18n/catalogue";
import { formatClock, formatDate, formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import type { EventHead } from "../event";
import { deskSubject, findEventSubject } from "../event.service.server";
import { agendaPolicy } from "./agenda.policy";
import type { DeskFilter } from "./agenda-filter";
import { type ClashRules, clashesAmong } from "./clash";
import { listRooms } from "./room.queries.server";
import { countSeats, listAttendees, noSeats } from "./seat.queries.server";
import { daysOf } from "./slot";
import { findSlot, listSlots, listSpeakers } from "./slot.queries.server";

export type AgendaDeskView = Extract<Awaited<ReturnType<typeof readAgendaDesk>>, { ok: true }>["value"];
export type DeskSlot = AgendaDeskView["slots"][number];
export type SlotDeskView = Extract<Awaited<ReturnType<typeof readSlotDesk>>, { ok: true }>["value"];
export type AttendeesView = Extract<Awaited<ReturnType<typeof readAttendees>>, { ok: true }>["value"];

/** The event, if its agenda is the viewer's to do that with; `not_found` for everyone else, else as the policy says. */
export async function findAgendaSubject(
  ctx: Pick<Ctx, "db" | "viewer">,
  eventId: string,
  act: keyof typeof agendaPolicy,
): Promise<Result<EventHead, Refusal>> {
  const event = await findEventSubject(ctx, eventId);
  if (!event.ok) return event;
  const verdict = agendaPolicy[act](ctx.viewer, deskSubject(event.value));
  return verdict.allowed ? event : err(verdict.reason);
}

/** The desk's agenda: every slot with its seats and clashes, narrowed as the address says, and what to narrow it by. */
export async function readAgendaDesk(ctx: Ctx, eventId: string, filter: DeskFilter) {
  const found = await findAgendaSubject(ctx, eventId, "agenda.read");
  if (!found.ok) return found;
  const event = found.value;
  const [slots, rooms] = await Promise.all([listSlots(ctx.db, eventId), listRooms(ctx.db, [eventId])]);
  const ids = slots.map(({ id }) => id);
  const [speakers, seats] = await Promise.all([listSpeakers(ctx.db, ids), countSeats(ctx.db, ids)]);
  const whole = slots.map(({ about: _about, updatedAt: _updatedAt, ...slot }) => ({
    ...slot,
    speakers: speakers.get(slot.id) ?? [],
    seats: seats.get(slot.id) ?? noSeats,
  }));
  const clashes = clashesAmong(whole, { ...rulesOf(event), rooms });
  const days = daysOf(slots);
  const words = fold(filter.q);
  const shown = whole
    .filter(
      (slot) =>
        (!filter.day || dayOf(slot.startsAt) === filter.day) &&
        (!filter.kind || slot.kind === filter.kind) &&
        (!filter.room || slot.roomId === filter.room) &&
        (!filter.state || (filter.state === "clashing" ? clashes.has(slot.id) : slot.state === filter.state)) &&
        (words === "" || fold(textOf(slot)).includes(words)),
    )
    .map(({ speakers: own, ...slot }) => ({
      ...slot,
      speakers: own.map(({ name }) => name),
      clashes: clashes.get(slot.id) ?? [],
    }));
  return ok({
    ...headOf(event),
    mayEdit: agendaPolicy["agenda.edit"](ctx.viewer, deskSubject(event)).allowed,
    days,
    rooms,
    slots: shown,
    /** what a clash names may be filtered out of sight */
    titles: Object.fromEntries(whole.map(({ id, title }) => [id, title])),
    counts: {
      all: whole.length,
      drafts: whole.filter(({ state }) => state === "draft").length,
      clashing: clashes.size,
    },
  });
}

/** One slot with all that its form and its warnings need; without an id, what a new one needs. */
export async function readSlotDesk(ctx: Ctx, eventId: string, slotId: string | null) {
  const found = await findAgendaSubject(ctx, eventId, "agenda.read");
  if (!found.ok) return found;
  const event = found.value;
  const slot = slotId === null ? undefined : await findSlot(ctx.db, slotId);
  if (slotId !== null && slot?.eventId !== eventId) return err("not_found");
  const [slots, rooms] = await Promise.all([listSlots(ctx.db, eventId), listRooms(ctx.db, [eventId])]);
  const ids = slots.map(({ id }) => id);
  const [speakers, seats] = await Promise.all([listSpeakers(ctx.db, ids), countSeats(ctx.db, ids)]);
  const planned = slots.map(({ id, roomId, state, capacity, startsAt, endsAt, title }) => {
    return { id, roomId, state, capacity, startsAt, endsAt, title, speakers: speakers.get(id) ?? [] };
  });
  const may = agendaPolicy["agenda.edit"](ctx.viewer, deskSubject(event));
  return ok({
    ...headOf(event),
    rooms,
    mayEdit: may.allowed,
    blockedBecause: may.allowed ? null : may.reason,
    slot: slot ? { ...slot, speakers: speakers.get(slot.id) ?? [], seats: seats.get(slot.id) ?? noSeats } : undefined,
    others: planned.filter(({ id }) => id !== slotId),
  });
}

/** Who sits in a slot and who waits, in order. */
export async function readAttendees(ctx: Ctx, eventId: string, slotId: string) {
  const found = await findAgendaSubject(ctx, eventId, "registrants.read");
  if (!found.ok) return found;
  const slot = await findSlot(ctx.db, slotId);
  if (slot?.eventId !== eventId) return err("not_found");
  const [people, rooms] = await Promise.all([
    listAttendees(ctx.db, slotId, ["registered", "waiting"]),
    listRooms(ctx.db, [eventId]),
  ]);
  return ok({
    ...headOf(found.value),
    slot,
    room: rooms.find(({ id }) => id === slot.roomId)?.name ?? null,
    registered: people.filter(({ state }) => state === "registered"),
    waiting: people.filter(({ state }) => state === "waiting"),
  });
}

/** The list of a slot's people for a spreadsheet. */
export async function exportAttendees(ctx: Ctx, eventId: string, slotId: string) {
  const read = await readAttendees(ctx, eventId, slotId);
  if (!read.ok) return read;
  const t = textFor(agendaDeskText, ctx.locale).attendees;
  const row = (person: AttendeesView["registered"][number], at: number) => [
    at + 1,
    person.name,
    person.email,
    person.phone && formatPhone(person.phone),
    t.states[person.state],
    formatDateTime(person.askedAt, ctx.locale),
  ];
  const rows = [...read.value.registered.map(row), ...read.value.waiting.map(row)];
  return ok({ name: "nguoi-dang-ky.csv", csv: toCsv([t.number, t.name, t.email, t.phone, t.state, t.askedAt], rows) });
}

/** The agenda, as it is narrowed, for a spreadsheet. */
export async function exportAgenda(ctx: Ctx, eventId: string, filter: DeskFilter) {
  const read = await readAgendaDesk(ctx, eventId, filter);
  if (!read.ok) return read;
  const { locale } = ctx;
  const t = textFor(agendaDeskText, locale);
  const roomOf = new Map(read.value.rooms.map(({ id, name }) => [id, localized(name, locale)]));
  const rows = read.value.slots.map((slot) => [
    formatDate(slot.startsAt, locale),
    formatClock(slot.startsAt),
    formatClock(slot.endsAt),
    slot.roomId === null ? "" : roomOf.get(slot.roomId),
    t.kinds[slot.kind],
    localized(slot.title, locale),
    slot.speakers.join("; "),
    slot.capacity,
    slot.seats.taken,
    slot.seats.waiting,
    t.states[slot.state],
  ]);
  return ok({ name: "chuong-trinh.csv", csv: toCsv(t.columns, rows) });
}

function headOf({ id, slug, name, state, firstDay, lastDay }: EventHead) {
  return { eventId: id, slug, name, state, firstDay, lastDay };
}

function rulesOf({ firstDay, lastDay }: EventHead): Omit<ClashRules, "rooms"> {
  return { firstDay, lastDay };
}

function textOf({
  title,
  speakers,
}: {
  readonly title: { readonly vi: string; readonly en?: string | null };
  readonly speakers: readonly { readonly name: string }[];
}): string {
  return [title.vi, title.en ?? "", ...speakers.map(({ name }) => name)].join(" ");
}
