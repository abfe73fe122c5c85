import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { useZodForm } from "~/ui/use-zod-form";
import type { FormStep } from "../entry-form";
import { BilingualFields } from "../setup/BilingualFields";
import { SetupForm } from "../setup/SetupForm";
import { stepForm } from "./builder.form";
import type { FormBuilderData } from "./builder.service.server";

type Props = { builder: FormBuilderData; step: FormStep | undefined; state: FormState | undefined };

/** Adds a step, or gives one another title. */
export function StepFields({ builder, step, state }: Props) {
  const t = useText(formBuilderText).step;
  const locale = useLocale();
  const form = useZodForm(stepForm, state, { "title.vi": step?.title.vi, "title.en": step?.title.en });
  return (
    <div className="builder-panel">
      <h4 className="text-body font-semibold">{step ? t.rename(localized(step.title, locale)) : t.add}</h4>
      <SetupForm
        form={form}
        state={state}
        hidden={{ act: "saveStep", revision: builder.revision, key: step?.key ?? "" }}
        cancelTo={paths.deskForm(builder.id)}
      >
        <BilingualFields form={form} name="title" label={t.name} />
      </SetupForm>
    </div>
  );
}
