import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPhone, parsePhone } from "./phone";

describe("parsePhone", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "+84912345678",
    "+84 912 345 678",
    "84912345678",
    "0084 912 345 678",
    "+84 (0)912 345 678",
    "\u202a+84 912\u00a0345 678\u202c",
  ])("reads %j as one mobile number", (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value: "+84912345678" });
  });

  it("reads landlines with their area code", () => {
    expect(parsePhone("(0206) 3852 139")).toEqual({ ok: true, value: "+842063852139" });
    expect(parsePhone("+84 24 3822 1234")).toEqual({ ok: true, value: "+842438221234" });
  });

  it.each([
    "",
    "912345678",
    "091234567",
    "09123456789",
    "0112345678",
    "0212345678",
    "+1 202 555 0100",
    "1900 1234",
    "0912 345 67x",
    "0912345678; 0987654321",
    "+840912",
    "+84+84912345678",
  ])("refuses %j", (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: false, error: "phone_invalid" });
  });
});

describe("formatPhone", () => {
  it("groups mobile numbers and landlines as they are printed", () => {
    expect(formatPhone("+84912345678")).toBe("0912 345 678");
    expect(formatPhone("+842438221234")).toBe("024 3822 1234");
    expect(formatPhone("+842063852139")).toBe("0206 3852 139");
  });

  it("leaves what is no stored number alone", () => {
    expect(formatPhone("+12025550100")).toBe("+12025550100");
    expect(formatPhone("")).toBe("");
  });

  it("prints what can be read back, for every number", () => {
    const numbers = fc.oneof(fc.stringMatching(/^\+84[35789]\d{8}$/), fc.stringMatching(/^\+842\d{9}$/));
    fc.assert(
      fc.property(numbers, (phone) => {
        expect(parsePhone(formatPhone(phone))).toEqual({ ok: true, value: phone });
      }),
    );
  });
});
