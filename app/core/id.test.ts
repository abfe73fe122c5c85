import { describe, expect, it } from "vitest";
import { isId, newId } from "./id";

describe("newId", () => {
  it("is a UUIDv7 that carries the time it was made", () => {
    const id = newId(Date.parse("2026-09-30T10:00:00.123Z"));
    expect(isId(id)).toBe(true);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.parse("2026-09-30T10:00:00.123Z"));
  });

  it("sorts by the time of making, even for times long apart", () => {
    const times = [0, 1, 255, 256, 2 ** 32, 1_790_000_000_000, 2 ** 47];
    const ids = times.map((time) => newId(time));
    expect([...ids].sort()).toEqual(ids);
  });

  it("sorts in the order of making within one millisecond, so that the log keeps the order of an act", () => {
    const ids = Array.from({ length: 1_500 }, () => newId(1_790_000_000_000));
    expect([...ids].sort()).toEqual(ids);
  });

  it("never repeats within one millisecond", () => {
    expect(new Set(Array.from({ length: 5_000 }, () => newId(0))).size).toBe(5_000);
  });
});

describe("isId", () => {
  it.each(["", "1", "../../etc", "018f0000-0000-4000-8000-000000000000", "018F0000-0000-7000-8000-000000000000"])(
    "refuses %j",
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
});
