import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { FieldGroup } from "~/ui/Field";
import { Icon } from "~/ui/Icon";
import { AnswerField } from "../entry/AnswerField";
import type { EntryFormDefinition, FormField } from "../entry-form";
import { useTrial } from "./use-trial";

type Props = { form: EntryFormDefinition; divisionKey: string | null };

/** The form as entrants of a division see it, to be tried out: with its real controls, conditions and complaints. */
export function FormPreview({ form, divisionKey }: Props) {
  const t = useText(formBuilderText).previewPage;
  const locale = useLocale();
  const { fields, states, asked, autosave, restart } = useTrial(form, divisionKey);
  return (
    <>
      {form.steps.map((step) => {
        const shown = fields.filter(({ field }) => step.fields.includes(field) && asked.has(field.key));
        return (
          <section key={step.key} className="mb-10" aria-label={localized(step.title, locale)}>
            <p className="mb-4 border-b border-line pb-2 text-h3">{localized(step.title, locale)}</p>
            {shown.length === 0 && <p className="text-stone">{t.empty}</p>}
            <div className="grid gap-7">
              {shown.map((question) => {
                const { field } = question;
                const state = states[field.key];
                if (field.type === "file") return <FileMock key={field.key} field={field} />;
                return state && <AnswerField key={field.key} asked={question} state={state} autosave={autosave} />;
              })}
            </div>
          </section>
        );
      })}
      <Button size="small" kind="quiet" onClick={restart}>
        {t.restart}
      </Button>
    </>
  );
}

function FileMock({ field }: { field: FormField }) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const kinds = field.fileKinds?.map((kind) => t.question.settings.kinds[kind]) ?? [];
  const limits = [
    ...kinds,
    field.limit && t.row.megabytes(String(field.limit)),
    field.most && t.row.files(field.most),
  ].filter(Boolean);
  return (
    <FieldGroup
      name={field.key}
      label={localized(field.label, locale)}
      help={field.help && localized(field.help, locale)}
      required={field.required}
    >
      <p className="flex items-center gap-3 rounded-control border border-edge border-dashed px-4 py-5 text-stone">
        <Icon name="upload" />
        <span>
          {t.previewPage.fileMock}
          {limits.length > 0 && <span className="block text-small">{limits.join(" · ")}</span>}
        </span>
      </p>
    </FieldGroup>
  );
}
