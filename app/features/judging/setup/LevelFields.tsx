import { localized } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { FieldGroup } from "~/ui/Field";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import type { Criterion } from "../rubric";
import { type LevelTemplate, levelTemplates } from "../rubric-levels";

type Props = { form: ZodForm; rows: number; others: readonly Criterion[]; isFilled: boolean };

/** A criterion's anchored levels: pasted, from a template, copied from another criterion, or row by row in both languages. */
export function LevelFields({ form, rows, others, isFilled }: Props) {
  const t = useText(rubricText).levels;
  const texts = useText(setupText).rubrics;
  const locale = useLocale();
  const templates = Object.keys(levelTemplates) as LevelTemplate[];
  return (
    <>
      <FieldGroup name="levels" label={texts.levels} help={texts.levelsHelp} error={form.errorOf("levels")}>
        {Array.from({ length: rows }, (_, at) => at).map((at) => (
          <div key={at} className="mb-4 grid gap-x-4 gap-y-3 lg:grid-cols-[8rem_1fr_1fr]">
            <TextField {...form.field(`levels.${at}.from`)} label={texts.levelFrom(at + 1)} inputMode="decimal" />
            <TextArea {...form.field(`levels.${at}.vi`)} label={texts.levelText(at + 1)} rows={2} lang="vi" />
            <TextArea {...form.field(`levels.${at}.en`)} label={texts.levelTextEn(at + 1)} rows={2} lang="en" />
          </div>
        ))}
      </FieldGroup>
      <details className="rounded-card border border-line px-4 py-3" open={!isFilled}>
        <summary className="cursor-pointer font-medium">{t.quick}</summary>
        <div className="mt-3 grid gap-5 lg:grid-cols-2">
          <TextArea {...form.field("levelsText")} label={t.pasted} help={t.pastedHelp} rows={5} />
          <Select
            {...form.field("levelsFrom")}
            label={t.from}
            help={t.fromHelp}
            placeholder={t.keep}
            options={[
              ...templates.map((key) => ({ value: key, label: t[key] })),
              ...others.map(({ key, title }) => ({ value: `copy:${key}`, label: t.copy(localized(title, locale)) })),
            ]}
          />
        </div>
      </details>
    </>
  );
}
