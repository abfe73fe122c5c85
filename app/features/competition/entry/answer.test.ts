import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormField, formFieldTypes } from "../entry-form";
import { cleanText, readAnswer, shownText, typedText } from "./answer";

const field = (type: FormField["type"], given: Partial<FormField> = {}): FormField => ({
  key: "f",
  type,
  label: { vi: "Mục" },
  required: false,
  identifies: false,
  ...given,
});
const options = [{ key: "person", label: { vi: "Cá nhân" } }];

describe("reading an answer", () => {
  it.each([
    ["long_text", " Một\r\nhai ", " Một\nhai "],
    ["short_text", "Miến dong", "Miến dong"],
    ["number", "1.250", 1250],
    ["number", "12,5", 12.5],
    ["number", "0", 0],
    ["money", "10.000.000", 10_000_000],
    ["money", "2 000 000 đồng", 2_000_000],
    ["link", "https://soimay.example.vn/phim", "https://soimay.example.vn/phim"],
    ["choice", "person", "person"],
    ["long_text", "  \n ", null],
    ["number", "", null],
    ["money", null, null],
    ["choice", undefined, null],
  ] as const)("%s: %j is %j", (type, raw, value) => {
    expect(readAnswer(field(type, { options }), raw)).toEqual({ ok: true, value });
  });

  it.each([
    ["long_text", "abcd", "too_long", { limit: 3 }],
    ["short_text", ["a"], "text_invalid", {}],
    ["number", "mười", "number_invalid", {}],
    ["number", "-3", "number_invalid", {}],
    ["number", "11", "too_big", { limit: 10 }],
    ["money", "1,5", "number_invalid", {}],
    ["money", "2.000", "too_big", { limit: 1_999 }],
    ["choice", "robot", "choice_unknown", {}],
    ["link", "javascript:alert(1)", "link_invalid", {}],
    ["link", "https://user:pass@example.vn", "link_invalid", {}],
    ["link", "https://localhost", "link_invalid", {}],
    ["link", "https://example.vn/dai", "too_long", { limit: 10 }],
    ["file", "plan.pdf", "is_file", {}],
  ] as const)("%s: %j fails with %s", (type, raw, fault, given) => {
    expect(readAnswer(field(type, { options, ...given }), raw)).toEqual({ ok: false, error: fault });
  });

  it("gives a value or a fault for any field with any input, and reads its own value again", () => {
    const anyField = fc.record({
      type: fc.constantFrom(...formFieldTypes),
      limit: fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: undefined }),
    });
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: "binary" }),
      fc.integer().map(String),
      fc.float().map(String),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(anyField, anything, (asked, raw) => {
        const read = readAnswer(field(asked.type, { limit: asked.limit, options }), raw);
        if (!read.ok) return typeof read.error === "string";
        expect(readAnswer(field(asked.type, { limit: asked.limit, options }), typedText(read.value))).toEqual(read);
        return true;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("an answer's text", () => {
  it("is stored composed, without what a database refuses", () => {
    expect(cleanText("Mie\u0302\u0301n\u0000 \ud800")).toBe("Miến \ufffd");
  });

  it("shows sums grouped by thousands and everything else as it is", () => {
    expect([
      shownText(field("money"), 1_500_000),
      shownText(field("number"), 1500),
      shownText(field("money"), "chưa rõ"),
    ]).toEqual(["1.500.000", "1500", "chưa rõ"]);
  });
});
