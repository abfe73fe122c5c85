import { describe, expect, it } from "vitest";
import type { Criterion } from "../rubric";
import { hasDecimals, type KeypadKey, pressed } from "./keypad";

const criterion = (given: Partial<Criterion> = {}): Criterion => ({
  key: "impact",
  title: { vi: "Tác động" },
  weight: 100,
  minMark: 0,
  maxMark: 1_500,
  step: 50,
  levels: [],
  ...given,
});
const print = (mark: number) => String(mark / 100).replace(".", ",");

function typed(keys: readonly KeypadKey[], before = "", on = criterion()) {
  return keys.reduce((now, key) => pressed(on, now, key, print), { text: before, isFresh: true }).text;
}

describe("the keypad", () => {
  it.each([
    ["digits and comma", ["1", "2", "comma", "5"], "", "12,5"],
    ["a new mark over the old one", ["9"], "12,5", "9"],
    ["a digit past the highest mark begins anew", ["1", "2", "5"], "", "5"],
    ["no more than the highest mark by itself", ["1", "6"], "", "6"],
    ["no leading zero", ["0", "7"], "", "7"],
    ["a comma first", ["comma", "5"], "", "0,5"],
    ["one comma", ["1", "comma", "comma", "5"], "", "1,5"],
    ["erasing the last sign of what stands", ["erase"], "12,5", "12,"],
    ["clearing", ["1", "clear"], "", ""],
    ["a step up", ["more"], "12,5", "13"],
    ["a step down, then a new mark", ["less", "8"], "12,5", "8"],
    ["a first step at the lowest mark", ["more"], "", "0"],
  ] as const)("writes %s", (_, keys, before, text) => {
    expect(typed(keys, before)).toBe(text);
  });

  it("has no use for a comma where marks are whole", () => {
    expect([hasDecimals(criterion()), hasDecimals(criterion({ step: 100 }))]).toEqual([true, false]);
    expect(typed(["1", "comma", "2"], "", criterion({ step: 100 }))).toBe("12");
  });

  it("writes two decimals at most and nothing past the highest mark", () => {
    expect(typed(["1", "comma", "2", "5"], "", criterion({ step: 1 }))).toBe("1,25");
    expect(typed(["9"], "", criterion({ maxMark: 500 }))).toBe("");
  });
});
