import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Instant } from "~/core/instant";

export type CalendarEvent = {
  /** never changes, so that a calendar which read it before moves it instead of doubling it */
  readonly uid: string;
  /** rises with every change */
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string;
  /** a cancelled one stays in the file: leaving it out would leave it standing in the reader's calendar */
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly changedAt: Instant;
  /** who invites and who is invited, for a meeting of few */
  readonly organizer?: Attendee;
  readonly attendees?: readonly Attendee[];
};

type Attendee = { readonly name: string; readonly email: string };

const methods = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
};

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** What other programs may ask again after, in seconds. */
const askAgainAfter = 900;
const control = /\p{Cc}/gu;

/**
 * A calendar as other programs read it. Times are in UTC, so that no table of time zones is needed; lines end in CRLF
 * and are folded. The same events give the same bytes. `request` invites to the one event in it, or moves it; `cancel` calls
 * it off. Source: RFC 5545; RFC 5546 for the methods; RFC 7986 for the calendar's name.
 */
export function calendarFile({
  name,
  events,
  method = "publish",
}: {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly method?: keyof typeof methods;
}): string {
  const calendar = ical({
    // The package writes a name as it is: a line break in it would begin a line of the file.
    name: clean(name).replaceAll("\n", " "),
    prodId: "-//Khoi//Khoi//VI",
    method: methods[method],
    ttl: askAgainAfter,
  });
  for (const event of events) {
    const { changedAt, start, end, status, title, description, place, url, uid, sequence, organizer } = event;
    calendar.createEvent({
      id: uid,
      sequence,
      start: new Date(start),
      end: new Date(end),
      summary: clean(title),
      description: clean(description),
      location: clean(place),
      url,
      status: statuses[status],
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      ...(organizer ? { organizer: invited(organizer) } : {}),
      attendees: (event.attendees ?? []).map(invited),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The calendar as an answer: programs subscribe to it, a browser saves it under this name. */
export function calendarResponse(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-cache",
    },
  });
}

/** A name may hold no quotation mark and no line break: it stands in quotation marks. */
function invited({ name, email }: Attendee): Attendee {
  return { name: clean(name).replaceAll(/["\n]/g, " "), email };
}

/** Control characters may not stand in the file; line breaks are written as its own. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(control, (char) => (char === "\n" ? char : " "));
}
