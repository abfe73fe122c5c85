import type { Instant } from "~/core/instant";
import type { RoundTimes } from "../../round";

/** What a device says of a save: when it was written and when it was sent, by its own clock; empty when it doesn't say. */
export type Journey = { readonly madeAt?: string; readonly sentAt?: string };

/**
 * When a save was written, by the server's clock: as long before it arrived as the device says it was written before it
 * was sent, so that a clock that is off does no harm; never later than now. Null when the device doesn't say.
 */
export function madeWhen({ madeAt = "", sentAt = "" }: Journey, now: Instant): Instant | null {
  if (madeAt === "") return null;
  const waited = Math.max(0, Date.parse(sentAt === "" ? now : sentAt) - Date.parse(madeAt));
  return new Date(Date.parse(now) - waited).toISOString();
}

/** When scoring ended: at the deadline, or earlier when the organizer closed the round before it. */
export function closedWhen({ closesAt }: RoundTimes, closedByHandAt: Instant | null): Instant {
  return closedByHandAt !== null && closedByHandAt < closesAt ? closedByHandAt : closesAt;
}

/** Whether a save that arrived after scoring had ended was written before. */
export function isKeptAsLate(madeAt: Instant | null, closedAt: Instant): boolean {
  return madeAt !== null && madeAt <= closedAt;
}
