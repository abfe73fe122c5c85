import { overlaps, type SeatState, type Seats, type SlotState, type Span } from "./slot";

/** Seats still free; null: no limit. Never below zero, whatever the numbers say. */
export function seatsLeft(capacity: number | null, taken: number): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken);
}

/** Whether who asks now gets a seat or waits: nobody passes those who wait already. */
export function seatFor(capacity: number | null, { taken, waiting }: Seats): Exclude<SeatState, "cancelled"> {
  const left = seatsLeft(capacity, taken);
  return left === null || (left > 0 && waiting === 0) ? "registered" : "waiting";
}

/** How many of those who wait move up. */
export function seatsToGive(capacity: number | null, { taken, waiting }: Seats): number {
  const left = seatsLeft(capacity, taken);
  return left === null ? waiting : Math.min(left, waiting);
}

/** One thing in a person's own agenda. */
export type Attended = Span & { readonly id: string; readonly state: SlotState };

/** What else in a person's agenda runs at the same time; what is cancelled is in nobody's way. */
export function atTheSameTime<Own extends Attended>(slot: Attended, mine: readonly Own[]): Own[] {
  if (slot.state === "cancelled") return [];
  return mine.filter((own) => own.id !== slot.id && own.state !== "cancelled" && overlaps(slot, own));
}
