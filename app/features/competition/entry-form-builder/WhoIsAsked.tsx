import { useState } from "react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { Select } from "~/ui/Select";
import type { FormField, FormStep } from "../entry-form";
import type { FormBuilderData } from "./builder.service.server";
import { conditionsFor } from "./faults";
import type { SettingWires } from "./setting-wires";

type Props = {
  builder: FormBuilderData;
  step: FormStep;
  field: FormField | undefined;
  after: string | undefined;
  wires: SettingWires;
  state: FormState | undefined;
};

/** In which step a question stands, by which answer it is shown, and in which divisions. */
export function WhoIsAsked({ builder, step, field, after, wires, state }: Props) {
  const t = useText(formBuilderText).question;
  const locale = useLocale();
  const { form, divisions } = builder;
  const text = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const [dependsOn, setDependsOn] = useState(text("showIf.field") ?? field?.showIf?.field ?? "");
  const conditions = conditionsFor(form, { field: field?.key, step: step.key, after });
  const saved = field?.showIf?.is.map((key) => `${field.showIf?.field}:${key}`) ?? [];
  const options = (asked: FormField) => (
    <CheckboxGroup
      key={asked.key}
      name="showIf.is[]"
      id="showIf.is"
      label={t.showIfOptions(localized(asked.label, locale))}
      error={asked.key === dependsOn ? wires.errorOf("showIf.is") : undefined}
      choices={
        asked.type === "consent"
          ? [{ value: `${asked.key}:yes`, label: t.agreed }]
          : (asked.options ?? []).map(({ key, label }) => ({
              value: `${asked.key}:${key}`,
              label: localized(label, locale),
            }))
      }
      defaultValues={wires.ticked("showIf.is", saved)}
    />
  );
  return (
    <>
      <Select
        name="step"
        label={t.step}
        defaultValue={text("step") ?? step.key}
        error={wires.errorOf("step")}
        options={form.steps.map(({ key, title }) => ({ value: key, label: localized(title, locale) }))}
      />
      {conditions.length === 0 ? (
        <p className="text-table text-stone">{t.showIfNone}</p>
      ) : (
        <Select
          name="showIf.field"
          label={t.showIf}
          help={t.showIfHelp}
          value={dependsOn}
          onChange={(event) => setDependsOn(event.currentTarget.value)}
          placeholder={t.showIfAlways}
          error={wires.errorOf("showIf.field")}
          options={conditions.map(({ key, label }) => ({ value: key, label: localized(label, locale) }))}
        />
      )}
      {conditions.filter(({ key }) => key === dependsOn).map(options)}
      <noscript>{conditions.filter(({ key }) => key !== dependsOn).map(options)}</noscript>
      {divisions.length > 1 && (
        <CheckboxGroup
          name="divisions[]"
          id="divisions"
          label={t.divisions}
          help={t.divisionsHelp}
          choices={divisions.map(({ key, name }) => ({ value: key, label: localized(name, locale) }))}
          defaultValues={wires.ticked("divisions", field?.divisions ?? [])}
          error={wires.errorOf("divisions")}
        />
      )}
    </>
  );
}
