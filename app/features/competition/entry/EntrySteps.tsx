import type { ReactNode } from "react";
import type { Refusal } from "~/core/refusal";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime, timeLeft } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Stepper } from "~/ui/Stepper";
import { EntryBadge } from "./EntryBadge";
import type { EntryView } from "./entry.service.server";
import { projectStep } from "./readiness";
import type { StepHead } from "./step.service.server";
import { AskedFor } from "./supplement/AskedFor";
import type { AskedPart } from "./supplement/supplement";
import { useFocusAtAnchor } from "./use-focus-at-anchor";

/** The id under which the last step, the review, stands in the list. */
export const reviewStep = "nop";

type Head = Pick<EntryView, "id" | "title" | "state" | "competition" | "deadline" | "at" | "lateUntil" | "supplement">;

interface Props {
  entry: Head;
  steps: readonly StepHead[];
  current: string;
  now: string;
  changeRefusal: Refusal | null;
  /** what an open request for a supplement names */
  askedFor: readonly AskedPart[];
  children: ReactNode;
}

/** The frame of every step: whose entry, until when, the steps at the left. */
export function EntrySteps({ entry, steps, current, now, changeRefusal, askedFor, children }: Props) {
  const t = useText(entryText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const life = useText(entryLifeText).supplement;
  useFocusAtAnchor();
  const named = (step: StepHead) =>
    step.title ? localized(step.title, locale) : step.id === projectStep ? t.steps.project : t.steps.team;
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={`${t.step.back}: ${entry.title}`}
        backTo={paths.myEntry(entry.id)}
        title={
          current === reviewStep
            ? t.steps.review
            : named(steps.find(({ id }) => id === current) ?? { id: projectStep, title: null, lacks: 0 })
        }
        badge={<EntryBadge state={entry.state} />}
        description={<DeadlineLine entry={entry} now={now} />}
      />
      <div className="form-page">
        <Stepper
          steps={[
            ...steps.map((step) => ({
              id: step.id,
              label: named(step),
              to: paths.myEntryStep(entry.id, step.id),
              state:
                step.id === current ? ("current" as const) : step.lacks === 0 ? ("done" as const) : ("todo" as const),
              missing: step.lacks,
            })),
            {
              id: reviewStep,
              label: t.steps.review,
              to: paths.myEntrySubmit(entry.id),
              state: current === reviewStep ? ("current" as const) : ("todo" as const),
            },
          ]}
        />
        <div className="min-w-0">
          {changeRefusal && (
            <div className="mb-6">
              <Notice tone="madder" title={t.step.locked}>
                {changeRefusal === "supplement_late" && entry.supplement
                  ? life.over(formatDateTime(entry.supplement.dueAt, locale))
                  : refusals[changeRefusal]}
              </Notice>
            </div>
          )}
          {entry.supplement && !changeRefusal && (
            <div className="mb-6">
              <Notice tone="turmeric" title={t.step.supplement(formatDateTime(entry.supplement.dueAt, locale))}>
                <p className="whitespace-pre-wrap">{entry.supplement.message}</p>
                <AskedFor entryId={entry.id} parts={askedFor} />
              </Notice>
            </div>
          )}
          <div className="grid gap-6">{children}</div>
        </div>
      </div>
    </>
  );
}

/** When entries close for this entry's division, by the server's clock. */
export function DeadlineLine({ entry, now }: { entry: Pick<Head, "deadline" | "at" | "lateUntil">; now: string }) {
  const t = useText(entryText);
  const locale = useLocale();
  const until = entry.deadline ? formatDateTime(entry.deadline, locale) : "";
  const words = {
    not_open: t.notOpen,
    open: entry.deadline ? t.deadline(until, timeLeft(now, entry.deadline, locale).replaceAll(" ", "\u00a0")) : "",
    grace: t.deadlineGrace(until),
    permitted: entry.lateUntil ? t.deadlinePermitted(until, formatDateTime(entry.lateUntil, locale)) : "",
    closed: t.deadlineOver(until),
  }[entry.at];
  return <>{words}</>;
}
