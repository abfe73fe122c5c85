import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, parseMoney } from "./money";

describe("formatMoney", () => {
  it("puts points between thousands and a no-break space before the sign", () => {
    expect(formatMoney(0n)).toBe("0\u00a0₫");
    expect(formatMoney(999n)).toBe("999\u00a0₫");
    expect(formatMoney(1_234_567n)).toBe("1.234.567\u00a0₫");
    expect(formatMoney(-50_000n)).toBe("-50.000\u00a0₫");
  });
});

describe("parseMoney", () => {
  it.each([
    ["1234567", 1_234_567n],
    ["1.234.567", 1_234_567n],
    ["1,234,567 ₫", 1_234_567n],
    ["1 234 567 đồng", 1_234_567n],
    [" 30.000.000đ ", 30_000_000n],
    ["5000 VND", 5_000n],
    ["0", 0n],
    ["007", 7n],
    ["1.000.000.000.000.000", 1_000_000_000_000_000n],
  ])("reads %j", (typed, amount) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: amount });
  });

  it.each([
    "",
    "₫",
    "-5",
    "1.5",
    "1,50",
    "1.234,567",
    "12.34.567",
    "1.234.5678",
    "1e6",
    "0x10",
    "năm triệu",
    "5 triệu",
    "$100",
    "1.000.000.000.000.001",
    "9".repeat(400),
    "١٢٣",
  ])("refuses %j", (typed) => {
    expect(parseMoney(typed)).toEqual({ ok: false, error: "money_invalid" });
  });

  it("reads back whatever is shown", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (amount) => {
        expect(parseMoney(formatMoney(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });
});
