import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { JudgeFields } from "./JudgeFields";
import { JurySeats } from "./JurySeats";
import { judgeForm } from "./judge.form";
import type { JudgeView } from "./judges.service.server";

/** One judge: particulars, seats, invitation, removal. */
export function JudgePage({ judge, state }: { judge: JudgeView; state: FormState | undefined }) {
  const t = useText(judgingText).judges;
  const refusals = useText(refusalText);
  const { name, title, organizationName, maxLoad, fits } = judge;
  const saved = Object.fromEntries(Object.entries(fits).map(([field, fit]) => [`fits.${field}`, String(fit)]));
  const form = useZodForm(judgeForm, state, { name, title, organizationName, maxLoad: String(maxLoad), ...saved });
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        kind="desk"
        title={[title, name].filter(Boolean).join(" ")}
        eyebrow={t.title}
        backTo={paths.deskJudges(judge.competitionId)}
        description={[judge.email, organizationName].filter(Boolean).join(" · ")}
        badge={judge.hasAccount ? <Badge tone="leaf">{t.accepted}</Badge> : <Badge tone="turmeric">{t.invited}</Badge>}
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
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      <JurySeats judge={judge} />
      {judge.mayManage && (
        <>
          <Section title={t.particulars}>
            <Form method="post" {...form.form} className="grid gap-5">
              <ErrorSummary issues={form.issues} />
              <JudgeFields form={form} fields={judge.fields} withEmail={false} />
              <Button kind="primary" name="act" value="save" className="w-fit">
                {t.save}
              </Button>
            </Form>
          </Section>
          <Section title={t.remove} description={t.removeHelp}>
            <Form method="post" id="remove">
              {judge.hasBegun ? (
                <Button kind="danger" blockedBecause={t.removeBlocked}>
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
