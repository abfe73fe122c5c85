import { describe, expect, it } from "vitest";
import { type GridRules, gridBooths, gridChange, gridSize, isApplicable } from "./grid";
import type { Booth } from "./plan";

const rules: GridRules = {
  hallId: "h",
  zoneId: "z",
  x: 100,
  y: 200,
  rows: 2,
  perRow: 2,
  width: 300,
  depth: 250,
  aisle: 400,
  backToBack: false,
  corner: "nw",
  prefix: "A",
  firstNumber: 1,
  digits: 2,
  numbering: "through",
  power: "all",
  water: "none",
};
const drawn = (given: Partial<GridRules> = {}) => {
  const booths = gridBooths({ ...rules, ...given });
  if (!booths.ok) throw new Error(booths.error);
  return booths.value;
};
const places = (given: Partial<GridRules>) => drawn(given).map(({ code, x, y }) => `${code} ${x},${y}`);
const standing = (given: Partial<GridRules> = {}): Booth[] =>
  drawn(given).map((booth) => ({ ...booth, id: booth.code }));
const hall = { w: 4_000, d: 2_500 };

describe("a grid of booths", () => {
  it("lays rows out with an aisle between them", () => {
    expect(drawn()).toEqual(
      [
        ["A01", 100, 200],
        ["A02", 400, 200],
        ["A03", 100, 850],
        ["A04", 400, 850],
      ].map(([code, x, y]) => ({
        hallId: "h",
        zoneId: "z",
        code,
        x,
        y,
        w: 300,
        d: 250,
        hasPower: true,
        hasWater: false,
        isClosed: false,
      })),
    );
    expect(gridSize(rules)).toEqual({ w: 600, d: 900 });
  });

  it("back to back, pairs of rows share their wall and the aisle is between pairs", () => {
    expect(places({ rows: 4, perRow: 1, backToBack: true })).toEqual([
      "A01 100,200",
      "A02 100,450",
      "A03 100,1100",
      "A04 100,1350",
    ]);
    expect(gridSize({ ...rules, rows: 3, backToBack: true })).toEqual({ w: 600, d: 1_150 });
  });

  it.each([
    ["ne", ["A01 400,200", "A02 100,200", "A03 400,850", "A04 100,850"]],
    ["sw", ["A01 100,850", "A02 400,850", "A03 100,200", "A04 400,200"]],
    ["se", ["A01 400,850", "A02 100,850", "A03 400,200", "A04 100,200"]],
  ] as const)("counts from the corner %s", (corner, expected) => {
    expect(places({ corner })).toEqual(expected);
  });

  it("counts through, or begins every row anew with the next letter", () => {
    expect(drawn({ firstNumber: 9, digits: 1 }).map(({ code }) => code)).toEqual(["A9", "A10", "A11", "A12"]);
    expect(drawn({ numbering: "rows" }).map(({ code }) => code)).toEqual(["A01", "A02", "B01", "B02"]);
    expect(gridBooths({ ...rules, numbering: "rows", prefix: "Z" })).toEqual({ ok: false, error: "code_invalid" });
    expect(gridBooths({ ...rules, numbering: "rows", prefix: "" })).toEqual({ ok: false, error: "code_invalid" });
  });

  it("brings power and water to all, to none or to some rows", () => {
    const supplied = drawn({ rows: 3, perRow: 1, power: [1, 3], water: "all" });
    expect(supplied.map(({ hasPower, hasWater }) => [hasPower, hasWater])).toEqual([
      [true, true],
      [false, true],
      [true, true],
    ]);
  });

  it("refuses more than a plan holds and codes that a plan can't print", () => {
    expect(gridBooths({ ...rules, rows: 21, perRow: 20 })).toEqual({ ok: false, error: "too_many" });
    expect(gridBooths({ ...rules, prefix: "TRIENLAM" })).toEqual({ ok: false, error: "code_invalid" });
  });
});

describe("applying a grid", () => {
  it("adds what isn't there", () => {
    const change = gridChange(drawn(), [], hall);
    expect([change.added.length, change.changed.length, isApplicable(change)]).toEqual([4, 0, true]);
  });

  it("run again it changes nothing, and doubles nothing", () => {
    const change = gridChange(drawn(), standing(), hall);
    expect([change.added, change.changed, change.unchanged.length, isApplicable(change)]).toEqual([[], [], 4, true]);
  });

  it("moves the booths it knows by code, and keeps a closed one closed", () => {
    const old = standing().map((booth) => ({ ...booth, isClosed: booth.code === "A01" }));
    const change = gridChange(drawn({ x: 1_000 }), old, hall);
    expect(change.changed.map(({ id, x, isClosed }) => [id, x, isClosed])).toEqual([
      ["A01", 1_000, true],
      ["A02", 1_300, false],
      ["A03", 1_000, false],
      ["A04", 1_300, false],
    ]);
  });

  it("tells what stands outside, what overlaps another booth, what another hall has", () => {
    expect(gridChange(drawn({ x: 3_500 }), [], hall).outside).toEqual(["A02", "A04"]);
    const other = standing({ prefix: "B", x: 650, y: 900, rows: 1 });
    const change = gridChange(drawn(), other, hall);
    expect([change.overlapping, isApplicable(change)]).toEqual([[["A04", "B01"]], false]);
    expect(gridChange(drawn(), standing({ hallId: "other" }), hall).elsewhere).toEqual(["A01", "A02", "A03", "A04"]);
  });

  it("leaves overlaps that stood before to others", () => {
    const messy = [...standing({ prefix: "B", x: 2_000 }), ...standing({ prefix: "C", x: 2_000 })];
    expect(gridChange(drawn(), messy, hall).overlapping).toEqual([]);
  });
});
