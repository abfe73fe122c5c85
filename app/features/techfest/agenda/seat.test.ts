import { describe, expect, it } from "vitest";
import { type Attended, atTheSameTime, seatFor, seatsLeft, seatsToGive } from "./seat";

describe("a seat", () => {
  it("is given while one is free, without a limit always", () => {
    expect(seatFor(2, { taken: 1, waiting: 0 })).toBe("registered");
    expect(seatFor(null, { taken: 900, waiting: 0 })).toBe("registered");
  });

  it("is waited for when all are taken, or while others wait already", () => {
    expect(seatFor(2, { taken: 2, waiting: 0 })).toBe("waiting");
    expect(seatFor(2, { taken: 1, waiting: 1 })).toBe("waiting");
  });

  it("is never counted below zero", () => {
    expect(seatsLeft(2, 3)).toBe(0);
    expect(seatsLeft(2, 1)).toBe(1);
    expect(seatsLeft(null, 3)).toBeNull();
  });

  it("goes to as many of those who wait as there is room for", () => {
    expect(seatsToGive(3, { taken: 1, waiting: 5 })).toBe(2);
    expect(seatsToGive(3, { taken: 1, waiting: 1 })).toBe(1);
    expect(seatsToGive(3, { taken: 4, waiting: 1 })).toBe(0);
    expect(seatsToGive(null, { taken: 4, waiting: 7 })).toBe(7);
  });
});

describe("one's own agenda", () => {
  const slot = (id: string, given: Partial<Attended> = {}): Attended => ({
    id,
    state: "published",
    startsAt: "2026-10-08T02:00:00.000Z",
    endsAt: "2026-10-08T03:00:00.000Z",
    ...given,
  });

  it("says what else runs at that time", () => {
    const after = slot("c", { startsAt: "2026-10-08T03:00:00.000Z", endsAt: "2026-10-08T04:00:00.000Z" });
    const within = slot("b", { startsAt: "2026-10-08T02:30:00.000Z" });
    expect(atTheSameTime(slot("a"), [slot("a"), within, after])).toEqual([within]);
  });

  it("lets what is cancelled be in nobody's way", () => {
    expect(atTheSameTime(slot("a"), [slot("b", { state: "cancelled" })])).toEqual([]);
    expect(atTheSameTime(slot("a", { state: "cancelled" }), [slot("b")])).toEqual([]);
  });
});
