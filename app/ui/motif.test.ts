import { describe, expect, test } from "vitest";
import { motifChart, motifPaths, motifThreads } from "./motif";

const seeds = ["019a-soi-may", "019a-cham-slao", "", "Kim Tuyến Xanh", "p1", "p2", "p3"];

describe("a project's motif", () => {
  test("is the same for the same seed", () => {
    for (const seed of seeds) expect(motifPaths(seed)).toEqual(motifPaths(seed));
  });

  test("differs between seeds", () => {
    const charts = seeds.map((seed) => JSON.stringify(motifChart(seed)));
    expect(new Set(charts).size).toBe(seeds.length);
  });

  test("is symmetric across both axes and both diagonals", () => {
    for (const seed of seeds) {
      const { chart } = motifChart(seed);
      const at = (x: number, y: number) => chart[y]?.charAt(x);
      for (let y = 0; y < motifThreads; y++) {
        for (let x = 0; x < motifThreads; x++) {
          const far = motifThreads - 1;
          expect([at(far - x, y), at(x, far - y), at(y, x)]).toEqual([at(x, y), at(x, y), at(x, y)]);
        }
      }
    }
  });

  test("stays small: at most three paths and 1 kB", () => {
    for (const seed of seeds) {
      const { paths } = motifPaths(seed);
      expect(paths.length).toBeLessThanOrEqual(3);
      expect(paths.map(([, d]) => d).join("").length).toBeLessThan(1000);
    }
  });
});
