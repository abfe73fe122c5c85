import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Checkbox } from "~/ui/Checkbox";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { type FormField, type FormStep, formFieldTypes } from "../entry-form";
import { BilingualFields } from "../setup/BilingualFields";
import { SetupForm } from "../setup/SetupForm";
import { questionForm } from "./builder.form";
import { optionLines } from "./choices";
import type { FormBuilderData } from "./StepFields";

type Props = { builder: FormBuilderData; step: FormStep; field: FormField | undefined; state: FormState | undefined };

/** Adds a question to a step, or changes one. */
export function QuestionFields({ builder, step, field, state }: Props) {
  const t = useText(setupText).form;
  const locale = useLocale();
  const form = useZodForm(questionForm, state, {
    type: field?.type ?? "long_text",
    "label.vi": field?.label.vi,
    "label.en": field?.label.en,
    "help.vi": field?.help?.vi,
    "help.en": field?.help?.en,
    limit: field?.limit === undefined ? "" : String(field.limit),
    options: optionLines(field?.options ?? []),
  });
  const isTicked = (name: "required" | "identifies", saved: boolean) => (state ? state.values[name] === "on" : saved);
  return (
    <Section
      level={3}
      title={field ? t.editField(localized(field.label, locale)) : t.addFieldTo(localized(step.title, locale))}
    >
      <SetupForm
        form={form}
        state={state}
        hidden={{ act: "saveQuestion", revision: builder.revision, step: step.key, key: field?.key ?? "" }}
        cancelTo={paths.deskForm(builder.id)}
      >
        <BilingualFields form={form} name="label" label={t.label} />
        <BilingualFields form={form} name="help" label={t.help} required={false} rows={2} />
        <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
          <Select
            {...form.field("type")}
            label={t.type}
            options={formFieldTypes.map((type) => ({ value: type, label: t.types[type] }))}
          />
          <TextField {...form.field("limit")} label={t.limit} help={t.limitHelp} inputMode="numeric" />
        </div>
        <TextArea {...form.field("options")} label={t.options} help={t.optionsHelp} rows={3} />
        <Checkbox name="required" label={t.required} defaultChecked={isTicked("required", field?.required ?? true)} />
        <Checkbox
          name="identifies"
          label={t.identifies}
          help={t.identifiesHelp}
          defaultChecked={isTicked("identifies", field?.identifies ?? false)}
        />
      </SetupForm>
    </Section>
  );
}
