import { rankingText } from "~/i18n/ranking";
import { resultsText } from "~/i18n/results";
import { rubricText } from "~/i18n/rubric";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { ChosenDivision, RankingView } from "./read-ranking.service.server";

type Props = { readonly view: RankingView; readonly chosen: ChosenDivision; readonly isChair: boolean };

/** What one should know before one believes a ranking: that it is provisional, what is missing, what was left out. */
export function RankingNotices({ view, chosen, isChair }: Props) {
  const t = useText(resultsText).ranking;
  const words = useText(rubricText);
  const more = useText(rankingText);
  const { competitionId, roundId, roundState } = view;
  const isUncertain = chosen.rows.length > 1 && chosen.rows.every(({ certainty, gate }) => !certainty && !gate);
  return (
    <>
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
      {chosen.leftOut > 0 && <Notice tone="sky">{more.leftOut(chosen.leftOut)}</Notice>}
      {chosen.isCutShort && <Notice tone="turmeric">{more.cutShort}</Notice>}
      {isUncertain && !chosen.isCutShort && <Notice tone="turmeric">{more.uncertain}</Notice>}
      {chosen.quota === null && !view.isFinal && <p className="text-table text-stone">{t.noQuota}</p>}
    </>
  );
}
