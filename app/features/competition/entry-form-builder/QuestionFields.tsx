import { Form } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { type FormField, type FormFieldType, type FormStep, formFieldTypes } from "../entry-form";
import { RefusalNotice } from "../setup/RefusalNotice";
import { questionForm } from "./builder.form";
import type { FormBuilderData } from "./builder.service.server";
import { openAt } from "./opened";
import { settingWires } from "./setting-wires";
import { defaultsOf } from "./settings";
import { TypeSettings } from "./TypeSettings";
import { WhoIsAsked } from "./WhoIsAsked";

type Props = {
  builder: FormBuilderData;
  step: FormStep;
  /** the question that is changed; absent: a new one of this type, behind that question */
  field: FormField | undefined;
  adding: { readonly after: string; readonly type: FormFieldType } | null;
  state: FormState | undefined;
};

/** Writes a question: its words, the settings that fit its type, and who is asked. */
export function QuestionFields({ builder, step, field, adding, state }: Props) {
  const t = useText(formBuilderText).question;
  const { types, english } = useText(formBuilderText);
  const locale = useLocale();
  const here = paths.deskForm(builder.id);
  const first = field?.type ?? adding?.type ?? "long_text";
  const told = formFieldTypes.find((type) => type === state?.values.type);
  const [type, setType] = useState<FormFieldType>(told ?? first);
  const form = useZodForm(questionForm, state, {
    "label.vi": field?.label.vi,
    "label.en": field?.label.en,
    "help.vi": field?.help?.vi,
    "help.en": field?.help?.en,
  });
  /** what stands in the settings before anything is typed: the question's own, or what its type begins with */
  const saved = field?.type === type ? field : { ...defaultsOf[type], type, label: { vi: "" }, key: "" };
  const wires = settingWires(form, state, saved);
  const { ref } = form.form;
  useEffect(() => ref.current?.querySelector<HTMLElement>("[name='label.vi']")?.focus(), [ref]);
  const isTicked = (name: "required" | "identifies") => (state ? state.values[name] === "on" : (field ?? saved)[name]);
  const isTold = (names: readonly string[]) =>
    form.issues.some((issue) => names.some((name) => issue.field?.startsWith(name)));
  const hidden = {
    act: "saveQuestion",
    revision: builder.revision,
    key: field?.key ?? "",
    after: adding?.after ?? "*",
  };
  return (
    <Form method="post" preventScrollReset className="builder-panel" {...form.form}>
      <h4 className="text-body font-semibold">
        {field ? t.edit(localized(field.label, locale)) : t.create(types[type])}
      </h4>
      <ErrorSummary issues={form.issues} />
      <RefusalNotice state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="mt-4 grid gap-5">
        <TextArea
          {...form.field("label.vi")}
          label={type === "consent" ? t.consentLabel : t.label}
          rows={type === "consent" ? 3 : 1}
          className={type === "consent" ? "" : "builder-label"}
          lang="vi"
          required
        />
        <Select
          name="type"
          label={t.type}
          value={type}
          onChange={(event) => setType(typeOf(event.currentTarget.value))}
          error={form.errorOf("type")}
          options={formFieldTypes.map((known) => ({ value: known, label: types[known] }))}
        />
        <TypeSettings key={type} type={type} wires={wires} saved={saved} state={state} />
        <Checkbox
          name="required"
          label={type === "consent" ? t.requiredConsent : t.required}
          defaultChecked={isTicked("required")}
        />
        <details className="builder-fold" open={isTold(["help", "label.en"]) || field?.help !== undefined || undefined}>
          <summary className="builder-more">{t.words}</summary>
          <div className="mt-3 grid gap-5">
            <TextArea {...form.field("help.vi")} label={t.help} lang="vi" rows={2} />
            <TextField {...form.field("label.en")} label={english(t.label)} lang="en" />
            <TextArea {...form.field("help.en")} label={english(t.help)} lang="en" rows={2} />
          </div>
        </details>
        <details
          className="builder-fold"
          open={
            isTold(["showIf", "divisions", "step"]) ||
            field?.showIf !== undefined ||
            field?.divisions !== undefined ||
            undefined
          }
        >
          <summary className="builder-more">{t.who}</summary>
          <div className="mt-3 grid gap-5">
            <WhoIsAsked builder={builder} step={step} field={field} after={adding?.after} wires={wires} state={state} />
            <Checkbox
              name="identifies"
              label={t.identifies}
              help={t.identifiesHelp}
              defaultChecked={isTicked("identifies")}
            />
          </div>
        </details>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" name="next" value="close">
          {t.save}
        </Button>
        {!field && (
          <Button name="next" value="add">
            {t.saveAndAdd}
          </Button>
        )}
        <Button
          kind="quiet"
          to={field ? openAt.row(here, field.key) : openAt.stepRow(here, step.key)}
          preventScrollReset
        >
          {t.cancel}
        </Button>
      </div>
    </Form>
  );
}

function typeOf(value: string): FormFieldType {
  return formFieldTypes.find((type) => type === value) ?? "long_text";
}
