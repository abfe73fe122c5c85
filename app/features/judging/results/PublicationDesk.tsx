import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { resultsText } from "~/i18n/results";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { RoundBadge } from "../StateBadge";
import { PublishForm, ReopenForm } from "./PublishForm";
import type { PublicationView } from "./publication.service.server";

type Round = PublicationView["rounds"][number];
type Props = { readonly view: PublicationView; readonly state: FormState | undefined };

/** Publishing, round by round: what stands in the way, what was published, and the act itself. */
export function PublicationDesk({ view, state }: Props) {
  const t = useText(resultsText).publication;
  const reasons = useText(refusalText);
  const messages = state
    ? [...Object.values(state.errors).flat(), ...(state.refusal ? [reasons[state.refusal]] : [])]
    : [];
  const hasVersions = view.rounds.some(({ versions }) => versions.length > 0);
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        description={t.description}
        secondary={hasVersions && <Button to={paths.competitionResults(view.slug)}>{t.public}</Button>}
      />
      <ErrorSummary issues={messages.map((message) => ({ message }))} />
      {view.rounds.length === 0 && (
        <EmptyState title={t.none} action={<Button to={paths.deskRounds(view.competitionId)}>{t.rounds}</Button>}>
          {t.noneHint}
        </EmptyState>
      )}
      {view.rounds.map((round) => (
        <RoundSection key={round.id} round={round} competitionId={view.competitionId} state={state} />
      ))}
    </>
  );
}

type SectionProps = { readonly round: Round; readonly competitionId: string; readonly state: FormState | undefined };

function RoundSection({ round, competitionId, state }: SectionProps) {
  const texts = useText(resultsText);
  const t = texts.publication;
  const words = useText(rubricText).marks;
  const reasons = useText(refusalText);
  const locale = useLocale();
  const { review, versions } = round;
  const own = state?.values.roundId === round.id ? state : undefined;
  return (
    <Section title={localized(round.name, locale)} aside={<RoundBadge state={round.state} />}>
      <div className="grid gap-4">
        {review && (
          <ul className="text-table">
            {review.divisions.map((division) => (
              <li key={division.id} className="flex flex-wrap gap-x-6 border-b border-line py-2">
                <span className="min-w-40 font-semibold">{localized(division.name, locale)}</span>
                <span>{t.entries(division.entries)}</span>
                <span>{t.ranked(division.ranked)}</span>
                {!review.isFinal && <span>{t.advanced(division.advanced)}</span>}
              </li>
            ))}
          </ul>
        )}
        {review && review.missing.length > 0 && (
          <Notice tone="turmeric" title={t.missingTitle(review.missing.length)}>
            <ul className="list-disc pl-5">
              {byJudge(review.missing).map(([judge, entries]) => (
                <li key={judge}>{t.missingRow(judge, entries)}</li>
              ))}
            </ul>
            <p>{t.missingHint}</p>
          </Notice>
        )}
        {review && review.late > 0 && (
          <Notice
            tone="turmeric"
            title={t.lateTitle(review.late)}
            action={
              <Button size="small" to={paths.deskLateSheets(competitionId, round.id)}>
                {t.toLate}
              </Button>
            }
          >
            {t.lateHint}
          </Notice>
        )}
        {review && review.lackingMarks > 0 && (
          <Notice
            tone="madder"
            title={words.missing(review.lackingMarks)}
            action={
              <Button size="small" to={paths.deskOrganizerMarks(competitionId, round.id)}>
                {words.toMarks}
              </Button>
            }
          >
            {words.missingHelp}
          </Notice>
        )}
        {review && review.undecided > 0 && (
          <Notice
            tone="madder"
            action={
              <Button size="small" to={paths.deskRanking(competitionId, round.id)}>
                {t.toRanking}
              </Button>
            }
          >
            {t.undecided(review.undecided)}
          </Notice>
        )}
        {review?.isFinal && review.awards === 0 && (
          <Notice
            tone="turmeric"
            action={
              <Button size="small" to={paths.deskAwards(competitionId)}>
                {texts.ranking.awards}
              </Button>
            }
          >
            {t.noAwards}
          </Notice>
        )}
        {review && <PublishForm round={round} review={review} state={own} />}
        {!review && round.state !== "published" && round.blockedBy && (
          <p className="text-stone">{round.blockedBy === "round_wrong_state" ? t.later : reasons[round.blockedBy]}</p>
        )}
        {versions.length > 0 && <Versions versions={versions} />}
        {round.state === "published" && <ReopenForm roundId={round.id} state={own} />}
      </div>
    </Section>
  );
}

/** The entries that each judge has not handed in, by number and title. */
function byJudge(missing: NonNullable<Round["review"]>["missing"]): [judge: string, entries: string][] {
  const entries = new Map<string, string[]>();
  for (const { judgeName, number, title } of missing) {
    entries.set(judgeName, [...(entries.get(judgeName) ?? []), `${number} ${title}`]);
  }
  return [...entries].map(([judge, own]) => [judge, own.join(", ")]);
}

function Versions({ versions }: { versions: Round["versions"] }) {
  const t = useText(resultsText).publication;
  const page = useText(resultsText).page;
  const locale = useLocale();
  return (
    <ul className="text-table">
      {versions.map(({ id, divisionName, version, publishedAt, sha256, reason }) => (
        <li key={id} className="grid gap-0.5 border-b border-line py-2">
          <span>
            <span className="font-semibold">{page.versionOf(localized(divisionName, locale), version)}</span>{" "}
            <span className="text-stone">{t.publishedAt(formatDateTime(publishedAt, locale))}</span>
          </span>
          <span className="text-small text-stone">
            SHA-256 <code className="break-all">{sha256}</code>
          </span>
          {reason && <span className="text-stone">{page.reason(reason)}</span>}
        </li>
      ))}
    </ul>
  );
}
