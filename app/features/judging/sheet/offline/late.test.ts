import { expect, it } from "vitest";
import { closedWhen, isKeptAsLate, madeWhen } from "./late";

const now = "2026-09-30T10:30:00.000Z";
const times = { state: "open" as const, opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-30T10:00:00.000Z" };

it("goes by how long a save waited, whatever the device takes for the time", () => {
  const journey = { madeAt: "2031-01-01T00:00:00.000Z", sentAt: "2031-01-01T00:40:00.000Z" };
  expect(madeWhen(journey, now)).toBe("2026-09-30T09:50:00.000Z");
});

it("never lets a save be written after it arrived, nor before it was sent by a clock that ran backwards", () => {
  expect(madeWhen({ madeAt: "2026-09-30T12:00:00.000Z" }, now)).toBe(now);
  expect(madeWhen({ madeAt: "2026-09-30T09:00:00.000Z", sentAt: "2026-09-30T08:00:00.000Z" }, now)).toBe(now);
  expect(madeWhen({}, now)).toBeNull();
});

it("closes at the deadline, or when the organizer closed before it", () => {
  expect(closedWhen(times, null)).toBe(times.closesAt);
  expect(closedWhen(times, "2026-09-29T00:00:00.000Z")).toBe("2026-09-29T00:00:00.000Z");
  expect(closedWhen(times, "2026-10-02T00:00:00.000Z")).toBe(times.closesAt);
});

it("keeps as late what was written until the very end, and nothing that says nothing", () => {
  expect(isKeptAsLate(times.closesAt, times.closesAt)).toBe(true);
  expect(isKeptAsLate(now, times.closesAt)).toBe(false);
  expect(isKeptAsLate(null, times.closesAt)).toBe(false);
});
