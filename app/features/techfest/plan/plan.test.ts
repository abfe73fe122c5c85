import { describe, expect, it } from "vitest";
import {
  type Booth,
  boothSortKey,
  boothsOutside,
  codePattern,
  isFound,
  isInside,
  keptInside,
  labelLines,
  markKind,
  overlappingPairs,
  overlaps,
  searchText,
  snap,
  zoneTone,
} from "./plan";

const rect = (x: number, y: number, w = 300, d = 300) => ({ x, y, w, d });
const booth = (code: string, x: number, y: number, hallId = "h"): Booth => ({
  ...rect(x, y),
  id: code,
  code,
  hallId,
  zoneId: null,
  hasPower: false,
  hasWater: false,
  isClosed: false,
});
const hall = { id: "h", name: { vi: "Sảnh" }, w: 1_000, d: 800 };

describe("where booths stand", () => {
  it("walls that touch are no overlap, a shared centimetre is", () => {
    expect(overlaps(rect(0, 0), rect(300, 0))).toBe(false);
    expect(overlaps(rect(0, 0), rect(299, 299))).toBe(true);
    expect(overlaps(rect(0, 0, 900, 900), rect(300, 300, 10, 10))).toBe(true);
  });

  it("a booth may stand at the wall, not through it", () => {
    expect([rect(0, 0), rect(700, 500), rect(701, 500), rect(-1, 0)].map((r) => isInside(r, hall))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      boothsOutside([booth("A1", 0, 0), booth("A2", 800, 0), booth("A3", 0, 0, "gone")], [hall]).map((b) => b.code),
    ).toEqual(["A2", "A3"]);
  });

  it("names every overlapping pair once, within a hall only", () => {
    const pairs = overlappingPairs([
      booth("A1", 0, 0),
      booth("A2", 100, 0),
      booth("A3", 300, 0),
      booth("B1", 0, 0, "other"),
      booth("A0", 250, 200),
    ]);
    expect(pairs.map((pair) => pair.map(({ code }) => code))).toEqual([
      ["A1", "A2"],
      ["A1", "A0"],
      ["A2", "A3"],
      ["A2", "A0"],
      ["A3", "A0"],
    ]);
  });

  it("finds the same pairs as comparing each with each", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 50; round++) {
      const booths = Array.from({ length: 12 }, (_, i) =>
        booth(`A${i}`, random(1_200), random(1_200), `h${random(2)}`),
      );
      const plain = booths.flatMap((a, i) =>
        booths.slice(i + 1).flatMap((b) => (a.hallId === b.hallId && overlaps(a, b) ? [`${a.code} ${b.code}`] : [])),
      );
      expect(
        overlappingPairs(booths)
          .map(([a, b]) => `${a.code} ${b.code}`)
          .sort(),
      ).toEqual(plain.sort());
    }
  });

  it("snaps to the step and stays in the hall", () => {
    expect([snap(124, 10), snap(125, 50), snap(-24, 10), snap(-26, 50)]).toEqual([120, 150, -20, -50]);
    expect(keptInside(rect(-50, 900), hall)).toEqual(rect(0, 500));
    expect(keptInside(rect(50, 60, 2_000, 100), hall)).toEqual(rect(0, 60, 2_000, 100));
  });
});

describe("codes, names, search", () => {
  it("codes count as people do", () => {
    const codes = ["B1", "A10", "A2", "A1", "K-3"];
    expect(codes.sort((a, b) => (boothSortKey(a) < boothSortKey(b) ? -1 : 1))).toEqual([
      "A1",
      "A2",
      "A10",
      "B1",
      "K-3",
    ]);
    expect(["A01", "VIP-2", "7", "a1", "A1-", "", "TOOLONG123"].map((code) => codePattern.test(code))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("finds without accents, by the beginnings of words, in any order", () => {
    const text = searchText(["A01", "Sợi Mây", "miến dong Nguyên Bình"]);
    expect(["soi", "mây a01", "NGUYEN", "dong mien", ""].every((typed) => isFound(text, typed))).toBe(true);
    expect(["ay", "soi x"].some((typed) => isFound(text, typed))).toBe(false);
  });

  it("breaks a name into lines that fit and says when there is more", () => {
    expect(labelLines("Sợi Mây", 100, 10, 2)).toEqual(["Sợi Mây"]);
    expect(labelLines("Hợp tác xã Sợi Mây Nguyên Bình", 110, 10, 2)).toEqual(["Hợp tác xã", "Sợi Mây…"]);
    expect(labelLines("Trungtamungdung", 80, 10, 2)).toEqual(["Trungta…"]);
    expect(labelLines("Một hai ba", 10, 10, 1)).toEqual(["M…"]);
  });

  it("throws on what no act of ours writes", () => {
    expect(() => markKind("pool")).toThrow("pool");
    expect(() => zoneTone("pink")).toThrow("pink");
  });
});
