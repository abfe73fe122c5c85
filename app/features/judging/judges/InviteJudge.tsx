import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { JudgeFields } from "./JudgeFields";
import { inviteJudgeForm } from "./judge.form";
import type { JudgesView } from "./judges.service.server";

/** The form that puts someone on the list and writes the letter. */
export function InviteJudge({ view, state }: { view: JudgesView; state: FormState | undefined }) {
  const t = useText(judgingText).judges;
  const isMine = state?.values.act === "invite";
  const form = useZodForm(inviteJudgeForm, isMine ? state : undefined, { maxLoad: "30", minLoad: "0" });
  return (
    <Section id="moi" title={t.inviteTitle} description={t.inviteHelp} className="max-w-[60rem]">
      <Form method="post" {...form.form} className="grid gap-5">
        {isMine && state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
        <ErrorSummary issues={form.issues} />
        <JudgeFields form={form} fields={view.fields} withEmail />
        <Button kind="primary" icon="mail" name="act" value="invite" className="w-fit">
          {t.invite}
        </Button>
      </Form>
    </Section>
  );
}
