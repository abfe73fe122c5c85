import type { Instant } from "~/core/instant";

let offsetMs = 0;

/** Lets the clock start at an instant, for evaluation and tests. */
export function startClockAt(instant: Instant): void {
  offsetMs = Date.parse(instant) - Date.now();
}

/** The server's clock; rules are given its time and never read it. */
export function clockNow(): Instant {
  return new Date(Date.now() + offsetMs).toISOString();
}
