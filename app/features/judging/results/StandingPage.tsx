import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { feedbackText } from "~/i18n/feedback";
import { formatDateTime, formatFixedHundredths, formatHundredths, formatList } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { OwnComplaints } from "../complaints/complaints.service.server";
import { TeamComplaints } from "../complaints/TeamComplaints";
import { RatingForm } from "../feedback/RatingForm";
import { CriteriaCompared } from "./CriteriaCompared";
import type { RoundStanding, StandingView } from "./standing.service.server";

type Props = {
  readonly standing: StandingView;
  readonly complaints: OwnComplaints;
  readonly state: FormState | undefined;
};

/** Where a team's entry stands, round by round; before the publication, what comes next. */
export function StandingPage({ standing, complaints, state }: Props) {
  const t = useText(resultsText).standing;
  const locale = useLocale();
  const { entry, competition, next, rounds } = standing;
  return (
    <>
      <PageHeader
        title={entry.title}
        eyebrow={`${t.title}${entry.number ? ` ${entry.number}` : ""}`}
        backTo={paths.myEntry(entry.id)}
        description={localized(competition.name, locale)}
        secondary={rounds.length > 0 && <Button to={paths.competitionResults(competition.slug)}>{t.public}</Button>}
      />
      {rounds.length === 0 && (
        <EmptyState title={t.waiting} action={<Button to={paths.myEntry(entry.id)}>{t.toEntry}</Button>}>
          <p>{t.waitingHint}</p>
          {next && <p>{t.nextStep(localized(next.what, locale), formatDateTime(next.at, locale))}</p>}
        </EmptyState>
      )}
      {rounds.map((round) => (
        <Section key={round.roundId} title={localized(round.roundName, locale)}>
          <Round round={round} state={state} />
          {complaints
            .filter(({ roundId }) => roundId === round.roundId)
            .map((own) => (
              <TeamComplaints key={own.roundId} own={own} state={state} />
            ))}
        </Section>
      ))}
    </>
  );
}

function Round({ round, state }: { round: RoundStanding; state: FormState | undefined }) {
  const t = useText(resultsText).standing;
  const words = useText(feedbackText).team;
  const { feedback } = round;
  const locale = useLocale();
  const prizes = formatList(
    round.prizes.map((prize) => localized(prize, locale)),
    locale,
  );
  return (
    <div className="grid gap-8">
      {prizes && <Notice tone="leaf">{t.won(prizes)}</Notice>}
      {!prizes && round.outcome && (
        <Notice tone={round.outcome === "advanced" ? "leaf" : "sky"}>{t[round.outcome]}</Notice>
      )}
      {!round.isRanked && <p>{t.unranked}</p>}
      {round.band && (
        <div className="stats">
          <StatNumber value={words.bands[round.band]} label={words.standing} />
        </div>
      )}
      {round.rank !== null && round.total !== null && (
        <div className="stats">
          <StatNumber
            value={t.rankOf(round.rank, round.count)}
            label={`${t.rank} ${t.rankIn(localized(round.divisionName, locale))}`}
            note={round.tiedWith > 0 ? t.tied : undefined}
          />
          <StatNumber
            value={formatFixedHundredths(round.total, locale)}
            label={`${t.total}, ${t.outOf(formatHundredths(round.maximum, locale))}`}
          />
          {round.divisionMean !== null && (
            <StatNumber
              value={formatFixedHundredths(round.divisionMean, locale)}
              label={t.divisionMean(localized(round.divisionName, locale))}
            />
          )}
        </div>
      )}
      {!feedback.isReleased && <p className="measure text-stone">{words.waiting}</p>}
      {round.criteria.length > 0 && <CriteriaCompared criteria={round.criteria} />}
      {feedback.comments.length > 0 && <Comments comments={feedback.comments} />}
      {feedback.isReleased && (round.criteria.length > 0 || feedback.comments.length > 0) && (
        <RatingForm own={feedback} state={state} />
      )}
      <p className="text-small text-stone">{t.version(round.version, formatDateTime(round.publishedAt, locale))}</p>
    </div>
  );
}

function Comments({ comments }: { comments: RoundStanding["feedback"]["comments"] }) {
  const t = useText(resultsText).standing;
  const words = useText(feedbackText).team;
  return (
    <Section
      title={t.remarks}
      level={3}
      description={comments.some(({ judgeName }) => judgeName) ? undefined : t.remarksHint}
    >
      <ol className="grid gap-4">
        {comments.map(({ text, judgeName }, index) => (
          <li key={text} className="measure border-l-4 border-line pl-4">
            <p className="text-small text-stone">{judgeName ? words.by(judgeName) : t.remark(index + 1)}</p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
