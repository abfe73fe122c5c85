import { type Localized, localized } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { FieldGroup } from "~/ui/Field";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { fitSteps, type JudgeLanguage, judgeLanguages, nearestFit } from "./judge";

type Props = {
  readonly form: ZodForm;
  readonly fields: readonly { readonly id: string; readonly name: Localized }[];
  readonly languages: readonly JudgeLanguage[];
};

/** What a judge knows: fields with how well, skills, languages; the same for the judge and the organizer. */
export function KnowledgeFields({ form, fields, languages }: Props) {
  const t = useText(judgingText).judges;
  const words = useText(judgesText);
  const locale = useLocale();
  return (
    <>
      <FieldGroup name="fits" label={t.fields} help={t.fieldsHelp}>
        <div className="grid items-end gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          {fields.map(({ id, name }) => (
            <Select
              key={id}
              label={localized(name, locale)}
              options={fitSteps.map((fit) => ({ value: String(fit), label: t.fit[fit] }))}
              {...form.field(`fits.${id}`)}
              defaultValue={String(nearestFit(Number(form.valueOf(`fits.${id}`) ?? 0)))}
            />
          ))}
        </div>
      </FieldGroup>
      <TextField label={words.profile.skills} help={words.profile.skillsHelp} {...form.field("skills")} />
      <CheckboxGroup
        name="languages[]"
        id="languages"
        label={words.profile.languages}
        columns={3}
        defaultValues={languages}
        error={form.errorOf("languages")}
        choices={judgeLanguages.map((value) => ({ value, label: words.languages[value] }))}
      />
    </>
  );
}
