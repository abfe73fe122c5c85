import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import type { FormStep } from "../entry-form";
import { BilingualFields } from "../setup/BilingualFields";
import { SetupForm } from "../setup/SetupForm";
import { stepForm } from "./builder.form";
import type { readFormBuilder } from "./builder.service.server";

export type FormBuilderData = Extract<Awaited<ReturnType<typeof readFormBuilder>>, { ok: true }>["value"];
type Props = { builder: FormBuilderData; step: FormStep | undefined; state: FormState | undefined };

/** Adds a step, or gives one another title. */
export function StepFields({ builder, step, state }: Props) {
  const t = useText(setupText).form;
  const locale = useLocale();
  const form = useZodForm(stepForm, state, { "title.vi": step?.title.vi, "title.en": step?.title.en });
  return (
    <Section level={3} title={step ? t.renameStep(localized(step.title, locale)) : t.addStep}>
      <SetupForm
        form={form}
        state={state}
        hidden={{ act: "saveStep", revision: builder.revision, key: step?.key ?? "" }}
        cancelTo={paths.deskForm(builder.id)}
      >
        <BilingualFields form={form} name="title" label={t.stepTitle} />
      </SetupForm>
    </Section>
  );
}
