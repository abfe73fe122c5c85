import { type EntryFormDefinition, type FormFieldType, fieldsOf } from "../entry-form";
import type { EligibilityRule, RuleKind } from "./rule";

/** Which questions a rule of a kind can be about; kinds that ask the form nothing are absent. */
export const fieldTypesOf: Partial<Record<RuleKind["kind"], readonly FormFieldType[]>> = {
  enterprise_age: ["date"],
  place: ["place"],
  entries_per_organization: ["tax_code"],
  answer_is: ["choice", "multi_choice", "consent"],
};

/** Kinds that count other entries: two submissions at one moment must take turns. */
export const countingKinds: readonly RuleKind["kind"][] = [
  "entries_per_person",
  "entries_per_organization",
  "lead_once",
];

/** Why a rule can't be applied as it stands. */
export type RuleFault = "field_missing" | "field_type" | "option_missing" | "division_missing" | "no_series";

export type RuleContext = {
  readonly form: EntryFormDefinition | undefined;
  readonly divisions: readonly { readonly key: string }[];
  readonly seriesId: string | null;
};

/** What is wrong with a rule after the form, the divisions or the series changed under it; undefined: nothing. */
export function faultOfRule(rule: EligibilityRule, { form, divisions, seriesId }: RuleContext): RuleFault | undefined {
  if (rule.divisions?.some((key) => !divisions.some((division) => division.key === key))) return "division_missing";
  if (rule.kind === "past_winner" && seriesId === null) return "no_series";
  const types = fieldTypesOf[rule.kind];
  if (!types || !("field" in rule) || rule.field === undefined) return undefined;
  const field = form && fieldsOf(form).find(({ key }) => key === rule.field);
  if (!field) return "field_missing";
  if (!types.includes(field.type)) return "field_type";
  if (rule.kind !== "answer_is") return undefined;
  const known = field.type === "consent" ? ["yes"] : (field.options ?? []).map(({ key }) => key);
  return rule.is.every((key) => known.includes(key)) ? undefined : "option_missing";
}

/** Whether an entry that is handed in must wait for another that is. */
export function countsEntries(rules: readonly EligibilityRule[]): boolean {
  return rules.some(({ kind }) => countingKinds.includes(kind));
}
