import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarFile, calendarResponse } from "./calendar.server";

const opening: CalendarEvent = {
  uid: "slot-1@khoi",
  sequence: 3,
  start: "2026-10-08T01:00:00.000Z",
  end: "2026-10-08T02:30:00.000Z",
  title: "Khai mạc; Techfest, Cao Bằng",
  description:
    "Dòng một\nDòng hai \\ gạch chéo\u0007, và một câu dài để dòng phải gấp lại nhiều lần: đổi mới sáng tạo ở miền núi.",
  place: "Hội trường A, Trung tâm Hội nghị tỉnh",
  url: "http://127.0.0.1:3000/x",
  status: "confirmed",
  changedAt: "2026-09-01T02:00:00.000Z",
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        title: event.summary,
        description: event.description,
        place: event.location,
        url: component.getFirstPropertyValue("url"),
        status: component.getFirstPropertyValue("status"),
        stamp: component.getFirstPropertyValue("dtstamp")?.toString(),
      };
    }),
  };
}

describe("a calendar, read by another program", () => {
  it("says when, what and where, with every letter, comma and line break in place", () => {
    expect(read(calendarFile({ name: "Chương trình Techfest", events: [opening] }))).toEqual({
      name: "Chương trình Techfest",
      events: [
        {
          uid: "slot-1@khoi",
          sequence: 3,
          start: "2026-10-08T01:00:00.000Z",
          end: "2026-10-08T02:30:00.000Z",
          title: "Khai mạc; Techfest, Cao Bằng",
          description: opening.description.replace("\u0007", " "),
          place: opening.place,
          url: opening.url,
          status: "CONFIRMED",
          stamp: "2026-09-01T02:00:00Z",
        },
      ],
    });
  });

  it("keeps a cancelled event, so that it disappears from the reader's calendar", () => {
    const { events } = read(calendarFile({ name: "x", events: [{ ...opening, status: "cancelled", sequence: 4 }] }));
    expect(events.map(({ status, sequence }) => [status, sequence])).toEqual([["CANCELLED", 4]]);
  });

  it("can't be given lines of its own by what people typed", () => {
    const typed = "x\r\nBEGIN:VEVENT\rSUMMARY:y\nEND:VEVENT";
    const text = calendarFile({ name: typed, events: [{ ...opening, title: typed, place: typed }] });
    expect(text.split("\r\n").filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(read(text).events[0]?.title).toBe("x\nBEGIN:VEVENT\nSUMMARY:y\nEND:VEVENT");
  });

  it("ends its lines with CRLF, folds them at 75 octets and is the same for the same events", () => {
    const text = calendarFile({ name: "Lịch", events: [opening] });
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendarFile({ name: "Lịch", events: [opening] })).toBe(text);
  });

  it("an empty one is still a calendar, and is sent as one", () => {
    const text = calendarFile({ name: "Lịch", events: [] });
    expect(read(text).events).toEqual([]);
    expect(calendarResponse(text, "lich.ics").headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  });
});
