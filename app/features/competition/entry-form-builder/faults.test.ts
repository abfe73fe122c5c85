import { describe, expect, it } from "vitest";
import type { EntryFormDefinition, FormField } from "../entry-form";
import { conditionsFor, formFaults } from "./faults";

const field = (key: string, more: Partial<FormField> = {}): FormField => ({
  key,
  type: "short_text",
  label: { vi: key },
  required: true,
  identifies: false,
  ...more,
});
const choice = field("kind", { type: "choice", options: [{ key: "firm", label: { vi: "Doanh nghiệp" } }] });
const agreed = field("agreed", { type: "consent" });
const showIf = (name: string, ...is: string[]) => ({ showIf: { field: name, is } });
const form = (...fields: FormField[]): EntryFormDefinition => ({
  steps: [{ key: "one", title: { vi: "Một" }, fields }],
});
const faults = (...fields: FormField[]) => formFaults(form(...fields), ["ideas"]);

describe("a form", () => {
  it("is right when questions depend on choices and consents before them", () => {
    expect(
      faults(choice, agreed, field("a", showIf("kind", "firm")), field("b", showIf("agreed", "yes")), {
        ...field("c"),
        divisions: ["ideas"],
      }),
    ).toEqual([]);
  });

  it.each([
    ["a later question", [field("a", showIf("kind", "firm")), choice], "condition_order"],
    ["its own answer", [{ ...choice, key: "a", ...showIf("a", "firm") }], "condition_order"],
    ["words", [field("words"), field("a", showIf("words", "x"))], "condition_unknown"],
    ["nothing", [field("a", showIf("gone", "x"))], "condition_unknown"],
    ["no such option", [choice, field("a", showIf("kind", "none"))], "condition_option"],
    ["no options", [field("a", { type: "choice" })], "options_missing"],
    ["no options of several", [field("a", { type: "multi_choice", options: [] })], "options_missing"],
    ["no columns", [field("a", { type: "table" })], "columns_missing"],
    ["no such division", [field("a", { divisions: ["pupils"] })], "division_unknown"],
  ])("has a fault when a question depends on %s", (_, fields, kind) => {
    expect(faults(...fields)).toEqual([{ field: "a", kind }]);
  });
});

it("offers the choices before a place as conditions", () => {
  const two: EntryFormDefinition = {
    steps: [
      { key: "one", title: { vi: "Một" }, fields: [choice, field("a")] },
      { key: "two", title: { vi: "Hai" }, fields: [field("b"), agreed, field("c")] },
    ],
  };
  const keys = (at: Parameters<typeof conditionsFor>[1]) => conditionsFor(two, at).map(({ key }) => key);
  expect(keys({ step: "one", field: "kind" })).toEqual([]);
  expect(keys({ step: "two", field: "b" })).toEqual(["kind"]);
  expect(keys({ step: "two", after: "b" })).toEqual(["kind"]);
  expect(keys({ step: "two", after: "*" })).toEqual(["kind", "agreed"]);
  expect(keys({ step: "one", after: "*" })).toEqual(["kind"]);
});
