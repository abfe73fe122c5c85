import { type Day, dayOf, type Instant } from "~/core/instant";

/** The kind under which an assignment owns the scan of its paper sheet, and the only slot there. */
export const scanFileKind = "paper_sheet";
export const scanSlot = "scan";
export const scanKinds = ["pdf", "image"] as const;
export const scanMegabytes = 15;

/** Whether a paper signed on this day may be typed: not before its day has come, and signed by the day scoring ended. */
export function isSignedInTime(signedOn: Day, closedAt: Instant, now: Instant): boolean {
  return signedOn <= dayOf(now) && signedOn <= dayOf(closedAt);
}
