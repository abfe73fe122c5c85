import { timingSafeEqual } from "node:crypto";
import { isId } from "~/core/id";
import { day, plus } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { RoomWork } from "~/core/room-work";
import { agendaText } from "~/i18n/agenda";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import { calendarFile } from "~/server/calendar.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { type CalendarText, slotEvent } from "./calendar.service.server";
import { findFeedVersion, listEventBriefs, renewFeed } from "./feed.queries.server";
import { listRooms } from "./room.queries.server";
import { atTheSameTime } from "./seat";
import { countAhead, listOwnSeats, listSaved } from "./seat.queries.server";
import { listSlotsByIds, listSpeakers } from "./slot.queries.server";

export type MyAgenda = Extract<Awaited<ReturnType<typeof readMyAgenda>>, { ok: true }>["value"];
export type MySlot = MyAgenda["slots"][number];

/** What a person registered for, waits for and keeps, over all public events, in the order of time; and their calendar's address. */
export async function readMyAgenda(ctx: Ctx) {
  if (!ctx.viewer) return err("sign_in_required");
  const accountId = ctx.viewer.id;
  const [{ slots, events, rooms, seatOf }, ahead, version] = await Promise.all([
    readOwnSlots(ctx.db, accountId),
    countAhead(ctx.db, accountId),
    findFeedVersion(ctx.db, accountId),
  ]);
  return ok({
    now: ctx.now,
    feedUrl: version === undefined ? null : ctx.baseUrl + paths.myCalendar(feedToken(ctx, accountId, version)),
    slots: slots.flatMap((slot) => {
      const event = events.get(slot.eventId);
      if (!event) return [];
      const seat = seatOf.get(slot.id) ?? null;
      return {
        id: slot.id,
        kind: slot.kind,
        title: slot.title,
        state: slot.state,
        startsAt: slot.startsAt,
        endsAt: slot.endsAt,
        event: { slug: event.slug, name: event.name },
        room: rooms.find(({ id }) => id === slot.roomId)?.name ?? null,
        seat,
        position: seat === "waiting" ? (ahead.get(slot.id) ?? 0) + 1 : null,
        isOver: slot.endsAt <= ctx.now,
        beside: atTheSameTime(slot, slots).map(({ title }) => title),
      };
    }),
  });
}

/** Draws the secret address of the viewer's calendar; the one before stops working. */
export function renewCalendar(ctx: Ctx): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (!ctx.viewer) return err("sign_in_required");
    await renewFeed(trx, ctx.viewer.id, ctx.now);
    await recordActivity(trx, ctx, {
      act: "calendar.renewed",
      subjectKind: "account",
      subjectId: ctx.viewer.id,
      organizationId: null,
    });
    return ok();
  });
}

/** A person's calendar by its secret address, whoever asks. `not_found` for one that is not ours, or was replaced. */
export async function readMyCalendar(ctx: Ctx, token: string): Promise<Result<CalendarText, Refusal>> {
  const [, accountId = "", versionText = ""] = /^([0-9a-f-]{36})-(\d{1,9})-[0-9a-f]{32}$/.exec(token) ?? [];
  const version = Number(versionText);
  if (!isId(accountId) || !isSame(token, feedToken(ctx, accountId, version))) return err("not_found");
  if ((await findFeedVersion(ctx.db, accountId)) !== version) return err("not_found");
  const { slots, events, rooms, seatOf } = await readOwnSlots(ctx.db, accountId);
  const speakers = await listSpeakers(
    ctx.db,
    slots.map(({ id }) => id),
  );
  const inCalendar = slots.flatMap((slot) => {
    const event = events.get(slot.eventId);
    const room = rooms.find(({ id }) => id === slot.roomId);
    const seat = seatOf.get(slot.id);
    return event ? slotEvent(ctx, { slot, event, room, speakers: speakers.get(slot.id) ?? [], seat }) : [];
  });
  const name = textFor(agendaText, ctx.locale).calendar.mine;
  return ok({ name: "lich.ics", text: calendarFile({ name, events: inCalendar }) });
}

const newsDays = 3;

/** What waits for a person here: a seat that came free for them in the last three days, until the slot begins. */
export async function readAgendaWork(ctx: Ctx): Promise<RoomWork[]> {
  if (!ctx.viewer) return [];
  const since = plus(ctx.now, -newsDays * day);
  const promoted = (await listOwnSeats(ctx.db, ctx.viewer.id)).filter(
    ({ state, promotedAt }) => state === "registered" && promotedAt !== null && promotedAt > since,
  );
  const slots = await listSlotsByIds(
    ctx.db,
    promoted.map(({ slotId }) => slotId),
  );
  const ahead = slots.filter(({ state, startsAt }) => state === "published" && startsAt > ctx.now);
  const events = await listEventBriefs(
    ctx.db,
    ahead.map(({ eventId }) => eventId),
  );
  const t = textFor(agendaText, ctx.locale).work;
  return ahead.flatMap(({ id, eventId, title, startsAt }) => {
    const event = events.get(eventId);
    if (!event) return [];
    const text = t.promoted(localized(title, ctx.locale), formatDateTime(startsAt, ctx.locale));
    return { key: `slot-promoted:${id}`, text, to: paths.agendaSlot(event.slug, id), due: startsAt };
  });
}

async function readOwnSlots(db: Db, accountId: string) {
  const [seats, saved] = await Promise.all([listOwnSeats(db, accountId), listSaved(db, accountId)]);
  const all = await listSlotsByIds(db, [...seats.map(({ slotId }) => slotId), ...saved]);
  const slots = all.filter(({ state }) => state !== "draft");
  const eventIds = [...new Set(slots.map(({ eventId }) => eventId))];
  const [events, rooms] = await Promise.all([listEventBriefs(db, eventIds), listRooms(db, eventIds)]);
  return { slots, events, rooms, seatOf: new Map(seats.map(({ slotId, state }) => [slotId, state])) };
}

/** Whose, which version, and a signature over both with the installation's key: nothing to store, nothing to guess. */
function feedToken({ house }: Pick<Ctx, "house">, accountId: string, version: number): string {
  const signature = house.secrets.keyedHash(`calendar:${accountId}:${version}`).slice(0, 32);
  return `${accountId}-${version}-${signature}`;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
