import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import type { Instant } from "~/core/instant";
import { FormProblems } from "~/features/accounts/FormProblems";
import { type Localized, localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { founderText } from "~/i18n/founder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";

type Props = {
  request: {
    readonly memberName: string;
    readonly part: string;
    readonly birthYear: number | null;
    readonly consentedAt: Instant | null;
    readonly guardianName: string;
    readonly projectName: string;
    readonly pitch: string;
  };
  text: Localized;
  state: FormState | undefined;
  busy: boolean;
};

/** What a guardian is asked, in full, and the two things to do about it: agree, or take it back. */
export function GuardianRequest({ request, text, state, busy }: Props) {
  const t = useText(founderText).guardianPage;
  const locale = useLocale();
  const { memberName, part, birthYear, consentedAt, guardianName, projectName, pitch } = request;
  const facts = [
    { term: t.member, value: memberName },
    ...(birthYear ? [{ term: t.birthYear, value: birthYear }] : []),
    ...(part ? [{ term: t.part, value: part }] : []),
    { term: t.project, value: `${projectName}: ${pitch}` },
  ];
  return (
    <div className="max-w-[42rem]">
      <PageHeader
        title={t.title}
        description={
          <>
            <p>{t.greeting(guardianName)}</p>
            <p>{t.about(memberName, projectName)}</p>
          </>
        }
      />
      <Facts facts={facts} />
      <Section title={t.reading}>
        <blockquote className="border-cham border-l-2 pl-4">{localized(text, locale)}</blockquote>
        <p className="mt-4">
          <Link className="link" to={paths.privacy()}>
            {t.notice}
          </Link>
        </p>
        <p className="mt-2 text-small text-stone">{t.kept}</p>
        <Form method="post" className="mt-6 grid gap-4">
          <FormProblems state={state} />
          {consentedAt ? (
            <>
              <Notice tone="leaf" title={t.consentedTitle}>
                {t.consented(formatDateTime(consentedAt, locale))}
              </Notice>
              <div>
                <Button kind="danger" name="act" value="withdraw" busy={busy}>
                  {t.withdraw}
                </Button>
              </div>
            </>
          ) : (
            <>
              <Checkbox name="agree" value="yes" label={t.agree} error={state?.errors.agree?.[0]} required />
              <div>
                <Button kind="primary" busy={busy}>
                  {t.send}
                </Button>
              </div>
            </>
          )}
        </Form>
      </Section>
    </div>
  );
}
