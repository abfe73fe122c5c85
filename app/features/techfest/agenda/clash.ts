import { fold } from "~/core/fold";
import { type Day, dayOf, plus } from "~/core/instant";
import { overlaps, type Room, type SlotState, type Span } from "./slot";

/** What two slots are compared by. */
export type PlannedSlot = Span & {
  readonly id: string;
  readonly roomId: string | null;
  readonly state: SlotState;
  readonly capacity: number | null;
  readonly speakers: readonly PlannedSpeaker[];
};
export type PlannedSpeaker = {
  readonly name: string;
  readonly email: string | null;
  readonly accountId: string | null;
};

/** Something that can't be right on the day: it is told, and saving goes on. */
export type Clash =
  | { readonly kind: "room"; readonly roomId: string; readonly otherId: string }
  | { readonly kind: "speaker"; readonly name: string; readonly otherId: string }
  | { readonly kind: "outside_days" }
  | { readonly kind: "over_room"; readonly capacity: number; readonly room: number };

export type ClashRules = {
  readonly rooms: readonly Pick<Room, "id" | "capacity">[];
  readonly firstDay: Day;
  readonly lastDay: Day;
};

/**
 * What clashes with one slot among the others of its event: its room or one of its speakers (the same account, e-mail
 * or name without accents) is elsewhere at the same time, it lies outside the event's days, or it seats more than its
 * room. Cancelled slots clash with nothing.
 */
export function clashesOf(
  slot: PlannedSlot,
  others: readonly PlannedSlot[],
  { rooms, firstDay, lastDay }: ClashRules,
): Clash[] {
  if (slot.state === "cancelled") return [];
  const beside = others.filter(
    ({ id, state, ...span }) => id !== slot.id && state !== "cancelled" && overlaps(slot, span),
  );
  const clashes: Clash[] = [];
  for (const other of beside) {
    if (slot.roomId !== null && slot.roomId === other.roomId) {
      clashes.push({ kind: "room", roomId: slot.roomId, otherId: other.id });
    }
    for (const speaker of slot.speakers) {
      if (other.speakers.some((known) => isSamePerson(speaker, known))) {
        clashes.push({ kind: "speaker", name: speaker.name, otherId: other.id });
      }
    }
  }
  // A slot that ends at midnight still belongs to the day before.
  const lastMoment = plus(slot.endsAt, slot.endsAt > slot.startsAt ? -1 : 0);
  if (dayOf(slot.startsAt) < firstDay || dayOf(lastMoment) > lastDay) clashes.push({ kind: "outside_days" });
  const room = rooms.find(({ id }) => id === slot.roomId)?.capacity ?? null;
  if (room !== null && slot.capacity !== null && slot.capacity > room) {
    clashes.push({ kind: "over_room", capacity: slot.capacity, room });
  }
  return clashes;
}

/** The clashes of every slot that has any, by its id. */
export function clashesAmong(slots: readonly PlannedSlot[], rules: ClashRules): Map<string, Clash[]> {
  const found = new Map<string, Clash[]>();
  for (const slot of slots) {
    const clashes = clashesOf(slot, slots, rules);
    if (clashes.length > 0) found.set(slot.id, clashes);
  }
  return found;
}

function isSamePerson(a: PlannedSpeaker, b: PlannedSpeaker): boolean {
  if (a.accountId !== null && a.accountId === b.accountId) return true;
  if (a.email !== null && a.email === b.email) return true;
  const name = fold(a.name);
  return name !== "" && name === fold(b.name);
}
