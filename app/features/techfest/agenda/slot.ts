import { type Day, dayOf, type Instant } from "~/core/instant";

/** What a slot (phiên) of the agenda is. */
export const slotKinds = [
  "opening",
  "exhibition",
  "forum",
  "workshop",
  "panel",
  "training",
  "final",
  "matching",
  "ceremony",
  "break",
] as const;
export type SlotKind = (typeof slotKinds)[number];

/** draft: only the desk sees it. published: public. cancelled: stays public and says so. */
export const slotStates = ["draft", "published", "cancelled"] as const;
export type SlotState = (typeof slotStates)[number];

export const speakerRoles = ["speaker", "chair", "panelist"] as const;
export type SpeakerRole = (typeof speakerRoles)[number];

/** A seat in a slot: taken, waited for in order, or given back. */
export const seatStates = ["registered", "waiting", "cancelled"] as const;
export type SeatState = (typeof seatStates)[number];

/** What people wrote, as it is stored: Vietnamese, and English or nothing. */
export type Written = { readonly vi: string; readonly en: string | null };

export type Room = { readonly id: string; readonly name: Written; readonly capacity: number | null };

/** Who speaks, as everyone reads it: how to reach them is the desk's alone. */
export type PublicSpeaker = { readonly name: string; readonly title: Written; readonly role: SpeakerRole };
export type Speaker = PublicSpeaker & { readonly email: string | null; readonly accountId: string | null };

/** From one instant to another; the end no longer belongs to it. */
export type Span = { readonly startsAt: Instant; readonly endsAt: Instant };

export type SlotHead = Span & {
  readonly id: string;
  readonly eventId: string;
  readonly roomId: string | null;
  readonly kind: SlotKind;
  readonly title: Written;
  readonly state: SlotState;
  readonly takesRegistrations: boolean;
  /** seats; null: as many as come */
  readonly capacity: number | null;
  readonly revision: number;
};

export type Slot = SlotHead & { readonly about: Written };

/** How many have a seat, and how many wait for one. */
export type Seats = { readonly taken: number; readonly waiting: number };

/** A stored kind as one of ours. Throws on anything else: no act of ours writes it. */
export function slotKind(text: string): SlotKind {
  const kind = slotKinds.find((known) => known === text);
  if (!kind) throw new Error(`no slot is of the kind "${text}"`);
  return kind;
}

/** A stored state as one of ours. Throws on anything else. */
export function slotState(text: string): SlotState {
  const state = slotStates.find((known) => known === text);
  if (!state) throw new Error(`no slot is in the state "${text}"`);
  return state;
}

/** A stored role as one of ours. Throws on anything else. */
export function speakerRole(text: string): SpeakerRole {
  const role = speakerRoles.find((known) => known === text);
  if (!role) throw new Error(`nobody speaks as "${text}"`);
  return role;
}

/** A stored seat state as one of ours. Throws on anything else. */
export function seatState(text: string): SeatState {
  const state = seatStates.find((known) => known === text);
  if (!state) throw new Error(`no seat is in the state "${text}"`);
  return state;
}

/** Whether two spans share a moment; one that begins when the other ends doesn't. */
export function overlaps(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** The Hanoi days on which slots begin, in order, each once. */
export function daysOf(slots: readonly Pick<Span, "startsAt">[]): Day[] {
  return [...new Set(slots.map(({ startsAt }) => dayOf(startsAt)))].sort();
}

/** The order of a programme: by beginning, then end, then id. */
export function byTime(a: Span & { readonly id: string }, b: Span & { readonly id: string }): number {
  return compare(a.startsAt, b.startsAt) || compare(a.endsAt, b.endsAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
