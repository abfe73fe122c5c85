import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { agendaText } from "~/i18n/agenda";
import { type Localized, localized, textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { type CalendarEvent, calendarFile } from "~/server/calendar.server";
import type { Ctx } from "~/server/context.server";
import { findPublicEvent } from "../event.service.server";
import type { EventBrief } from "./feed.queries.server";
import { listRooms } from "./room.queries.server";
import type { PublicSpeaker, Room, SeatState } from "./slot";
import { findSlot, listSlots, listSpeakers, type StoredSlot } from "./slot.queries.server";

export type CalendarText = { readonly name: string; readonly text: string };

/** The public agenda for other programs: every published slot, and the cancelled ones as cancelled. `not_found` for a draft event. */
export async function readAgendaCalendar(ctx: Ctx, slug: string): Promise<Result<CalendarText, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const slots = await listSlots(ctx.db, event.value.id, ["published", "cancelled"]);
  return ok(await write(ctx, event.value, slots, `${slug}.ics`));
}

/** One public slot for other programs. */
export async function readSlotCalendar(ctx: Ctx, slug: string, slotId: string): Promise<Result<CalendarText, Refusal>> {
  const event = await findPublicEvent(ctx, slug);
  if (!event.ok) return event;
  const slot = await findSlot(ctx.db, slotId);
  if (slot?.eventId !== event.value.id || slot.state === "draft") return err("not_found");
  return ok(await write(ctx, event.value, [slot], "phien.ics"));
}

async function write(
  ctx: Ctx,
  event: EventBrief,
  slots: readonly StoredSlot[],
  fileName: string,
): Promise<CalendarText> {
  const [rooms, speakers] = await Promise.all([
    listRooms(ctx.db, [event.id]),
    listSpeakers(
      ctx.db,
      slots.map(({ id }) => id),
    ),
  ]);
  const events = slots.map((slot) =>
    slotEvent(ctx, {
      slot,
      event,
      room: rooms.find(({ id }) => id === slot.roomId),
      speakers: speakers.get(slot.id) ?? [],
    }),
  );
  return { name: fileName, text: calendarFile({ name: localized(event.name, ctx.locale), events }) };
}

type SlotInCalendar = {
  readonly slot: StoredSlot;
  readonly event: EventBrief;
  readonly room: Room | undefined;
  readonly speakers: readonly PublicSpeaker[];
  readonly seat?: SeatState | undefined;
};

/** A slot as a calendar holds it: its address is its name for good, its revision the number of the change. */
export function slotEvent(
  ctx: Pick<Ctx, "baseUrl" | "locale">,
  { slot, event, room, speakers, seat }: SlotInCalendar,
): CalendarEvent {
  const words = (content: Localized) => localized(content, ctx.locale);
  const t = textFor(agendaText, ctx.locale);
  const people = speakers.map(({ name, title }) => [name, words(title)].filter(Boolean).join(", "));
  return {
    uid: `slot-${slot.id}@${new URL(ctx.baseUrl).hostname}`,
    sequence: slot.revision,
    start: slot.startsAt,
    end: slot.endsAt,
    title: seat === "waiting" ? t.calendar.waiting(words(slot.title)) : words(slot.title),
    description: [words(event.name), people.join("\n"), words(slot.about)].filter(Boolean).join("\n\n"),
    place: [room && words(room.name), words(event.venue)].filter(Boolean).join(", "),
    url: ctx.baseUrl + paths.agendaSlot(event.slug, slot.id),
    status:
      event.state === "cancelled" || slot.state === "cancelled"
        ? "cancelled"
        : seat === "waiting"
          ? "tentative"
          : "confirmed",
    changedAt: slot.updatedAt,
  };
}
