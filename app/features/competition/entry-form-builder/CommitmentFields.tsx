import type { FormState } from "~/core/form";
import { formBuilderText } from "~/i18n/form-builder";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { BilingualFields } from "../setup/BilingualFields";
import { commitmentForm } from "../setup/basics.form";
import { SetupForm } from "../setup/SetupForm";
import type { FormBuilderData } from "./builder.service.server";

/** The words an entrant accepts on submitting; each save is a new version. */
export function CommitmentFields({ builder, state }: { builder: FormBuilderData; state: FormState | undefined }) {
  const t = useText(formBuilderText);
  const reasons = useText(refusalText);
  const { commitment, lockedBecause, revision } = builder;
  const form = useZodForm(commitmentForm, state, { "body.vi": commitment?.body.vi, "body.en": commitment?.body.en });
  return (
    <Section
      title={t.commitment}
      description={t.commitmentHelp}
      aside={commitment ? t.version(commitment.version) : undefined}
    >
      <SetupForm
        form={form}
        state={state}
        hidden={{ act: "saveCommitment", revision }}
        blockedBecause={lockedBecause ? reasons[lockedBecause] : undefined}
      >
        <BilingualFields form={form} name="body" label={t.commitmentBody} rows={8} />
      </SetupForm>
    </Section>
  );
}
