import { Link, useSearchParams } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { localized } from "~/i18n/catalogue";
import { formatFixedHundredths, formatHundredths } from "~/i18n/format";
import { rankingText } from "~/i18n/ranking";
import { resultsText } from "~/i18n/results";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { addressWith } from "~/ui/table-address";
import { Moved } from "./EntryPanel";
import type { RankingRow } from "./ranking-rows";
import type { ChosenDivision } from "./read-ranking.service.server";
import { useStepWords } from "./use-step-words";

type Props = { readonly chosen: ChosenDivision };

/** A division's ranking as the table it is: ties in words, the cut line drawn, every criterion's mean as a figure and a bar. */
export function RankingTable({ chosen }: Props) {
  const t = useText(resultsText).ranking;
  const locale = useLocale();
  const name = localized(chosen.name, locale);
  const lineAt = chosen.rows.findIndex(({ cut }) => cut === "tied" || cut === "outside");
  const more = useText(rankingText);
  const isTrial = chosen.trial !== null;
  const hasOwn = chosen.combine.length > 0 && chosen.criterion === null;
  const shown = chosen.criterion ? [] : chosen.criteria;
  const columns = 9 + Number(isTrial) + Number(hasOwn) + shown.length;
  return (
    <section className="tbl-scroll" aria-label={t.table(name)}>
      <table className="tbl">
        <caption className="sr-only">{t.table(name)}</caption>
        <thead>
          {!chosen.criterion && <GroupRow chosen={chosen} before={columns - shown.length} />}
          <tr>
            <th className="n k">{t.rank}</th>
            <th>{t.number}</th>
            <th>{t.entry}</th>
            <th className="n">
              {t.total} <span className="font-normal">{t.outOf(formatHundredths(chosen.maximum, locale))}</span>
            </th>
            {isTrial && <th className="n">{more.byRules}</th>}
            <th className="n below-lg" title={more.intervalHelp}>
              {more.interval}
            </th>
            <th className="n below-lg" title={more.chanceHelp}>
              {more.chance}
            </th>
            {hasOwn && <th className="n below-lg">{more.ownFigure}</th>}
            <th>{t.outcome}</th>
            <th className="n below-lg">{t.sheets}</th>
            <th className="n below-lg">{t.spread}</th>
            {shown.map(({ key, title }) => (
              <th key={key} className="n below-xl" title={localized(title, locale)}>
                <span className="inline-block max-w-24 truncate align-bottom">{localized(title, locale)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chosen.rows.map((row, index) => (
            <Fragment key={row.entryId}>
              {index === lineAt && chosen.quota !== null && <CutLine columns={columns}>{lineWords(chosen)}</CutLine>}
              <Row row={row} chosen={chosen} shown={shown} hasOwn={hasOwn} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );

  function lineWords({ quota, rows, seatsLeft }: ChosenDivision): string {
    const tied = rows.filter(({ cut }) => cut === "tied").length;
    return tied > 0 ? t.tiedAtCut(tied, seatsLeft) : t.cutLine(quota ?? 0);
  }
}

/** Above the criteria's names those of the groups they stand in, where the rubric has any. */
function GroupRow({ chosen: { groups, criteria }, before }: { chosen: ChosenDivision; before: number }) {
  const locale = useLocale();
  const top = groups.filter(({ depth }) => depth === 0);
  if (top.length === 0) return null;
  const groupOf = (key: string) => top.find(({ criterionKeys }) => criterionKeys.includes(key));
  const firsts = criteria.filter(({ key }, at) => {
    const own = groupOf(key);
    return own === undefined || own !== groupOf(criteria[at - 1]?.key ?? "");
  });
  return (
    <tr className="hidden xl:table-row">
      <td colSpan={before} />
      {firsts.map(({ key }) => {
        const own = groupOf(key);
        if (!own) return <td key={key} />;
        return (
          <th key={key} scope="colgroup" colSpan={own.criterionKeys.length} className="n border-l border-line">
            {localized(own.title, locale)}
          </th>
        );
      })}
    </tr>
  );
}

/** A madder rule across the table, its words on it. */
function CutLine({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className="cut-line">
      <td
        colSpan={columns}
        className="!h-8 !max-w-none !whitespace-normal border-t-2 border-t-madder text-small text-madder"
      >
        {children}
      </td>
    </tr>
  );
}

type RowProps = {
  readonly row: RankingRow;
  readonly chosen: ChosenDivision;
  readonly shown: ChosenDivision["criteria"];
  readonly hasOwn: boolean;
};

function Row({ row, chosen, shown, hasOwn }: RowProps) {
  const t = useText(resultsText).ranking;
  const more = useText(rankingText);
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <tr>
      <td className="n k tabular-nums">
        <span className="text-[1rem] font-semibold text-ink">{row.rank}</span>
      </td>
      <td className="q">{row.number}</td>
      <td className="t">
        <Link
          to={`${addressWith(search, { hoso: row.entryId })}#ho-so`}
          aria-label={more.openEntry(row.title || row.number)}
          discover="none"
        >
          {row.title || row.number}
        </Link>
      </td>
      <td className="n">
        <Figure value={row.figure} maximum={chosen.maximum} isStrong />
      </td>
      {chosen.trial && (
        <td className="n">
          <span className="sm:hidden">{more.byRules}: </span>
          {row.was?.rank} <Moved from={row.was?.rank ?? null} to={row.rank} />
        </td>
      )}
      <td className="n below-lg tabular-nums">
        {row.certainty && more.between(row.certainty.low, row.certainty.high)}
      </td>
      <td className="n below-lg tabular-nums">
        {row.certainty?.top != null && more.percent(String(Math.round(100 * row.certainty.top)))}
      </td>
      {hasOwn && <td className="n below-lg">{row.own !== null && formatFixedHundredths(row.own, locale)}</td>}
      <td className="s">
        <Standing row={row} chosen={chosen} />
      </td>
      <td className="n below-lg">{row.sheets}</td>
      <td className="n q below-lg">{row.sheets > 1 && formatFixedHundredths(row.spread, locale)}</td>
      {shown.map(({ key, title, maxMark }) => {
        const mean = row.means[key];
        return (
          <td key={key} className="n h below-xl">
            {mean !== undefined && (
              <Figure
                value={mean}
                maximum={maxMark}
                told={`${localized(title, locale)}: ${t.of(formatFixedHundredths(mean, locale), formatHundredths(maxMark, locale))}`}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A figure over its bar. */
function Figure({
  value,
  maximum,
  told,
  isStrong,
}: {
  value: number;
  maximum: number;
  told?: string;
  isStrong?: boolean;
}) {
  const locale = useLocale();
  const width = `${maximum > 0 ? Math.min(100, (100 * value) / maximum) : 0}%`;
  return (
    <span className="inline-grid min-w-14 gap-1 text-right" title={told}>
      <span className={isStrong ? "font-semibold text-ink" : ""}>{formatFixedHundredths(value, locale)}</span>
      <span className="hidden h-1 bg-line sm:block" aria-hidden="true">
        <span className={`block h-1 ${isStrong ? "bg-cham" : "bg-sky"}`} style={{ width }} />
      </span>
    </span>
  );
}

/** Outcome, gate and tie of a row, each in words. */
function Standing({ row, chosen }: { row: RankingRow; chosen: ChosenDivision }) {
  const t = useText(resultsText);
  const more = useText(rankingText);
  const words = useText(rubricText);
  const wordsOf = useStepWords(chosen.criteria);
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {row.outcome === "advanced" && <Badge tone="leaf">{t.outcomes.advanced}</Badge>}
      {row.outcome === "eliminated" && (
        <Badge tone="stone" icon="flag">
          {t.outcomes.eliminated}
        </Badge>
      )}
      {row.gate && <Badge tone="madder">{t.gates[row.gate]}</Badge>}
      {row.outcome === null && row.cut === "tied" && (
        <Badge tone="turmeric" icon="warning">
          {t.ranking.atCut}
        </Badge>
      )}
      {row.above && <span className="text-small text-leaf">{words.ladder.above(wordsOf(row.above))}</span>}
      {row.was && row.was.cut !== "inside" && row.cut === "inside" && <Badge tone="leaf">{more.enters}</Badge>}
      {row.was && row.was.cut === "inside" && row.cut !== "inside" && <Badge tone="madder">{more.leaves}</Badge>}
      {row.tiedWith > 0 && (
        <span className="text-small text-stone" title={t.ranking.tied(row.tiedWith)}>
          {t.ranking.tiedShort}
        </span>
      )}
    </span>
  );
}
