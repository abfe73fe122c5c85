import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkNumbering, codeFor, defaultNumbering, keyOfNumber, numberFor } from "./numbering";

const byDivision = (pattern: string) => ({ pattern, scope: "division" as const });
const fault = (pattern: string, codes: string[] = [], scope: "competition" | "division" = "competition") => {
  const checked = checkNumbering({ pattern, scope }, codes);
  return checked.ok ? "ok" : checked.error;
};

describe("numbers of entries", () => {
  it("are the prefix and three digits, growing past 999, and sort as people count", () => {
    const { pattern } = defaultNumbering;
    const made = [31, 1_204].map((count) => numberFor(pattern, { prefix: "CB26-", code: "", count }));
    expect(made.map(({ number }) => number)).toEqual(["CB26-031", "CB26-1204"]);
    expect(made.map(({ key }) => key)).toEqual(["CB26-0000000031", "CB26-0000001204"]);
    expect(made.map(({ number }) => keyOfNumber(number))).toEqual(made.map(({ key }) => key));
  });

  it("can name the division before or after the count", () => {
    const given = { prefix: "CB26", code: "YT", count: 7 };
    expect(numberFor("{prefix}-{division}-{n:3}", given).number).toBe("CB26-YT-007");
    expect(numberFor("{n:2}/{division}.{prefix}", given)).toEqual({ number: "07/YT.CB26", key: "0000000007/YT.CB26" });
    expect(keyOfNumber("12/YT")).toBe("0000000012/YT");
    expect(keyOfNumber("không số")).toBe("không số");
  });

  it("are refused where two entries could have the same", () => {
    expect(fault("{prefix}{n:3}")).toBe("ok");
    expect(fault("{prefix}")).toBe("pattern_without_count");
    expect(fault("")).toBe("pattern_invalid");
    expect(fault("{n}{n}")).toBe("pattern_invalid");
    expect(fault("{n:9}")).toBe("pattern_invalid");
    expect(fault("{prefix:3}{n}")).toBe("pattern_invalid");
    expect(fault("hồ sơ {n}")).toBe("pattern_invalid");
    expect(fault("{prefix}{n}", ["A"], "division")).toBe("pattern_without_division");
    expect(fault("{division}{n}", ["A", ""])).toBe("code_missing");
    expect(fault("{division}{n}", ["A", "á"])).toBe("code_invalid");
    expect(fault("{division}{n}", ["A", "A"])).toBe("code_repeated");
    expect(fault("{division}{n}", ["A", "A1"])).toBe("code_joins_count");
    expect(fault("{division}{prefix}{n}", ["A", "A1"])).toBe("code_joins_count");
    expect(fault("{division}-{n}", ["A", "A1"])).toBe("ok");
  });

  const code = fc.stringMatching(/^[A-Z0-9]{1,4}$/);
  const piece = fc.constantFrom("{prefix}", "{division}", "{n}", "{n:3}", "-", "/", "A", "7");
  const scheme = fc.record({
    pattern: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join("")),
    codes: fc.uniqueArray(code, { minLength: 2, maxLength: 3 }),
    prefix: fc.stringMatching(/^[A-Z0-9][A-Z0-9/-]{0,4}$/),
  });

  it("are unique and keep their order, whatever scheme passes the check", () => {
    fc.assert(
      fc.property(scheme, fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { minLength: 2 }), (given, counts) => {
        const { pattern, codes, prefix } = given;
        fc.pre(checkNumbering(byDivision(pattern), codes).ok);
        const sorted = [...counts].sort((a, b) => a - b);
        const made = codes.map((own) => sorted.map((count) => numberFor(pattern, { prefix, code: own, count })));
        const numbers = made.flat().map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const ofOne of made) {
          const keys = ofOne.map(({ key }) => key);
          expect([...keys].sort()).toEqual(keys);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never fail to be read: any text is a pattern or a fault", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (pattern, codes) => {
        const checked = checkNumbering(byDivision(pattern), codes);
        expect(checked.ok || checked.error).toBeTruthy();
        expect(typeof keyOfNumber(pattern)).toBe("string");
      }),
    );
  });
});

it("a division's code is made of its name, and is always a free one", () => {
  expect(codeFor("Ý tưởng sáng tạo", [])).toBe("YTST");
  expect(codeFor("Đổi mới 2026", [])).toBe("DM");
  expect(codeFor("2026", [])).toBe("A");
  const codes: string[] = [];
  for (let n = 0; n < 60; n++) codes.push(codeFor("Một hai ba bốn năm sáu bảy", codes));
  expect(checkNumbering({ pattern: "{prefix}{division}{n:3}", scope: "division" }, codes)).toEqual({ ok: true });
});
