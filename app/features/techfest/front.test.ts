import { expect, it } from "vitest";
import { type EventDates, isCalling, nextFrontDeadline } from "./front";

const event: EventDates = {
  state: "published",
  firstDay: "2026-10-08",
  lastDay: "2026-10-10",
  call: { opensAt: "2026-08-01T01:00:00.000Z", closesAt: "2026-09-15T10:00:00.000Z" },
};
const first = { what: "begins", at: "2026-10-07T17:00:00.000Z" };

it("waits for the call while it is open, then for the first day", () => {
  expect(nextFrontDeadline(event, "2026-07-01T00:00:00.000Z")).toEqual({
    what: "call_begins",
    at: event.call?.opensAt,
  });
  expect(nextFrontDeadline(event, "2026-08-01T01:00:00.000Z")).toEqual({ what: "call_ends", at: event.call?.closesAt });
  expect(nextFrontDeadline(event, "2026-09-15T10:00:00.000Z")).toEqual(first);
  expect(nextFrontDeadline({ ...event, call: null }, "2026-09-01T00:00:00.000Z")).toEqual(first);
});

it("waits for nothing once it has begun, and for nothing that is no longer public", () => {
  expect(nextFrontDeadline(event, "2026-10-08T03:00:00.000Z")).toBeNull();
  expect(nextFrontDeadline({ ...event, state: "cancelled" }, "2026-09-01T00:00:00.000Z")).toBeNull();
});

it("calls for exhibitors from the first instant until the last, while published", () => {
  expect(["2026-08-01T01:00:00.000Z", "2026-09-15T09:59:59.999Z"].map((now) => isCalling(event, now))).toEqual([
    true,
    true,
  ]);
  expect(["2026-08-01T00:59:59.999Z", "2026-09-15T10:00:00.000Z"].map((now) => isCalling(event, now))).toEqual([
    false,
    false,
  ]);
  expect(isCalling({ ...event, state: "finished" }, "2026-08-02T00:00:00.000Z")).toBe(false);
  expect(isCalling({ ...event, call: null }, "2026-08-02T00:00:00.000Z")).toBe(false);
});
