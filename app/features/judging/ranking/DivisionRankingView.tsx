import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { rankingText } from "~/i18n/ranking";
import { rankingMethodText } from "~/i18n/ranking-method";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { LinkTabs } from "~/ui/Tabs";
import { EntryPanel } from "./EntryPanel";
import { JudgesView } from "./JudgesView";
import { NearTheLine } from "./NearTheLine";
import { RankingNotices } from "./RankingNotices";
import { RankingTable } from "./RankingTable";
import { RankPicture } from "./RankPicture";
import { RoundRules } from "./RoundRules";
import type { ChosenDivision, RankingView } from "./read-ranking.service.server";
import { WhatIfForm } from "./WhatIfForm";

type Props = { readonly view: RankingView; readonly chosen: ChosenDivision; readonly isChair: boolean };

/** One division's ranking in one of its views: by the rules, by one criterion, without each judge, or tried by other rules. */
export function DivisionRankingView({ view, chosen, isChair }: Props) {
  const texts = useText(resultsText);
  const t = texts.ranking;
  const words = useText(rankingText);
  const methods = useText(rankingMethodText);
  const locale = useLocale();
  const { competitionId, roundId } = view;
  const { criterion, trial, judges, entry, asks } = chosen;
  const isPlain = !criterion && !trial && !judges;
  const isEmpty = chosen.rows.length === 0 && chosen.unranked.length === 0;
  const here = `?bang=${chosen.key}`;
  const deskId = isChair ? null : competitionId;
  const [first] = chosen.criteria;
  const unsure = chosen.rows.some(({ certainty }) => {
    const top = certainty?.top ?? 0;
    return top > 0.05 && top < 0.95;
  });
  return (
    <div className="mt-4 grid gap-4">
      {chosen.rows.length > 0 && (
        <LinkTabs
          label={words.views.label}
          tabs={[
            { to: here, label: words.views.ranking, current: isPlain },
            ...(first
              ? [
                  {
                    to: `${here}&tieuchi=${encodeURIComponent(first.key)}`,
                    label: words.views.criterion,
                    current: criterion !== null,
                  },
                ]
              : []),
            { to: `${here}&xem=giam-khao`, label: words.views.judges, current: judges !== null },
            { to: `${here}&thu=1`, label: words.views.trial, current: trial !== null },
          ]}
        />
      )}
      {trial && <WhatIfForm chosen={chosen} />}
      {criterion && (
        <>
          <ul className="flex flex-wrap gap-2 text-table">
            {chosen.criteria.map(({ key, title }) => (
              <li key={key}>
                <Link
                  preventScrollReset
                  className={`btn btn-small ${key === criterion.key ? "btn-primary" : "btn-secondary"}`}
                  to={`${here}&tieuchi=${encodeURIComponent(key)}`}
                  aria-current={key === criterion.key ? "true" : undefined}
                >
                  {localized(title, locale)}
                </Link>
              </li>
            ))}
          </ul>
          <p className="text-table text-stone">{words.criterionOnly(localized(criterion.title, locale))}</p>
        </>
      )}
      {isPlain && <RankingNotices view={view} chosen={chosen} isChair={isChair} />}
      {chosen.fellBack && <Notice tone="turmeric">{methods.fellBack[chosen.fellBack]}</Notice>}
      {chosen.isHidden && <Notice tone="sky">{words.entry.hidden}</Notice>}
      {entry && <EntryPanel entry={entry} competitionId={deskId} />}
      {isEmpty && <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
      {!isEmpty && chosen.rows.length === 0 && <EmptyState title={t.noScores}>{t.noScoresHint}</EmptyState>}
      {judges && <JudgesView judges={judges} />}
      {!judges && chosen.rows.length > 0 && (
        <>
          <RankingTable chosen={chosen} />
          <RankPicture rows={chosen.rows} quota={chosen.quota} />
        </>
      )}
      {isPlain && asks && <NearTheLine asks={asks} isUnsure={unsure} competitionId={competitionId} roundId={roundId} />}
      {isPlain && (
        <RoundRules
          quota={chosen.statedQuota}
          gates={chosen.gates}
          tieLadder={chosen.tieLadder}
          criteria={chosen.criteria}
          method={chosen.method}
          settings={chosen.settings}
          combine={chosen.combine}
        />
      )}
      {isPlain && chosen.unranked.length > 0 && chosen.rows.length > 0 && (
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
