import { describe, expect, it } from "vitest";
import { isEmail, normalizeEmail } from "./email";

describe("normalizeEmail", () => {
  it("trims, composes and lowers", () => {
    expect(normalizeEmail("  Nong.Thi.Hoa@CaoBang.GOV.vn\n")).toBe("nong.thi.hoa@caobang.gov.vn");
    expect(normalizeEmail("ho\u0300a@example.vn")).toBe("hòa@example.vn");
  });
});

describe("isEmail", () => {
  it.each([
    "an@example.vn",
    "An.Nguyen+thi@Example.edu.vn",
    " a_b-c@x1.co ",
    "o'hara@example.com",
    "an@xn--bn-wha.vn",
    "an@example.xn--p1ai",
    `${"a".repeat(64)}@example.vn`,
  ])("accepts %j", (address) => {
    expect(isEmail(address)).toBe(true);
  });

  it.each([
    "",
    "an",
    "@example.vn",
    "an@",
    "an@example",
    "an@@example.vn",
    "a n@example.vn",
    ".an@example.vn",
    "an.@example.vn",
    "a..n@example.vn",
    "an@-example.vn",
    "an@example-.vn",
    "an@example..vn",
    "an@127.0.0.1",
    "hòa@example.vn",
    "an@example.vn\r\nBcc: all@example.vn",
    "an@example.vn, hoa@example.vn",
    '"an"@example.vn',
    `${"a".repeat(65)}@example.vn`,
    `an@${"a".repeat(64)}.vn`,
    `an@${"abc.".repeat(70)}vn`,
  ])("refuses %j", (address) => {
    expect(isEmail(address)).toBe(false);
  });

  it("answers at once for hostile lengths", () => {
    const started = performance.now();
    expect(isEmail(`${"a.".repeat(200_000)}@`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
