import type { FormState } from "~/core/form";
import { BilingualFields } from "~/features/competition/setup/BilingualFields";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { rubricHeadForm } from "../rubric.form";
import type { readRubricSetup } from "../rubric.service.server";

export type RubricSetupData = Extract<Awaited<ReturnType<typeof readRubricSetup>>, { ok: true }>["value"];

/** A rubric's name and the maximum that the rules print. */
export function RubricHeadFields({ setup, state }: { setup: RubricSetupData; state: FormState | undefined }) {
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const { rubric, revision } = setup;
  const form = useZodForm(rubricHeadForm, state, {
    "name.vi": rubric.name.vi,
    "name.en": rubric.name.en,
    statedMaximum: formatHundredths(rubric.statedMaximum, locale),
  });
  return (
    <Section title={t.head}>
      <SetupForm form={form} state={undefined} hidden={{ act: "saveHead", revision, rubricId: rubric.id }}>
        <BilingualFields form={form} name="name" label={t.name} />
        <TextField
          {...form.field("statedMaximum")}
          label={t.stated}
          inputMode="decimal"
          required
          className="max-w-64"
        />
      </SetupForm>
    </Section>
  );
}
