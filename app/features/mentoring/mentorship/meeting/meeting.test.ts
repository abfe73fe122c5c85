import { expect, it } from "vitest";
import { endOf, mayBegin, mayBeHeld, nextMeeting } from "./meeting";

const now = "2026-09-10T03:00:00.000Z";
const at = (startsAt: string, state: "planned" | "held" | "cancelled" = "planned") => ({
  startsAt,
  minutes: 60,
  state,
});

it("may only be planned ahead, and only be held once it has begun", () => {
  expect(mayBegin("2026-09-10T03:00:00.001Z", now)).toBe(true);
  expect(mayBegin(now, now)).toBe(false);
  expect(mayBeHeld(now, now)).toBe(true);
  expect(mayBeHeld("2026-09-10T03:00:00.001Z", now)).toBe(false);
});

it("ends when its minutes are over", () => {
  expect(endOf(at(now))).toBe("2026-09-10T04:00:00.000Z");
});

it("is next when it is planned and not over, the soonest first", () => {
  const going = at("2026-09-10T02:30:00.000Z");
  const later = at("2026-09-12T02:00:00.000Z");
  expect(nextMeeting([later, going], now)).toBe(going);
  expect(nextMeeting([at("2026-09-10T02:00:00.000Z"), later], now)).toBe(later);
  expect(nextMeeting([at("2026-09-12T02:00:00.000Z", "cancelled"), at(now, "held")], now)).toBeUndefined();
  expect(nextMeeting([], now)).toBeUndefined();
});
