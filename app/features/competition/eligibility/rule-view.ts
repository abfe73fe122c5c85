import type { Localized } from "~/i18n/catalogue";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import type { EligibilityRule } from "./rule";
import { faultOfRule, type RuleFault } from "./rule-fields";

/** A rule with the names of what it names by key, ready to be read as a sentence. */
export type RuleView = {
  readonly rule: EligibilityRule;
  /** of the divisions it is for; none: all */
  readonly divisions: readonly Localized[];
  readonly provinces: readonly string[];
  readonly question: Localized | null;
  readonly answers: readonly Localized[];
  readonly isConsent: boolean;
  readonly fault: RuleFault | null;
};

type Names = {
  readonly form: EntryFormDefinition | undefined;
  readonly divisions: readonly { readonly key: string; readonly name: Localized }[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly seriesId: string | null;
};

/** The rules in their order, with names for keys and codes, and what is wrong with them. */
export function viewRules(rules: readonly EligibilityRule[], names: Names): RuleView[] {
  const fields = names.form ? fieldsOf(names.form) : [];
  return rules.map((rule) => {
    const field = "field" in rule ? fields.find(({ key }) => key === rule.field) : undefined;
    const codes = rule.kind === "place" ? rule.provinces : [];
    const chosen = rule.kind === "answer_is" ? rule.is : [];
    return {
      rule,
      divisions: names.divisions.filter(({ key }) => rule.divisions?.includes(key)).map(({ name }) => name),
      provinces: codes.map((code) => names.provinces.find((province) => province.code === code)?.name ?? code),
      question: field?.label ?? null,
      answers: (field?.options ?? []).filter(({ key }) => chosen.includes(key)).map(({ label }) => label),
      isConsent: field?.type === "consent",
      fault: faultOfRule(rule, names) ?? null,
    };
  });
}
