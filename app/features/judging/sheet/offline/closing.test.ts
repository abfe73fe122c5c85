import { expect, it } from "vitest";
import { onDevice } from "./closing";

it("tells a deadline by a device's clock, however far that is off", () => {
  const closesAt = "2026-09-20T10:00:00.000Z";
  const server = "2026-09-20T02:00:00.000Z";
  expect(onDevice(closesAt, server, server)).toBe(closesAt);
  expect(onDevice(closesAt, server, "2026-09-20T03:30:00.000Z")).toBe("2026-09-20T11:30:00.000Z");
  expect(onDevice(closesAt, server, "2020-01-01T00:00:00.000Z")).toBe("2020-01-01T08:00:00.000Z");
});

it("stays the last moment of all where there is no deadline", () => {
  const device = "2027-09-20T02:00:00.000Z";
  expect(onDevice("9999-12-31T00:00:00.000Z", "2026-09-20T02:00:00.000Z", device)).toBe("9999-12-31T23:59:59.999Z");
});
