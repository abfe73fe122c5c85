import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { Absences } from "./Absences";
import { Interests } from "./Interests";
import { InvitationBadge } from "./InvitationBadge";
import { JudgeFields } from "./JudgeFields";
import { JurySeats } from "./JurySeats";
import { invitationState } from "./judge";
import { judgeForm } from "./judge.form";
import type { JudgeView } from "./judges.service.server";

/** One judge: particulars, seats, invitation, removal. */
export function JudgePage({ judge, state }: { judge: JudgeView; state: FormState | undefined }) {
  const t = useText(judgingText).judges;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { name, title, organizationName, maxLoad, minLoad, wantedLoad, fits, skills } = judge;
  const saved = Object.fromEntries(Object.entries(fits).map(([field, fit]) => [`fits.${field}`, String(fit)]));
  const isSaving = state?.values.act === "save";
  const form = useZodForm(judgeForm, isSaving ? state : undefined, {
    ...{ name, title, organizationName, maxLoad: String(maxLoad), minLoad: String(minLoad) },
    ...{ skills: skills.join(", "), wantedLoad: wantedLoad === null ? "" : String(wantedLoad) },
    ...saved,
  });
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        kind="desk"
        title={[title, name].filter(Boolean).join(" ")}
        eyebrow={t.title}
        backTo={paths.deskJudges(judge.competitionId)}
        description={<Particulars judge={judge} locale={locale} />}
        badge={<InvitationBadge state={invitationState(judge)} />}
        secondary={
          !judge.hasAccount &&
          judge.mayManage && (
            <Form method="post">
              <Button name="act" value="invite" icon="mail">
                {t.inviteAgain}
              </Button>
            </Form>
          )
        }
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      <JurySeats judge={judge} />
      <Absences absences={judge.absences} mayChange={judge.mayManage} state={state} />
      <Interests judge={judge} />
      {judge.mayManage && (
        <>
          <Section title={t.particulars}>
            <Form method="post" {...form.form} className="grid gap-5">
              <ErrorSummary issues={form.issues} />
              <JudgeFields form={form} fields={judge.fields} languages={judge.languages} withEmail={false} />
              <Button kind="primary" name="act" value="save" className="w-fit">
                {t.save}
              </Button>
            </Form>
          </Section>
          <Section title={t.remove} description={t.removeHelp}>
            <Form method="post" id="remove">
              {judge.hasBegun ? (
                <Button kind="danger" blockedBecause={refusals.judge_has_begun}>
                  {t.remove}
                </Button>
              ) : (
                <>
                  <Button kind="danger" name="act" value="remove" className="hidden noscript:inline-flex">
                    {t.remove}
                  </Button>
                  <ConfirmDialog
                    trigger={
                      <Button kind="danger" className="noscript:hidden">
                        {t.remove}
                      </Button>
                    }
                    title={t.removeTitle}
                    description={t.removeHelp}
                    confirm={t.remove}
                    kind="danger"
                    form="remove"
                    name="act"
                    value="remove"
                  />
                </>
              )}
            </Form>
          </Section>
        </>
      )}
    </div>
  );
}

function Particulars({ judge, locale }: { judge: JudgeView; locale: "vi" | "en" }) {
  const words = useText(judgesText);
  const { email, phone, organizationName, acceptedAt, declinedAt, declineReason, hasAccount } = judge;
  return (
    <>
      <p className="break-words">{[email, phone, organizationName].filter(Boolean).join(" · ")}</p>
      {acceptedAt && <p>{words.acceptedOn(formatDate(acceptedAt, locale))}</p>}
      {!hasAccount && declinedAt && (
        <p className="text-madder">{words.declinedOn(formatDate(declinedAt, locale), declineReason ?? "")}</p>
      )}
    </>
  );
}
