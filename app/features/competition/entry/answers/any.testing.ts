import fc from "fast-check";
import { fileKinds } from "~/features/files/file";
import { type EntryFormDefinition, type FormField, formFieldTypes } from "../../entry-form";

const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/);
const label = fc.record({ vi: fc.constant("Mục") });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const option = fc.record({ key, label });

/** Any question that the schema of a form lets through. */
export const anyField: fc.Arbitrary<FormField> = fc.record({
  key,
  type: fc.constantFrom(...formFieldTypes),
  label,
  required: fc.boolean(),
  limit: maybe(fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0.5, max: 1e20, noNaN: true }))),
  words: maybe(fc.integer({ min: 1, max: 50 })),
  least: maybe(fc.double({ min: -1e20, max: 1e20, noNaN: true })),
  most: maybe(fc.integer({ min: 1, max: 100 })),
  fileKinds: maybe(fc.array(fc.constantFrom(...fileKinds), { minLength: 1 })),
  identifies: fc.boolean(),
  options: maybe(fc.array(option, { maxLength: 5 })),
  columns: maybe(
    fc.array(fc.record({ key, label, type: fc.constantFrom("text" as const, "number" as const, "money" as const) }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  rows: maybe(fc.array(option, { minLength: 1, maxLength: 4 })),
  showIf: maybe(fc.record({ field: key, is: fc.array(key, { minLength: 1, maxLength: 3 }) })),
  divisions: maybe(fc.array(key, { minLength: 1, maxLength: 3 })),
});

/** Any form that the schema lets through: keys may repeat, conditions may name nothing or go round in circles. */
export const anyForm: fc.Arbitrary<EntryFormDefinition> = fc.record({
  steps: fc.array(fc.record({ key, title: label, fields: fc.array(anyField, { maxLength: 8 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** Whatever may come for an answer: any value, any text, and what nearly fits. */
export const anyAnswer: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.double().map(String),
  fc.integer().map(String),
  fc.webUrl(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.array(key),
  fc.array(fc.dictionary(key, fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.constant(null)))),
  fc.dictionary(fc.constantFrom("value", "costs", "other"), fc.string({ unit: "binary" })),
  fc.constantFrom("yes", "0912345678", "+84912345678", "0100233488", "01273@2025-07-01", "1.000.000", "-5"),
);
