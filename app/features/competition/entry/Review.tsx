import { Form, useNavigation } from "@remix-run/react";
import type { FormErrors, FormValues } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { FormBar } from "~/ui/FormBar";
import { Prose } from "~/ui/Prose";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { FlagNotice } from "../eligibility/Findings";
import { LackList } from "./LackList";
import type { ReviewView } from "./step.service.server";

/** The last step: what is missing, the commitment (never ticked beforehand), who may see the project, and the button. */
export function Review({ view, errors, typed }: { view: ReviewView; errors: FormErrors; typed: FormValues }) {
  const t = useText(entryText);
  const locale = useLocale();
  const isBusy = useNavigation().state !== "idle";
  const { entry, lacks, commitment, isProjectPublic } = view;
  const blocked = useBlocked(view);
  return (
    <Form method="post" className="grid gap-8" noValidate>
      <LackList entryId={entry.id} lacks={lacks} />
      <FlagNotice findings={view.findings} />
      {commitment && (
        <Section title={t.review.commitment}>
          <Prose text={localized(commitment.body, locale)} className="mb-4" />
          <input type="hidden" name="commitmentId" value={commitment.id} />
          <Checkbox name="commitment" value="yes" label={t.review.agree} error={errors.commitment?.[0]} required />
        </Section>
      )}
      {!commitment && (
        <>
          <input type="hidden" name="commitmentId" value="none" />
          <input type="hidden" name="commitment" value="yes" />
        </>
      )}
      <RadioGroup
        name="visibility"
        label={t.review.visibility}
        help={t.review.visibilityHelp}
        error={errors.visibility?.[0]}
        defaultValue={typeof typed.visibility === "string" ? typed.visibility : chosen(isProjectPublic, entry.number)}
        required
        columns={2}
        choices={[
          { value: "private", label: t.review.private, help: t.review.privateHelp },
          { value: "public", label: t.review.public, help: t.review.publicHelp },
        ]}
      />
      <FormBar missing={lacks.length > 0 ? t.step.missing(lacks.length) : undefined}>
        <Button kind="primary" icon="send" busy={isBusy} blockedBecause={blocked}>
          {entry.number ? t.review.submitAgain : t.review.submit}
        </Button>
      </FormBar>
    </Form>
  );
}

/** A choice that was made before stands; the first time nothing is chosen for anybody but what is private already. */
function chosen(isPublic: boolean, number: string | null): string | undefined {
  if (isPublic) return "public";
  return number === null ? undefined : "private";
}

function useBlocked({ submitRefusal, lacks }: ReviewView): string | undefined {
  const t = useText(entryText);
  const refusals = useText(refusalText);
  if (submitRefusal === "forbidden") return t.review.notLead;
  if (submitRefusal === "email_unverified") return t.review.verifyFirst;
  if (submitRefusal) return refusals[submitRefusal];
  return lacks.length > 0 ? refusals.entry_incomplete : undefined;
}
