import { expect, it } from "vitest";
import type { EntryFormDefinition, FormField } from "../entry-form";
import type { EligibilityRule } from "./rule";
import { countsEntries, faultOfRule } from "./rule-fields";

const field = (key: string, given: Partial<FormField>): FormField => ({
  key,
  type: "date",
  label: { vi: key },
  required: false,
  identifies: false,
  ...given,
});
const form: EntryFormDefinition = {
  steps: [
    {
      key: "one",
      title: { vi: "Một" },
      fields: [
        field("registered_on", {}),
        field("nationality", { type: "choice", options: [{ key: "vietnam", label: { vi: "Việt Nam" } }] }),
        field("elsewhere", { type: "consent" }),
      ],
    },
  ],
};
const context = { form, divisions: [{ key: "idea" }], seriesId: "s" };
const base = { key: "rule", severity: "stop" } as const;
const fault = (rule: EligibilityRule, given: Partial<typeof context> | { form: undefined } | { seriesId: null } = {}) =>
  faultOfRule(rule, { ...context, ...given });

it("finds nothing wrong with a rule whose question, options and divisions are there", () => {
  expect(fault({ ...base, kind: "enterprise_age", field: "registered_on", years: 5, divisions: ["idea"] })).toBe(
    undefined,
  );
  expect(fault({ ...base, kind: "answer_is", field: "nationality", is: ["vietnam"] })).toBe(undefined);
  expect(fault({ ...base, kind: "answer_is", field: "elsewhere", is: ["yes"] })).toBe(undefined);
  expect(fault({ ...base, kind: "place", provinces: ["04"] })).toBe(undefined);
  expect(fault({ ...base, kind: "lead_once" }, { form: undefined })).toBe(undefined);
});

it("names a question that is gone, is of another kind or lost an option, and a division that is gone", () => {
  const age = { ...base, kind: "enterprise_age", years: 5 } as const;
  expect(fault({ ...age, field: "gone" })).toBe("field_missing");
  expect(fault({ ...age, field: "registered_on" }, { form: undefined })).toBe("field_missing");
  expect(fault({ ...age, field: "nationality" })).toBe("field_type");
  expect(fault({ ...base, kind: "answer_is", field: "nationality", is: ["laos"] })).toBe("option_missing");
  expect(fault({ ...base, kind: "lead_once", divisions: ["idea", "gone"] })).toBe("division_missing");
});

it("needs a series for past winners", () => {
  expect(fault({ ...base, kind: "past_winner" })).toBe(undefined);
  expect(fault({ ...base, kind: "past_winner" }, { seriesId: null })).toBe("no_series");
});

it("knows which rules make submissions wait for each other", () => {
  expect(countsEntries([{ ...base, kind: "past_winner" }])).toBe(false);
  expect(
    countsEntries([
      { ...base, kind: "past_winner" },
      { ...base, kind: "entries_per_person", most: 1 },
    ]),
  ).toBe(true);
});
