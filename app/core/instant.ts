/** An instant as stored: `toISOString()` text in UTC, so that it sorts as text on both databases. */
export type Instant = string;
/** A calendar day in Hanoi, `YYYY-MM-DD`. */
export type Day = string;

const hanoiOffsetMs = 7 * 60 * 60 * 1000;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The instant that many milliseconds later (or earlier, when negative). */
export function plus(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** Milliseconds from one instant to another; negative when `to` is earlier. */
export function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

/** The day it is in Hanoi at that instant (UTC+7, no daylight saving). */
export function dayOf(instant: Instant): Day {
  return new Date(Date.parse(instant) + hanoiOffsetMs).toISOString().slice(0, 10);
}

/** The instant of a Hanoi wall-clock time, e.g. `atHanoi("2026-09-30", "17:00")`. Throws on text that is no date. */
export function atHanoi(dayText: Day, time: string): Instant {
  const instant = new Date(`${dayText}T${time}:00+07:00`);
  if (Number.isNaN(instant.getTime())) throw new Error(`not a Hanoi time: ${dayText} ${time}`);
  return instant.toISOString();
}

/** The day that many days later. */
export function addDays(dayText: Day, days: number): Day {
  return new Date(Date.parse(`${dayText}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The instant as a Hanoi `YYYY-MM-DDTHH:mm`, what a `datetime-local` field shows and sends. */
export function toHanoiLocal(instant: Instant): string {
  return new Date(Date.parse(instant) + hanoiOffsetMs).toISOString().slice(0, 16);
}

/** The instant of a `datetime-local` value read as Hanoi time, or undefined when it is none. */
export function fromHanoiLocal(value: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value)) return undefined;
  const instant = new Date(`${value.slice(0, 16)}:00+07:00`);
  if (Number.isNaN(instant.getTime()) || toHanoiLocal(instant.toISOString()) !== value.slice(0, 16)) return undefined;
  return instant.toISOString();
}
