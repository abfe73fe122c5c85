import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { TextArea } from "~/ui/TextArea";
import type { RubricSetupData } from "../setup/RubricHeadFields";

type Props = { setup: RubricSetupData; state: FormState | undefined };

/** On a rubric's page: its corrections so far, the way to begin one on a frozen version, and to submit one that is written. */
export function CorrectionNotice({ setup, state }: Props) {
  const t = useText(rubricText).correction;
  const locale = useLocale();
  const { rubric, corrections, corrects, newestId, lockedBecause } = setup;
  const isNewest = newestId === rubric.id;
  const isProposed = corrections.some(({ state: at }) => at === "proposed");
  const mayBegin = lockedBecause === null && rubric.frozenAt !== null && isNewest;
  const mayPropose =
    lockedBecause === null && corrects !== null && isNewest && !isProposed && setup.rounds.length === 0;
  const hidden = (act: string) =>
    Object.entries({ act, revision: setup.revision, rubricId: rubric.id }).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ));
  return (
    <div className="mt-4 grid gap-4">
      {corrections.map((one) => (
        <Notice
          key={one.id}
          tone={one.state === "approved" ? "leaf" : one.state === "refused" ? "madder" : "turmeric"}
          title={`${t.title}: ${t.states[one.state]}`}
          action={
            <Button size="small" to={paths.rubricCorrection(one.id)}>
              {t.see}
            </Button>
          }
        >
          {one.reason} · {t.by(one.proposedBy, formatDateTime(one.proposedAt, locale))}
        </Notice>
      ))}
      {mayBegin && (
        <Form method="post" className="grid max-w-2xl justify-items-start gap-2">
          {hidden("beginCorrection")}
          <p className="text-table text-stone">{t.beginHelp}</p>
          <Button>{t.begin}</Button>
        </Form>
      )}
      {mayPropose && (
        <Notice tone="sky" title={t.writing}>
          <Form method="post" className="mt-2 grid max-w-2xl justify-items-start gap-3">
            {hidden("proposeCorrection")}
            <TextArea
              name="reason"
              label={t.reason}
              help={t.reasonHelp}
              required
              rows={2}
              error={state?.errors.reason?.[0]}
              defaultValue={typeof state?.values.reason === "string" ? state.values.reason : ""}
            />
            <Button kind="primary">{t.propose}</Button>
          </Form>
        </Notice>
      )}
    </div>
  );
}
