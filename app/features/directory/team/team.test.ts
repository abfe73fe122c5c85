import { expect, test } from "vitest";
import { guardianState, joinState, mayBeMinor, moved } from "./team";

const now = "2026-09-01T02:00:00.000Z";
const guardian = { name: "Mẹ em", email: null, phone: null, consentedAt: null };

test("whoever turns 18 within the year may still be under age; an unknown year counts as grown up", () => {
  expect([mayBeMinor(2008, 2026), mayBeMinor(2007, 2026), mayBeMinor(2010, 2026), mayBeMinor(null, 2026)]).toEqual([
    ...[true, false, true, false],
  ]);
});

test("a guardian's consent comes step by step", () => {
  expect(guardianState({ birthYear: 1990, guardian: null }, 2026, false)).toBe("not_needed");
  expect(guardianState({ birthYear: 2010, guardian: null }, 2026, false)).toBe("missing");
  expect(guardianState({ birthYear: 2010, guardian }, 2026, false)).toBe("unasked");
  expect(guardianState({ birthYear: 2010, guardian }, 2026, true)).toBe("asked");
  expect(guardianState({ birthYear: 2010, guardian: { ...guardian, consentedAt: now } }, 2026, true)).toBe("consented");
});

test("a member is named, invited, invited in vain, and joined", () => {
  expect(joinState(null, undefined, now)).toBe("named");
  expect(joinState(null, "2026-09-02T02:00:00.000Z", now)).toBe("invited");
  expect(joinState(null, now, now)).toBe("expired");
  expect(joinState("account", undefined, now)).toBe("joined");
});

const team = [
  { id: "lead", role: "lead" },
  { id: "a", role: "member" },
  { id: "b", role: "member" },
] as const;
const order = (id: string, direction: "up" | "down") => moved(team, id, direction).map((member) => member.id);

test("a member moves one place, not past the end and never before the leader", () => {
  expect(order("b", "up")).toEqual(["lead", "b", "a"]);
  expect(order("a", "down")).toEqual(["lead", "b", "a"]);
  expect(order("a", "up")).toEqual(["lead", "a", "b"]);
  expect(order("b", "down")).toEqual(["lead", "a", "b"]);
  expect(order("lead", "down")).toEqual(["lead", "a", "b"]);
  expect(order("nobody", "up")).toEqual(["lead", "a", "b"]);
});
