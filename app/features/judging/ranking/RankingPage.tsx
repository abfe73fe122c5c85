import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { deliberationText } from "~/i18n/deliberation";
import { rankingText } from "~/i18n/ranking";
import { refusalText } from "~/i18n/refusal";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ExportLink } from "~/ui/ExportLink";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";
import { scoringIsOver } from "../round";
import { DivisionRankingView } from "./DivisionRankingView";
import type { RankingView } from "./read-ranking.service.server";

type Props = { readonly view: RankingView; readonly isChair?: boolean; readonly state?: FormState | undefined };

/** A round's ranking, one division at a time; the chair reads it and does nothing to it. */
export function RankingPage({ view, isChair = false, state }: Props) {
  const texts = useText(resultsText);
  const t = texts.ranking;
  const words = useText(rankingText);
  const deliberation = useText(deliberationText);
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
        description={words.description}
        action={!isChair && chosen && <Act view={view} divisionKey={chosen.key} />}
        secondary={
          <>
            {scoringIsOver(view.roundState) && <Button to={paths.deliberation(roundId)}>{deliberation.tab}</Button>}
            {!isChair && chosen && (
              <>
                <ExportLink href={`${paths.deskScoreSummary(competitionId, roundId)}?bang=${chosen.key}`}>
                  {words.exportSummary}
                </ExportLink>
                <ExportLink href={`${paths.deskRankingFile(competitionId, roundId)}?bang=${chosen.key}`}>
                  {t.export}
                </ExportLink>
              </>
            )}
          </>
        }
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
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
      {chosen ? (
        <DivisionRankingView view={view} chosen={chosen} isChair={isChair} />
      ) : (
        <EmptyState title={t.noDivisions} />
      )}
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
