import { describe, expect, it } from "vitest";
import { byNearest, eventKind, eventLength, eventState, eventTime, hasBooths } from "./event";
import { dayTyped } from "./typed.form";

const event = (id: string, firstDay: string, lastDay = firstDay) => ({ id, firstDay, lastDay });

describe("an event's days", () => {
  it("both ends belong to it", () => {
    const three = event("a", "2026-10-08", "2026-10-10");
    expect(["2026-10-07", "2026-10-08", "2026-10-10", "2026-10-11"].map((day) => eventTime(three, day))).toEqual([
      "ahead",
      "running",
      "running",
      "over",
    ]);
    expect(eventLength(three)).toBe(3);
    expect(eventLength(event("a", "2026-12-31", "2027-01-01"))).toBe(2);
  });

  it("lists what runs or comes by its first day, then what is over, the latest first", () => {
    const events = [
      event("over long ago", "2024-10-08"),
      event("later", "2026-12-01"),
      event("over", "2026-05-01"),
      event("running", "2026-09-01", "2026-09-30"),
      event("also later", "2026-12-01"),
    ];
    expect(byNearest(events, "2026-09-20").map(({ id }) => id)).toEqual([
      "running",
      "also later",
      "later",
      "over",
      "over long ago",
    ]);
  });

  it("are days of the calendar", () => {
    const typed = ["2026-10-08", "2028-02-29", "2026-02-29", "2026-02-31", "2026-13-01", "8/10/2026", ""];
    expect(typed.filter((text) => dayTyped.safeParse(text).success)).toEqual(["2026-10-08", "2028-02-29"]);
  });

  it("throws on what no act of ours writes", () => {
    expect(() => eventKind("fair")).toThrow('no event is of the kind "fair"');
    expect(() => eventState("gone")).toThrow('no event is in the state "gone"');
    expect(["techfest", "conference", "training"].map((kind) => hasBooths(eventKind(kind)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
