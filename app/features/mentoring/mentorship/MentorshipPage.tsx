import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { AnswerPart } from "./AnswerPart";
import { ClosingPart, EndingPart, ReportPart } from "./ClosingPart";
import { FeedbackPart } from "./FeedbackPart";
import { GoalPart } from "./GoalPart";
import { MentorshipBadge } from "./MentorshipBadge";
import { MeetingPart } from "./meeting/MeetingPart";
import { NotePart } from "./NotePart";
import { NeedFacts, PairPeople } from "./PairPeople";
import type { MentorshipView } from "./page.service.server";

type Props = { pair: MentorshipView; state: FormState | undefined; backTo: string };

/** Forms that are opened from a button show their own reason; the buttons' own is said on top. */
const ownForms = new Set([
  ...["decline", "addGoal", "changeGoal", "planMeeting", "moveMeeting", "addNote", "changeNote"],
  ...["feedback", "close", "end"],
]);

/** One mentorship: who, what they meet for, and everything either side does in it. */
export function MentorshipPage({ pair, state, backTo }: Props) {
  const t = useText(mentorshipText);
  const locale = useLocale();
  const isOver = pair.state === "closed" || pair.state === "ended";
  const stray = state?.refusal && !ownForms.has(String(state.values.act)) ? state.refusal : null;
  return (
    <>
      <PageHeader
        eyebrow={t.page.eyebrow(localized(pair.cohort.name, locale))}
        backTo={backTo}
        title={t.page.title(pair.project.name, pair.mentor.name)}
        badge={<MentorshipBadge state={pair.state} />}
        description={
          pair.state === "active" && (
            <>
              {t.page.lastLife}: {formatDate(pair.activeAt, locale)}
            </>
          )
        }
      />
      <div className="mb-8 grid max-w-[46rem] gap-3 empty:hidden">
        {stray && <RefusalNotice reason={stray} />}
        {pair.side === null && <Notice tone="sky">{t.page.coordinating}</Notice>}
        {pair.nudgedAt && pair.state === "active" && (
          <Notice tone="turmeric" title={t.page.nudgedTitle}>
            {t.page.nudged(pair.quietDays)}
          </Notice>
        )}
        {isOver && <Notice tone="sky">{t.page.over}</Notice>}
      </div>
      {pair.startedAt === null ? (
        <div className="max-w-[46rem]">
          <AnswerPart pair={pair} state={state} />
          <PairPeople pair={pair} isWhole />
          <NeedFacts pair={pair} />
          {pair.state === "ended" && <ReportPart pair={pair} />}
          {pair.may.end && <EndingPart pair={pair} state={state} />}
        </div>
      ) : (
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="lg:col-start-2 lg:row-start-1">
            <PairPeople pair={pair} isWhole={false} />
          </div>
          <div className="min-w-0 lg:col-start-1 lg:row-start-1">
            {isOver && <ReportPart pair={pair} />}
            <MeetingPart pair={pair} state={state} />
            <GoalPart pair={pair} state={state} />
            <NotePart pair={pair} state={state} />
            <FeedbackPart pair={pair} state={state} />
            {pair.may.close && <ClosingPart pair={pair} state={state} />}
            {pair.may.end && <EndingPart pair={pair} state={state} />}
          </div>
        </div>
      )}
    </>
  );
}
