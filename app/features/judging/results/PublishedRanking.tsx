import { localized } from "~/i18n/catalogue";
import { formatFixedHundredths, formatHundredths } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { CompetitionResults } from "./results.service.server";

type Division = CompetitionResults["divisions"][number];
type Entry = Division["entries"][number];

/** A division's places as they are published: number, title, total, what came of it. */
export function PublishedRanking({ division }: { division: Division }) {
  const t = useText(resultsText).page;
  const locale = useLocale();
  const name = localized(division.division.name, locale);
  if (division.entries.length === 0) return <p className="text-stone">{t.nobody}</p>;
  return (
    <section aria-label={t.ranking(name)}>
      <table className="tbl">
        <caption className="sr-only">{t.ranking(name)}</caption>
        <thead>
          <tr>
            <th className="n">{t.rank}</th>
            <th>{t.number}</th>
            <th>{t.entry}</th>
            <th className="n">
              {t.total} ({formatHundredths(division.maximum, locale)})
            </th>
            <th>{t.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {division.entries.map((entry) => (
            <tr key={entry.entryId}>
              <td className="n font-semibold text-ink">{entry.rank ?? ""}</td>
              <td className="q">{entry.number}</td>
              <td className="t">{entry.title}</td>
              <td className="n">{entry.total === null ? "" : formatFixedHundredths(entry.total, locale)}</td>
              <td className="s">
                <Outcome entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Outcome({ entry: { prizes, outcome, rank } }: { entry: Entry }) {
  const t = useText(resultsText);
  const locale = useLocale();
  if (prizes.length > 0) {
    return (
      <span className="inline-flex flex-wrap gap-1">
        {prizes.map((prize) => (
          <Badge key={prize.vi} tone="turmeric" icon="star">
            {localized(prize, locale)}
          </Badge>
        ))}
      </span>
    );
  }
  if (outcome === "advanced") return <Badge tone="leaf">{t.outcomes.advanced}</Badge>;
  return <>{rank === null && <span className="text-small text-stone">{t.page.unranked}</span>}</>;
}
