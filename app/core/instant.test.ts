import { describe, expect, it } from "vitest";
import { addDays, atHanoi, between, day, dayOf, fromHanoiLocal, hour, minute, plus, toHanoiLocal } from "./instant";

const deadline = "2026-09-30T10:00:00.000Z";

describe("instants", () => {
  it("moves forward and back", () => {
    expect(plus(deadline, 90 * minute)).toBe("2026-09-30T11:30:00.000Z");
    expect(plus(deadline, -day)).toBe("2026-09-29T10:00:00.000Z");
  });

  it("measures from one to another, negative when the second is earlier", () => {
    expect(between(deadline, plus(deadline, 3 * hour))).toBe(3 * hour);
    expect(between(deadline, plus(deadline, -hour))).toBe(-hour);
  });

  it("sorts as text in the order of time", () => {
    const instants = [deadline, plus(deadline, 1), plus(deadline, day), plus(deadline, 400 * day)];
    expect([...instants].reverse().sort()).toEqual(instants);
  });
});

describe("Hanoi time", () => {
  it("begins its day at 17:00 UTC", () => {
    expect(dayOf("2026-09-30T16:59:59.999Z")).toBe("2026-09-30");
    expect(dayOf("2026-09-30T17:00:00.000Z")).toBe("2026-10-01");
  });

  it("turns a wall clock into an instant", () => {
    expect(atHanoi("2026-09-30", "17:00")).toBe(deadline);
    expect(atHanoi("2026-01-01", "00:00")).toBe("2025-12-31T17:00:00.000Z");
    expect(() => atHanoi("30/09/2026", "17:00")).toThrow("not a Hanoi time");
  });

  it("counts days over the ends of months and leap years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(addDays("2026-09-30", 0)).toBe("2026-09-30");
  });

  it("fills a datetime-local field and reads it back", () => {
    expect(toHanoiLocal(deadline)).toBe("2026-09-30T17:00");
    expect(fromHanoiLocal("2026-09-30T17:00")).toBe(deadline);
    expect(fromHanoiLocal("2026-09-30T17:00:30")).toBe(deadline);
  });

  it.each(["", "2026-09-30", "2026-02-30T10:00", "2026-13-01T10:00", "2026-09-30T25:00", "2026-09-30 17:00", "x"])(
    "reads no instant in %j",
    (value) => {
      expect(fromHanoiLocal(value)).toBeUndefined();
    },
  );
});
