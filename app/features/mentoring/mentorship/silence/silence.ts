import { type Day, day, dayOf, type Instant } from "~/core/instant";
import type { MentorshipState } from "../../mentoring";

/** Hanoi days without a sign of life until both sides get a letter. Source: issue 3, "14 days of silence nudges both". */
export const nudgeAfterDays = 14;
/** Further days after the letter until the coordinator is asked to call. */
export const taskAfterDays = 7;

export type Quiet = {
  readonly state: MentorshipState;
  /** the last sign of life */
  readonly activeAt: Instant;
  /** when both were nudged about this silence; null: not yet */
  readonly nudgedAt: Instant | null;
  /** when the coordinator was last given a task about silence, done or not */
  readonly taskedAt: Instant | null;
};

/** Whole Hanoi days from one instant to another: yesterday 23:59 to today 00:01 is one. */
export function daysBetween(from: Instant, to: Instant): number {
  const start = (of: Day) => Date.parse(`${of}T00:00:00Z`);
  return Math.round((start(dayOf(to)) - start(dayOf(from))) / day);
}

/**
 * What a silence asks for now: nothing, a letter to both sides (once for each silence), or a task for the coordinator (once
 * after the letter). Only an active mentorship can be silent; a sign of life clears `nudgedAt`, and counting begins again.
 */
export function silenceAsksFor(
  { state, activeAt, nudgedAt, taskedAt }: Quiet,
  now: Instant,
): "none" | "nudge" | "task" {
  if (state !== "active") return "none";
  if (nudgedAt === null) return daysBetween(activeAt, now) >= nudgeAfterDays ? "nudge" : "none";
  if (taskedAt !== null && taskedAt >= nudgedAt) return "none";
  return daysBetween(nudgedAt, now) >= taskAfterDays ? "task" : "none";
}
