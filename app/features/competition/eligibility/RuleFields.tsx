import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { eligibilityText } from "~/i18n/eligibility";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm, type ZodForm } from "~/ui/use-zod-form";
import { BilingualFields } from "../setup/BilingualFields";
import { SetupForm } from "../setup/SetupForm";
import { type EligibilityRule, type RuleKind, severities } from "./rule";
import { ruleForm } from "./rule.form";
import { fieldTypesOf } from "./rule-fields";
import type { RulesSetup } from "./rules.service.server";

type Kind = RuleKind["kind"];
type Props = {
  setup: RulesSetup;
  kind: Kind;
  /** the rule to change; undefined: a new one */
  rule: EligibilityRule | undefined;
  /** the question that a new rule about an answer is on */
  question: string | undefined;
  state: FormState | undefined;
};

/** A rule's form: what its kind asks, what follows from it, for whom it is. */
export function RuleFields({ setup, kind, rule, question, state }: Props) {
  const t = useText(eligibilityText).setup;
  const locale = useLocale();
  const form = useZodForm(ruleForm, state, savedValues(rule));
  const hidden = { act: "save", revision: setup.revision, id: rule?.key ?? "", kind };
  const severity = form.valueOf("severity") ?? "stop";
  return (
    <SetupForm form={form} state={state} hidden={hidden} cancelTo={paths.deskEligibility(setup.id)}>
      <KindFields {...{ setup, kind, rule, question, state, form }} />
      <RadioGroup
        name="severity"
        label={t.severity}
        columns={2}
        defaultValue={severity}
        error={form.errorOf("severity")}
        choices={severities.map((value) => ({ value, label: t.severities[value], help: t.severityHelp[value] }))}
      />
      {setup.divisions.length > 1 && (
        <CheckboxGroup
          name="divisions[]"
          label={t.appliesTo}
          help={t.appliesToHelp}
          columns={3}
          choices={setup.divisions.map(({ key, name }) => ({ value: key, label: localized(name, locale) }))}
          defaultValues={ticked(state, "divisions[]", rule?.divisions)}
          error={form.errorOf("divisions")}
        />
      )}
      <BilingualFields form={form} name="reason" label={t.reason} help={t.reasonHelp} required={false} rows={2} />
    </SetupForm>
  );
}

function KindFields({ setup, kind, rule, question, state, form }: Props & { form: ZodForm }) {
  const t = useText(eligibilityText).setup;
  const locale = useLocale();
  const fields = setup.fields.filter(({ type }) => fieldTypesOf[kind]?.includes(type));
  const whole = (name: "years" | "least" | "most", label: string, required = true, help?: string) => (
    <TextField {...form.field(name)} label={label} help={help} inputMode="numeric" required={required} />
  );
  const choose = (placeholder?: string) => (
    <Select
      {...form.field("field")}
      label={t.question}
      {...(placeholder ? { placeholder } : {})}
      options={fields.map(({ key, label }) => ({ value: key, label: localized(label, locale) }))}
    />
  );
  switch (kind) {
    case "enterprise_age":
      return (
        <>
          {choose()}
          <div className="max-w-xs">{whole("years", t.years)}</div>
        </>
      );
    case "team_size":
      return (
        <div className="grid max-w-xl gap-5 sm:grid-cols-2">
          {whole("least", t.least)}
          {whole("most", t.most)}
        </div>
      );
    case "member_age":
      return (
        <div className="grid max-w-xl gap-5 sm:grid-cols-2">
          {whole("least", t.least, false, t.ageHelp)}
          {whole("most", t.most, false, t.ageHelp)}
        </div>
      );
    case "place":
      return (
        <>
          {fields.length > 0 && choose(t.projectPlace)}
          <CheckboxGroup
            name="provinces[]"
            label={t.provinces}
            columns={3}
            choices={setup.provinces.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValues={ticked(state, "provinces[]", rule?.kind === "place" ? rule.provinces : undefined)}
            error={form.errorOf("provinces")}
          />
        </>
      );
    case "entries_per_person":
      return <div className="max-w-xs">{whole("most", t.most)}</div>;
    case "entries_per_organization":
      return (
        <>
          {choose()}
          <div className="max-w-xs">{whole("most", t.most)}</div>
        </>
      );
    case "answer_is": {
      const key = rule?.kind === "answer_is" ? rule.field : question;
      const asked = fields.find((field) => field.key === key);
      const choices =
        asked?.type === "consent"
          ? [{ value: "yes", label: t.yes }]
          : (asked?.options ?? []).map((option) => ({ value: option.key, label: localized(option.label, locale) }));
      return (
        <>
          <input type="hidden" name="field" value={key ?? ""} />
          <CheckboxGroup
            name="is[]"
            label={asked ? localized(asked.label, locale) : t.answers}
            help={t.answers}
            choices={choices}
            defaultValues={ticked(
              state,
              "is[]",
              rule?.kind === "answer_is" ? rule.is : asked?.type === "consent" ? ["yes"] : undefined,
            )}
            error={form.errorOf("is")}
          />
        </>
      );
    }
    default:
      return null;
  }
}

/** What was ticked when the form came back, else what is saved. */
function ticked(state: FormState | undefined, name: string, saved: readonly string[] = []): readonly string[] {
  const typed = state?.values.act === "save" ? (state.values[name] ?? []) : saved;
  return typeof typed === "string" ? [typed] : typed;
}

function savedValues(rule: EligibilityRule | undefined): Record<string, string | null | undefined> {
  if (!rule) return {};
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
  return {
    severity: rule.severity,
    "reason.vi": rule.reason?.vi,
    "reason.en": rule.reason?.en,
    field: "field" in rule ? rule.field : undefined,
    years: "years" in rule ? number(rule.years) : undefined,
    least: "least" in rule ? number(rule.least) : undefined,
    most: "most" in rule ? number(rule.most) : undefined,
  };
}
