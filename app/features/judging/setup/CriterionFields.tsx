import type { FormState } from "~/core/form";
import { BilingualFields } from "~/features/competition/setup/BilingualFields";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FieldGroup } from "~/ui/Field";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import type { Criterion } from "../rubric";
import { criterionForm } from "../rubric.form";
import type { RubricSetupData } from "./RubricHeadFields";

const levelRows = 6;

type Props = { setup: RubricSetupData; criterion: Criterion | undefined; state: FormState | undefined };

/** Adds a criterion, or changes one: its words, weight, marks and levels. */
export function CriterionFields({ setup, criterion, state }: Props) {
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const levels = (criterion?.levels ?? []).map((level, at): [string, string][] => [
    [`levels.${at}.from`, points(level.from)],
    [`levels.${at}.vi`, level.text.vi],
    [`levels.${at}.en`, level.text.en ?? ""],
  ]);
  const form = useZodForm(criterionForm, state, {
    "title.vi": criterion?.title.vi,
    "title.en": criterion?.title.en,
    "hint.vi": criterion?.hint?.vi,
    "hint.en": criterion?.hint?.en,
    weight: points(criterion?.weight ?? 100),
    minMark: points(criterion?.minMark ?? 0),
    maxMark: points(criterion?.maxMark ?? 1_000),
    step: points(criterion?.step ?? 50),
    ...Object.fromEntries(levels.flat()),
  });
  const rows = Array.from({ length: Math.max(levelRows, levels.length) }, (_, at) => at);
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "saveCriterion", revision: setup.revision, rubricId: setup.rubric.id, key: criterion?.key ?? "" }}
      cancelTo={paths.deskRubric(setup.id, setup.rubric.id)}
    >
      <BilingualFields form={form} name="title" label={t.criterion} />
      <BilingualFields form={form} name="hint" label={t.hint} required={false} rows={2} />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        <TextField {...form.field("weight")} label={t.weight} help={t.weightHelp} inputMode="decimal" required />
        <TextField {...form.field("minMark")} label={t.minMark} inputMode="decimal" required />
        <TextField {...form.field("maxMark")} label={t.maxMark} inputMode="decimal" required />
        <TextField {...form.field("step")} label={t.step} inputMode="decimal" required />
      </div>
      <FieldGroup name="levels" label={t.levels} help={t.levelsHelp} error={form.errorOf("levels")}>
        {rows.map((at) => (
          <div key={at} className="mb-4 grid gap-x-4 gap-y-3 lg:grid-cols-[8rem_1fr_1fr]">
            <TextField {...form.field(`levels.${at}.from`)} label={t.levelFrom(at + 1)} inputMode="decimal" />
            <TextArea {...form.field(`levels.${at}.vi`)} label={t.levelText(at + 1)} rows={2} lang="vi" />
            <TextArea {...form.field(`levels.${at}.en`)} label={t.levelTextEn(at + 1)} rows={2} lang="en" />
          </div>
        ))}
      </FieldGroup>
    </SetupForm>
  );
}
