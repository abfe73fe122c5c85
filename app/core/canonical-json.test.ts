import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json";

/** Gives a test a value that the types would refuse. */
const smuggled = (value: unknown) => value as Json;

describe("canonicalJson", () => {
  it("prints the example of RFC 8785, section 3.2.2", () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    const value: Json = JSON.parse(input);
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 code units, as in RFC 8785, section 3.2.3", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object).length).toBe(7);
    expect([...canonicalJson(value).matchAll(/:"([A-Z][a-z]+)/g)].map((match) => match[1])).toEqual([
      "Carriage",
      "One",
      "Control",
      "Latin",
      "Euro",
      "Emoji",
      "Hebrew",
    ]);
  });

  it.each([
    [0, "0"],
    [-0, "0"],
    [5e-324, "5e-324"],
    [-5e-324, "-5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [9007199254740992, "9007199254740992"],
    [295147905179352830000, "295147905179352830000"],
    [1e21, "1e+21"],
    [9.999999999999997e22, "9.999999999999997e+22"],
    [1e-7, "1e-7"],
    [333333333.3333332, "333333333.3333332"],
  ])("prints %d as RFC 8785, appendix B, does", (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  it("keeps nested order, empty values and Vietnamese text", () => {
    expect(canonicalJson({ b: [], a: { z: {}, đ: "Hạt dẻ", d: [1, { y: 1, x: null }] } })).toBe(
      '{"a":{"d":[1,{"x":null,"y":1}],"z":{},"đ":"Hạt dẻ"},"b":[]}',
    );
  });

  it.each([
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate in a key", { "\udc00": 1 }],
    ["NaN", Number.NaN],
    ["infinity", [Number.POSITIVE_INFINITY]],
    ["a bigint", { amount: 1n }],
    ["undefined", { missing: undefined }],
    ["a hole in a list", new Array(1)],
    ["a Date", { at: new Date(0) }],
    ["a Map", new Map()],
    ["a function", () => 1],
  ])("throws on %s", (_, value) => {
    expect(() => canonicalJson(smuggled(value))).toThrow(TypeError);
  });

  it("reads back as the same value, and doesn't depend on the order keys were added", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => {
        const text = canonicalJson(smuggled(value));
        expect(canonicalJson(smuggled(JSON.parse(text)))).toBe(text);
        if (value !== null && typeof value === "object" && !Array.isArray(value)) {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          expect(canonicalJson(smuggled(reversed))).toBe(text);
        }
      }),
    );
  });
});
