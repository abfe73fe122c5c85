import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Prose } from "~/ui/Prose";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { ActForm, stateOf } from "./ActForm";
import { limits } from "./limits";
import { outcomes } from "./mentorship";
import { Opening } from "./Opening";
import type { MentorshipView } from "./page.service.server";

type Props = { pair: MentorshipView; state: FormState | undefined };

/** The closing report, by the mentor or the project's lead. */
export function ClosingPart({ state }: Props) {
  const t = useText(mentorshipText);
  const closing = stateOf(state, "close");
  const typed = closing?.values.outcome;
  return (
    <Section title={t.closing.title} id="khep-lai" description={t.closing.about}>
      <Opening label={t.closing.unfold} open={closing !== undefined}>
        <ActForm act="close" prefix="close" state={closing}>
          {(field) => (
            <>
              <RadioGroup
                name="outcome"
                id="close-outcome"
                error={closing?.errors.outcome?.[0]}
                label={t.closing.outcome}
                required
                defaultValue={typeof typed === "string" ? typed : undefined}
                choices={outcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
              />
              <TextArea
                {...field("report")}
                label={t.closing.report}
                help={t.closing.reportHelp}
                limit={limits.report}
                required
                rows={5}
              />
              <div>
                <Button kind="danger">{t.closing.submit}</Button>
              </div>
            </>
          )}
        </ActForm>
      </Opening>
    </Section>
  );
}

/** The coordinator's way out, with a reason. */
export function EndingPart({ state }: Props) {
  const t = useText(mentorshipText).closing;
  const ending = stateOf(state, "end");
  return (
    <Section title={t.endTitle} id="ket-thuc" description={t.endAbout}>
      <Opening label={t.endUnfold} open={ending !== undefined}>
        <ActForm act="end" prefix="end" state={ending}>
          {(field) => (
            <>
              <TextArea {...field("reason")} label={t.endReason} limit={limits.reason} required rows={3} />
              <div>
                <Button kind="danger">{t.endSubmit}</Button>
              </div>
            </>
          )}
        </ActForm>
      </Opening>
    </Section>
  );
}

const outcomeTones = { reached: "leaf", partly: "turmeric", not_reached: "stone" } as const;

/** What it came to: the report of whoever closed it, or the coordinator's reason. */
export function ReportPart({ pair }: { pair: MentorshipView }) {
  const t = useText(mentorshipText);
  const locale = useLocale();
  return (
    <Section
      title={pair.state === "ended" ? t.closing.endedTitle : t.closing.reportTitle}
      aside={pair.outcome && <Badge tone={outcomeTones[pair.outcome]}>{t.outcomes[pair.outcome]}</Badge>}
    >
      <Prose text={pair.report ?? ""} />
      {pair.closedAt && (
        <p className="mt-1 text-small text-stone">
          {t.closing.by(pair.closedBy ?? "", formatDateTime(pair.closedAt, locale))}
        </p>
      )}
    </Section>
  );
}
