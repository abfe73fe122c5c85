import { type Instant, minute, plus } from "~/core/instant";

export const meetingStates = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingModes = ["online", "in_person"] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** Minutes a meeting may last. */
export const meetingMinutes = { least: 15, most: 480, usual: 60 } as const;

/** Whether one may be planned for that time: it has to lie ahead. */
export function mayBegin(startsAt: Instant, now: Instant): boolean {
  return startsAt > now;
}

/** Whether a meeting can be said to have been held: its beginning has passed. */
export function mayBeHeld(startsAt: Instant, now: Instant): boolean {
  return startsAt <= now;
}

/** The instant it ends. */
export function endOf({ startsAt, minutes }: { readonly startsAt: Instant; readonly minutes: number }): Instant {
  return plus(startsAt, minutes * minute);
}

/** The planned meeting that begins, or is still going on, soonest; undefined when none lies ahead. */
export function nextMeeting<
  Meeting extends { readonly state: MeetingState; readonly startsAt: Instant; readonly minutes: number },
>(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return meetings
    .filter((meeting) => meeting.state === "planned" && endOf(meeting) > now)
    .reduce<Meeting | undefined>((next, one) => (!next || one.startsAt < next.startsAt ? one : next), undefined);
}
