import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "./random";

const draws = (seed: string, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe("seededRandom", () => {
  it("tells the same story for the same seed, today and tomorrow", () => {
    expect(draws("demo year", 50)).toEqual(draws("demo year", 50));
    const random = seededRandom("khơi");
    expect(Array.from({ length: 8 }, () => random.int(0, 999))).toMatchInlineSnapshot(`
      [
        367,
        16,
        76,
        37,
        70,
        673,
        97,
        494,
      ]
    `);
  });

  it("tells another story for another seed", () => {
    const first = new Set(Array.from({ length: 500 }, (_, i) => draws(`seed ${i}`, 1)[0]));
    expect(first.size).toBe(500);
  });

  it("draws evenly from 0 up to, never reaching, 1", () => {
    const numbers = draws("even", 20_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const buckets = Array.from(
      { length: 10 },
      (_, i) => numbers.filter((number) => Math.floor(number * 10) === i).length,
    );
    for (const size of buckets) expect(Math.abs(size - 2_000)).toBeLessThan(200);
  });

  it("keeps whole numbers within both ends", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.nat(1_000), (seed, min, width) => {
        const number = seededRandom(seed).int(min, min + width);
        expect(Number.isInteger(number)).toBe(true);
        expect(number).toBeGreaterThanOrEqual(min);
        expect(number).toBeLessThanOrEqual(min + width);
      }),
    );
  });

  it("reaches both ends", () => {
    const random = seededRandom("die");
    expect(new Set(Array.from({ length: 200 }, () => random.int(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it("picks members, and refuses an empty list", () => {
    expect(["hồi", "quế"]).toContain(seededRandom("a").pick(["hồi", "quế"]));
    expect(() => seededRandom("a").pick([])).toThrow("nothing to pick");
  });

  it("shuffles without losing anything or touching the list", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
        const before = [...list];
        const shuffled = seededRandom(seed).shuffle(list);
        expect(list).toEqual(before);
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });

  it("makes every order of three about equally likely", () => {
    const random = seededRandom("orders");
    const counts = new Map<string, number>();
    for (let i = 0; i < 6_000; i++) {
      const order = random.shuffle(["a", "b", "c"]).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it("takes a chance as often as it says", () => {
    const random = seededRandom("chance");
    const hits = Array.from({ length: 10_000 }, () => random.chance(0.3)).filter(Boolean).length;
    expect(Math.abs(hits - 3_000)).toBeLessThan(200);
    expect(random.chance(0)).toBe(false);
    expect(random.chance(1)).toBe(true);
  });
});
