import { newId } from "~/core/id";
import { addDays, atHanoi, day, hour, type Instant, minute, plus } from "~/core/instant";
import { agendas } from "../content/agenda";
import type { AgendaContent, SlotContent } from "../content/event-types";
import { visitor } from "../content/people";
import type { SeededEvent } from "./events";
import { idOf, type People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

type SeededSlot = {
  readonly id: string;
  readonly content: SlotContent;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
};

/** The agendas: rooms, slots, speakers, seats that were asked for, and two people's own agendas. */
export async function seedAgendas(
  year: Year,
  people: People,
  events: ReadonlyMap<string, SeededEvent>,
  founder: string,
): Promise<void> {
  for (const content of agendas) {
    const event = events.get(content.event);
    if (!event) throw new Error(`the agenda of ${content.event} has no event`);
    const slots = await seedSlots(year, people, event, content);
    await seedSeats(year, people, slots);
    if (content.event === "techfest-2") await seedOwnAgendas(year, people, slots, founder);
  }
}

async function seedSlots(year: Year, people: People, event: SeededEvent, { rooms, slots }: AgendaContent) {
  const { db } = year;
  const madeAt = plus(instantOf(year, event.content.published), 2 * day);
  const roomIds = new Map(rooms.map(({ key }) => [key, newId()]));
  await insertRows(
    db,
    "agenda_room",
    rooms.map(({ key, name, capacity }, index) => ({
      id: idOf(roomIds, key),
      event_id: event.id,
      name_vi: name.vi,
      name_en: name.en,
      capacity,
      position: index + 1,
    })),
  );
  const at = (content: SlotContent, time: string) => atHanoi(addDays(event.firstDay, content.day - 1), time);
  const seeded = slots.map(
    (content): SeededSlot => ({
      ...{ id: newId(), content, startsAt: at(content, content.from), endsAt: at(content, content.until) },
    }),
  );
  await insertRows(
    db,
    "slot",
    seeded.map(({ id, content, startsAt, endsAt }) => ({
      id,
      event_id: event.id,
      room_id: content.room === null ? null : idOf(roomIds, content.room),
      kind: content.kind,
      title_vi: content.title.vi,
      title_en: content.title.en,
      about_vi: content.about?.vi ?? "",
      about_en: content.about?.en ?? null,
      starts_at: startsAt,
      ends_at: endsAt,
      takes_registrations: content.seats === undefined ? 0 : 1,
      capacity: content.seats ?? null,
      state: "published",
      created_at: madeAt,
      updated_at: madeAt,
    })),
  );
  const accounts = new Map([...people.accounts.values()].map((account) => [account.name, account]));
  await insertRows(
    db,
    "slot_speaker",
    seeded.flatMap(({ id, content }) =>
      (content.speakers ?? []).map(({ name, title, role }, index) => ({
        id: newId(),
        slot_id: id,
        name,
        title_vi: title.vi,
        title_en: title.en,
        role,
        email: accounts.get(name)?.email ?? null,
        account_id: accounts.get(name)?.id ?? null,
        position: index + 1,
      })),
    ),
  );
  return seeded;
}

/** Nobody is in two places at once. Whoever asked first has a seat, the others wait in the order in which they asked; one in ten has thought better of it. */
async function seedSeats(year: Year, people: People, slots: readonly SeededSlot[]) {
  const accounts = [...people.accounts.values()].filter(({ email }) => email !== visitor.email);
  const from = instantOf(year, { days: -20, time: "08:00" });
  const kept = new Map<string, SeededSlot[]>();
  const isFree = (accountId: string, { startsAt, endsAt }: SeededSlot) =>
    !kept.get(accountId)?.some((other) => other.startsAt < endsAt && startsAt < other.endsAt);
  const rows = slots.flatMap((slot) => {
    const { asked = 0, seats = 0 } = slot.content;
    const drawn = year.random
      .shuffle(accounts)
      .filter((account) => isFree(account.id, slot))
      .slice(0, asked);
    for (const account of drawn) kept.set(account.id, [...(kept.get(account.id) ?? []), slot]);
    const times = drawn.map(() => plus(from, year.random.int(0, 19 * 24 * 60) * minute)).sort();
    const whoStays = drawn.map((account) => ({ account, stays: !year.random.chance(0.1) }));
    let taken = 0;
    return whoStays.map(({ account, stays }, index) => {
      const askedAt = times[index] ?? from;
      const state = stays ? (taken < seats ? "registered" : "waiting") : "cancelled";
      if (state === "registered") taken += 1;
      const stateAt = stays ? askedAt : plus(askedAt, hour);
      return { id: newId(), slot_id: slot.id, account_id: account.id, state, asked_at: askedAt, state_at: stateAt };
    });
  });
  await insertRows(year.db, "slot_registration", rows);
}

/** The founder and the visitor have put slots in their calendars. */
async function seedOwnAgendas(year: Year, people: People, slots: readonly SeededSlot[], founder: string) {
  const savedAt = instantOf(year, { days: -3, time: "20:15" });
  const kept = slots.filter(({ content }) => content.kind === "opening" || content.kind === "final");
  const ids = [founder, visitor.email].flatMap((email) => people.accounts.get(email)?.id ?? []);
  await insertRows(
    year.db,
    "saved_slot",
    ids.flatMap((accountId) => kept.map(({ id }) => ({ account_id: accountId, slot_id: id, saved_at: savedAt }))),
  );
}
