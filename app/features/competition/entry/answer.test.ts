import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntryFormDefinition, entryFormSchema, type FormField, fieldsOf, formFieldTypes } from "../entry-form";
import { cleanText, keptAnswer, partFaults, readAnswer, shownText, typedText } from "./answer";
import { anyAnswer, anyForm } from "./answers/any.testing";
import { answerSchema } from "./answers/stored";

const field = (type: FormField["type"], given: Partial<FormField> = {}): FormField => ({
  key: "f",
  type,
  label: { vi: "Mục" },
  required: false,
  identifies: false,
  ...given,
});
const option = (key: string) => ({ key, label: { vi: key } });
const options = ["person", "household", "company"].map(option);
const columns = [
  { ...option("item"), type: "text" as const },
  { ...option("amount"), type: "money" as const },
];

describe("reading an answer", () => {
  it.each([
    ["long_text", " Một\r\nhai ", " Một\nhai "],
    ["short_text", "Miến dong", "Miến dong"],
    ["short_text", "hai\ndòng \u202e3gpj", "hai dòng 3gpj"],
    ["number", "1.250", 1250],
    ["number", "12,5", 12.5],
    ["number", "0", 0],
    ["money", "10.000.000", 10_000_000],
    ["money", "2 000 000 đồng", 2_000_000],
    ["link", "https://soimay.example.vn/phim", "https://soimay.example.vn/phim"],
    ["video_link", " https://youtu.be/abc ", "https://youtu.be/abc"],
    ["choice", "person", "person"],
    ["multi_choice", '["company","person","person"]', ["person", "company"]],
    ["multi_choice", ["household"], ["household"]],
    ["multi_choice", "person", ["person"]],
    ["multi_choice", "[]", null],
    ["date", "2026-02-28", "2026-02-28"],
    ["date", "2/9/2026", "2026-09-02"],
    ["date", "02-09-2026", "2026-09-02"],
    ["place", "01273@2025-07-01", { commune: "01273", validFrom: "2025-07-01" }],
    ["place", '{"commune":"01273","validFrom":"2025-07-01"}', { commune: "01273", validFrom: "2025-07-01" }],
    ["phone", "0912.345.678", "+84912345678"],
    ["tax_code", "0100 233 488", "0100233488"],
    ["tax_code", "0100233488001", "0100233488-001"],
    ["tax_code", "004098001234", "004098001234"],
    ["consent", "yes", "yes"],
    ["consent", "on", null],
    [
      "table",
      [
        { item: " Máy ", amount: "1.500.000" },
        { item: "", amount: null },
      ],
      [{ item: "Máy", amount: 1_500_000 }],
    ],
    ["table", '[{"item":"Lỗ","amount":"-200.000"}]', [{ item: "Lỗ", amount: -200_000 }]],
    ["table", "[{}]", null],
    ["canvas", '{"value":"Rẻ hơn","costs":" ","other":"x"}', { value: "Rẻ hơn" }],
    ["canvas", "{}", null],
    ["long_text", "  \n ", null],
    ["short_text", "\u200b\u200d", null],
    ["number", "", null],
    ["money", null, null],
    ["choice", undefined, null],
  ] as const)("%s: %j is %j", (type, raw, value) => {
    expect(readAnswer(field(type, { options, columns }), raw)).toEqual({ ok: true, value });
  });

  it.each([
    ["long_text", "abcd", "too_long", { limit: 3 }],
    ["long_text", "một hai\nba", "too_many_words", { words: 2 }],
    ["short_text", ["a"], "text_invalid", {}],
    ["number", "mười", "number_invalid", {}],
    ["number", "-3", "too_small", {}],
    ["number", "4", "too_small", { least: 5 }],
    ["number", "11", "too_big", { limit: 10 }],
    ["money", "1,5", "number_invalid", {}],
    ["money", "2.000", "too_big", { limit: 1_999 }],
    ["money", "2.000", "too_small", { least: 5_000 }],
    ["choice", "robot", "choice_unknown", {}],
    ["multi_choice", '["person","robot"]', "choice_unknown", {}],
    ["multi_choice", '{"person":1}', "choice_unknown", {}],
    ["multi_choice", ["person", "company"], "too_many_choices", { most: 1 }],
    ["date", "30/2/2026", "date_invalid", {}],
    ["date", "2026-13-01", "date_invalid", {}],
    ["date", "1/1/1899", "date_invalid", {}],
    ["date", "1/1/2101", "date_invalid", {}],
    ["place", "Xã Nguyên Bình", "place_invalid", {}],
    ["place", '{"commune":"01273","validFrom":"2025-02-30"}', "place_invalid", {}],
    ["phone", "113", "phone_invalid", {}],
    ["tax_code", "0100233489", "tax_code_invalid", {}],
    ["tax_code", "000000000000", "tax_code_invalid", {}],
    ["link", "javascript:alert(1)", "link_invalid", {}],
    ["link", "https://user:pass@example.vn", "link_invalid", {}],
    ["link", "https://localhost", "link_invalid", {}],
    ["link", "https://example.vn/dai", "too_long", { limit: 10 }],
    ["video_link", "http://youtu.be/abc", "video_link_invalid", {}],
    ["table", "hai dòng", "table_invalid", {}],
    ["table", '[["Máy"]]', "table_invalid", {}],
    ["table", [{ item: "a" }, { item: "b" }], "too_many_rows", { most: 1 }],
    ["table", [{ item: "a", amount: "nhiều" }], "cells_invalid", {}],
    ["canvas", "[]", "canvas_invalid", {}],
    ["canvas", { value: "dài quá" }, "blocks_invalid", { limit: 3 }],
    ["file", "plan.pdf", "is_file", {}],
  ] as const)("%s: %j fails with %s", (type, raw, fault, given) => {
    expect(readAnswer(field(type, { options, columns, ...given }), raw)).toEqual({ ok: false, error: fault });
  });

  it("keeps fixed rows in their places, blank ones too", () => {
    const years = field("table", { columns, rows: ["y2024", "y2025"].map(option) });
    expect(readAnswer(years, [{}, { amount: "5" }])).toEqual({
      ok: true,
      value: [
        { item: null, amount: null },
        { item: null, amount: 5 },
      ],
    });
    expect(readAnswer(years, [{}, {}, { amount: "5" }])).toEqual({ ok: false, error: "too_many_rows" });
  });

  it("names the cells and blocks at fault", () => {
    expect(partFaults(field("table", { columns }), '[{"amount":"5"},{"amount":"nhiều","item":7}]')).toEqual([
      { part: "1.amount", fault: "number_invalid" },
    ]);
    expect(partFaults(field("canvas", { limit: 3 }), { value: "dài quá", costs: "ít" })).toEqual([
      { part: "value", fault: "too_long" },
    ]);
    expect(partFaults(field("long_text"), "x")).toEqual([]);
  });

  it("keeps what can't be read as it was typed, and says why", () => {
    expect(keptAnswer(field("date"), "30/2/2026")).toEqual({ value: "30/2/2026", fault: "date_invalid" });
    expect(keptAnswer(field("date"), "1/2/2026")).toEqual({ value: "2026-02-01", fault: null });
  });
});

describe("any form and any answer", () => {
  it("give a value or a fault, and the value reads the same from its text and from itself", () => {
    fc.assert(
      fc.property(anyForm, fc.infiniteStream(anyAnswer), (form, answers) => {
        for (const asked of fieldsOf(form)) {
          const raw = answers.next().value;
          const read = readAnswer(asked, raw);
          expect(Array.isArray(partFaults(asked, raw))).toBe(true);
          if (!read.ok) continue;
          expect(readAnswer(asked, typedText(read.value))).toEqual(read);
          expect(readAnswer(asked, read.value)).toEqual(read);
          expect(answerSchema.parse(JSON.parse(JSON.stringify(read.value)))).toEqual(read.value);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keep whatever is typed, and reading what a person is shown of it gives the same", () => {
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.integer().map(String), fc.webUrl());
    fc.assert(
      fc.property(fc.constantFrom(...formFieldTypes), typed, (type, text) => {
        const asked = field(type, { options, columns });
        const kept = keptAnswer(asked, text);
        expect(answerSchema.safeParse(kept.value).success).toBe(true);
        expect(keptAnswer(asked, shownText(asked, kept.value))).toEqual(kept);
      }),
      { numRuns: 2_000 },
    );
  });

  it("parse as a definition, and any other JSON is refused without an exception", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const parsed: EntryFormDefinition = entryFormSchema.parse(JSON.parse(JSON.stringify(form)));
        expect(entryFormSchema.parse(parsed)).toEqual(parsed);
      }),
      { numRuns: 100 },
    );
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof entryFormSchema.safeParse(json).success === "boolean"));
  });

  it("survive huge and deeply nested text", () => {
    for (const type of formFieldTypes) {
      for (const text of [
        "[".repeat(100_000),
        "1".repeat(200_000),
        `[${"{},".repeat(50_000)}{}]`,
        " ".repeat(200_000),
      ]) {
        expect(typeof readAnswer(field(type, { options, columns }), text).ok).toBe("boolean");
      }
    }
  });
});

describe("an answer's text", () => {
  it("is stored composed, without what a database refuses", () => {
    expect(cleanText("Mie\u0302\u0301n\u0000 \ud800")).toBe("Miến \ufffd");
    expect(cleanText("e\u0000\u0301")).toBe("é");
  });

  it("shows sums and phones in their groups and everything else as it is", () => {
    expect([
      shownText(field("money"), 1_500_000),
      shownText(field("number"), 1500),
      shownText(field("money"), "chưa rõ"),
      shownText(field("phone"), "+84912345678"),
      shownText(field("multi_choice"), ["person"]),
    ]).toEqual(["1.500.000", "1500", "chưa rõ", "0912 345 678", '["person"]']);
  });
});
