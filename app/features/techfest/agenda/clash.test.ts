import { describe, expect, it } from "vitest";
import { clashesAmong, clashesOf, type PlannedSlot } from "./clash";

const rules = {
  rooms: [
    { id: "hall", capacity: 100 },
    { id: "yard", capacity: null },
  ],
  firstDay: "2026-10-08",
  lastDay: "2026-10-10",
};
const slot = (id: string, given: Partial<PlannedSlot> = {}): PlannedSlot => ({
  id,
  roomId: null,
  state: "published",
  capacity: null,
  startsAt: "2026-10-08T02:00:00.000Z",
  endsAt: "2026-10-08T03:00:00.000Z",
  speakers: [],
  ...given,
});
const later = { startsAt: "2026-10-08T03:00:00.000Z", endsAt: "2026-10-08T04:00:00.000Z" };
const person = (name: string, given = {}) => ({ name, email: null, accountId: null, ...given });

describe("two slots at the same time", () => {
  it("clash in the same room, not in different ones nor where no room is named", () => {
    const hall = slot("a", { roomId: "hall" });
    expect(clashesOf(hall, [slot("b", { roomId: "hall" })], rules)).toEqual([
      { kind: "room", roomId: "hall", otherId: "b" },
    ]);
    expect(clashesOf(hall, [slot("b", { roomId: "yard" })], rules)).toEqual([]);
    expect(clashesOf(slot("a"), [slot("b")], rules)).toEqual([]);
  });

  it("don't clash when one begins as the other ends", () => {
    expect(clashesOf(slot("a", { roomId: "hall" }), [slot("b", { roomId: "hall", ...later })], rules)).toEqual([]);
  });

  it.each([
    ["account", person("Nông Văn Dền", { accountId: "x" }), person("Ông Dền", { accountId: "x" })],
    ["e-mail", person("Nông Văn Dền", { email: "d@example.vn" }), person("Ông Dền", { email: "d@example.vn" })],
    ["name without accents", person("Nông Văn Dền"), person("nong van  den")],
  ])("clash over a speaker known by the same %s", (_what, here, there) => {
    expect(clashesOf(slot("a", { speakers: [here] }), [slot("b", { speakers: [there] })], rules)).toEqual([
      { kind: "speaker", name: here.name, otherId: "b" },
    ]);
  });

  it("don't clash over speakers of whom nothing is the same", () => {
    const others = [slot("b", { speakers: [person("Hoàng Thị Mẩy", { email: "m@example.vn", accountId: "y" })] })];
    const here = slot("a", {
      speakers: [person("Nông Văn Dền", { email: "d@example.vn", accountId: "x" }), person("")],
    });
    expect(clashesOf(here, others, rules)).toEqual([]);
  });

  it("don't clash when one is cancelled, and a slot never clashes with itself", () => {
    const here = slot("a", { roomId: "hall", speakers: [person("A")] });
    expect(clashesOf(here, [here, { ...here, id: "b", state: "cancelled" }], rules)).toEqual([]);
    expect(clashesOf({ ...here, state: "cancelled" }, [{ ...here, id: "b" }], rules)).toEqual([]);
  });
});

describe("a slot by itself", () => {
  it("is warned about outside the event's days; one that ends at the last midnight is inside", () => {
    const outside = [{ kind: "outside_days" }];
    const at = (startsAt: string, endsAt: string) => clashesOf(slot("a", { startsAt, endsAt }), [], rules);
    expect(at("2026-10-07T16:30:00.000Z", "2026-10-08T01:00:00.000Z")).toEqual(outside);
    expect(at("2026-10-10T15:00:00.000Z", "2026-10-10T17:00:00.000Z")).toEqual([]);
    expect(at("2026-10-10T15:00:00.000Z", "2026-10-10T17:01:00.000Z")).toEqual(outside);
  });

  it("is warned about when it seats more than its room, and only where both are known", () => {
    expect(clashesOf(slot("a", { roomId: "hall", capacity: 101 }), [], rules)).toEqual([
      { kind: "over_room", capacity: 101, room: 100 },
    ]);
    expect(clashesOf(slot("a", { roomId: "hall", capacity: 100 }), [], rules)).toEqual([]);
    expect(clashesOf(slot("a", { roomId: "yard", capacity: 900 }), [], rules)).toEqual([]);
    expect(clashesOf(slot("a", { roomId: "hall" }), [], rules)).toEqual([]);
  });
});

it("a clash is found from both sides, and slots without one are left out", () => {
  const slots = [slot("a", { roomId: "hall" }), slot("b", { roomId: "hall" }), slot("c", later)];
  expect([...clashesAmong(slots, rules).keys()]).toEqual(["a", "b"]);
});
