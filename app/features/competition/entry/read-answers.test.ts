import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";
import { type Answer, keptAnswer } from "./answer";
import { anyForm } from "./answers/any.testing";
import { readAnswers } from "./read-answers";

const field = (key: string, type: FormField["type"], given: Partial<FormField> = {}): FormField => ({
  key,
  type,
  label: { vi: key },
  required: true,
  identifies: false,
  ...given,
});
const form: EntryFormDefinition = {
  steps: [
    {
      key: "one",
      title: { vi: "Một" },
      fields: [
        field("kind", "choice", { options: ["person", "company"].map((key) => ({ key, label: { vi: key } })) }),
        field("tax", "tax_code", { showIf: { field: "kind", is: ["company"] } }),
        field("where", "place"),
        field("deck", "file", { most: 3 }),
      ],
    },
  ],
};
const stored = (values: Record<string, Answer>) =>
  new Map(Object.entries(values).map(([key, value]) => [key, { value }]));

describe("reading all answers", () => {
  it("tells what is asked, what was answered, and what can't be handed in", () => {
    const where = { commune: "01273", validFrom: "2025-07-01" };
    expect(readAnswers(form, stored({ kind: "company", tax: "123", where }), null)).toEqual({
      asked: new Set(["kind", "tax", "where", "deck"]),
      answers: new Map<string, Answer>([
        ["kind", "company"],
        ["where", where],
      ]),
      faults: new Map([["tax", "tax_code_invalid"]]),
    });
    const elsewhere = readAnswers(form, stored({ kind: "person", tax: "123", where }), null, ["where"]);
    expect([...elsewhere.asked]).toEqual(["kind", "where", "deck"]);
    expect(elsewhere.faults.get("where")).toBe("place_invalid");
  });

  it("never fails, whatever was kept", () => {
    fc.assert(
      fc.property(anyForm, fc.infiniteStream(fc.oneof(fc.string({ unit: "binary" }), fc.json())), (any, texts) => {
        const kept = fieldsOf(any).map((asked) => [asked.key, keptAnswer(asked, texts.next().value)] as const);
        const read = readAnswers(any, new Map(kept), "main");
        return read.asked.size <= fieldsOf(any).length;
      }),
    );
  });
});
