import { atHanoi, dayOf, type Instant } from "~/core/instant";
import { type EventHead, eventTime } from "./event";

export type EventDates = Pick<EventHead, "state" | "firstDay" | "lastDay"> & {
  /** the call for exhibitors: from, until */
  readonly call: { readonly opensAt: Instant; readonly closesAt: Instant } | null;
};

export type FrontDeadline = { readonly what: "call_ends" | "call_begins" | "begins"; readonly at: Instant };

/**
 * What everybody waits for on an event's page: the end of the call for exhibitors while it is open, else the first day,
 * or the opening of the call when that comes before; null once the event has begun, is over or called off.
 */
export function nextFrontDeadline({ state, firstDay, lastDay, call }: EventDates, now: Instant): FrontDeadline | null {
  if (state !== "published" || eventTime({ firstDay, lastDay }, dayOf(now)) !== "ahead") return null;
  if (call && call.opensAt <= now && now < call.closesAt) return { what: "call_ends", at: call.closesAt };
  const begins = atHanoi(firstDay, "00:00");
  if (call && now < call.opensAt && call.opensAt < begins) return { what: "call_begins", at: call.opensAt };
  return { what: "begins", at: begins };
}

/** Whether projects may ask for a booth right now. */
export function isCalling({ state, call }: EventDates, now: Instant): boolean {
  return state === "published" && call !== null && call.opensAt <= now && now < call.closesAt;
}
