import { localized } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { resultsText } from "~/i18n/results";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ExportLink } from "~/ui/ExportLink";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";
import { RankingTable } from "./RankingTable";
import { RoundRules } from "./RoundRules";
import type { RankingView } from "./ranking.service.server";

type Props = { readonly view: RankingView; readonly isChair?: boolean };

/** A round's ranking, one division at a time; the chair reads it and does nothing to it. */
export function RankingPage({ view, isChair = false }: Props) {
  const texts = useText(resultsText);
  const t = texts.ranking;
  const locale = useLocale();
  const { chosen, competitionId, roundId } = view;
  const round = localized(view.roundName, locale);
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title(round)}
        eyebrow={isChair ? localized(view.competitionName, locale) : round}
        backTo={isChair ? paths.judging() : paths.deskRound(competitionId, roundId)}
        description={t.description}
        action={!isChair && chosen && <Act view={view} divisionKey={chosen.key} />}
        secondary={
          !isChair &&
          chosen && (
            <ExportLink href={`${paths.deskRankingFile(competitionId, roundId)}?bang=${chosen.key}`}>
              {t.export}
            </ExportLink>
          )
        }
      />
      {view.divisions.length > 1 && (
        <LinkTabs
          label={t.divisions}
          tabs={view.divisions.map(({ key, name, count }) => ({
            to: `?bang=${key}`,
            label: localized(name, locale),
            count,
            current: key === chosen?.key,
          }))}
        />
      )}
      {chosen ? <Division view={view} chosen={chosen} isChair={isChair} /> : <EmptyState title={t.noDivisions} />}
    </>
  );
}

/** What comes next for the ranking: choosing who advances, or awarding prizes after the last round. */
function Act({ view, divisionKey }: { view: RankingView; divisionKey: string }) {
  const t = useText(resultsText).ranking;
  const reasons = useText(refusalText);
  const { competitionId, roundId, roundState } = view;
  const { advanceBlockedBy: reason } = view;
  const blocked = reason === "round_wrong_state" ? t.advanceLater : reason ? reasons[reason] : undefined;
  if (roundState === "published") {
    return <Button to={paths.deskPublication(competitionId)}>{t.publication}</Button>;
  }
  if (view.isFinal) {
    return (
      <Button kind="primary" icon="trophy" to={paths.deskAwards(competitionId)}>
        {t.awards}
      </Button>
    );
  }
  return (
    <Button kind="primary" to={paths.deskAdvance(competitionId, roundId, divisionKey)} blockedBecause={blocked}>
      {t.advance}
    </Button>
  );
}

type Chosen = NonNullable<RankingView["chosen"]>;

function Division({ view, chosen, isChair }: { view: RankingView; chosen: Chosen; isChair: boolean }) {
  const texts = useText(resultsText);
  const t = texts.ranking;
  const words = useText(rubricText);
  const { competitionId, roundId, roundState } = view;
  const isEmpty = chosen.rows.length === 0 && chosen.unranked.length === 0;
  return (
    <div className="mt-4 grid gap-4">
      {roundState === "open" && <Notice tone="turmeric">{t.provisional}</Notice>}
      {roundState === "published" && <Notice tone="leaf">{t.published}</Notice>}
      {chosen.missing.length > 0 && (
        <Notice
          tone="turmeric"
          title={t.missing(chosen.missing.length)}
          action={
            !isChair && (
              <Button size="small" to={paths.deskProgress(competitionId, roundId)}>
                {t.toProgress}
              </Button>
            )
          }
        >
          {t.missingHint}
        </Notice>
      )}
      {chosen.quota === null && !view.isFinal && <p className="text-table text-stone">{t.noQuota}</p>}
      <RoundRules
        quota={chosen.statedQuota}
        gates={chosen.gates}
        tieLadder={chosen.tieLadder}
        method={chosen.method}
        settings={chosen.settings}
        combine={chosen.combine}
        criteria={chosen.criteria}
      />
      {chosen.lackingMarks > 0 && (
        <Notice
          tone="turmeric"
          title={words.marks.missing(chosen.lackingMarks)}
          action={
            !isChair && (
              <Button size="small" to={paths.deskOrganizerMarks(competitionId, roundId)}>
                {words.marks.toMarks}
              </Button>
            )
          }
        >
          {words.marks.missingHelp}
        </Notice>
      )}
      {isEmpty && <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
      {!isEmpty && chosen.rows.length === 0 && <EmptyState title={t.noScores}>{t.noScoresHint}</EmptyState>}
      {chosen.rows.length > 0 && <RankingTable chosen={chosen} competitionId={isChair ? null : competitionId} />}
      {chosen.unranked.length > 0 && chosen.rows.length > 0 && (
        <section className="mt-4">
          <h2 className="text-h3">{t.unranked}</h2>
          <ul className="mt-2 text-table">
            {chosen.unranked.map(({ entryId, number, title, reason }) => (
              <li key={entryId} className="flex flex-wrap gap-x-3 border-b border-line py-2">
                <span className="text-stone tabular-nums">{number}</span>
                <span className="font-semibold">{title}</span>
                <span className="text-stone">{texts.unranked[reason]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
