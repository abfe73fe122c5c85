import { Form, Link, useNavigation } from "@remix-run/react";
import type { FormErrors, FormValues } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { FormBar } from "~/ui/FormBar";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
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
      <LackList view={view} />
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

function LackList({ view: { entry, lacks } }: { view: ReviewView }) {
  const t = useText(entryText);
  const locale = useLocale();
  if (lacks.length === 0) return <Notice tone="leaf">{t.review.complete}</Notice>;
  const words = ({ lack, label }: ReviewView["lacks"][number]) => {
    const name = label ? localized(label, locale) : "";
    if (lack.kind === "answer_invalid") return t.review.lacks.answer_invalid(name, t.faults[lack.fault]);
    if (lack.kind === "unanswered" || lack.kind === "file_missing") return t.review.lacks[lack.kind](name);
    if (lack.kind === "guardian_missing") return t.review.lacks.guardian_missing(lack.name);
    if (lack.kind === "official") return t.review.lacks.official(lack.name);
    return t.review.lacks.pitch_missing;
  };
  return (
    <Section title={t.review.missingTitle(lacks.length)} description={t.review.missingAbout}>
      <ul className="divide-y divide-line border-y border-line">
        {lacks.map((missing) => {
          const anchor = "fieldKey" in missing.lack ? `#${missing.lack.fieldKey}` : "";
          return (
            <li key={words(missing)}>
              <Link
                className="flex min-h-11 items-center gap-2 py-2 text-cham"
                to={paths.myEntryStep(entry.id, missing.lack.step) + anchor}
              >
                <Icon name="arrow-right" size={16} className="flex-none" />
                {words(missing)}
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
