import { localized } from "~/i18n/catalogue";
import { feedbackText } from "~/i18n/feedback";
import { formatFixedHundredths, formatHundredths } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import type { RoundStanding } from "./standing.service.server";

/** Each criterion's mean as a bar, with a line where the division's mean stands; the figures beside it say the same. */
export function CriteriaCompared({ criteria }: { criteria: RoundStanding["criteria"] }) {
  const t = useText(resultsText).standing;
  const words = useText(feedbackText).team;
  const locale = useLocale();
  return (
    <Section title={t.criteria} level={3} description={t.criteriaHint}>
      <ul className="grid gap-4">
        {criteria.map(({ key, title, own, division, maxMark, band }) => (
          <li key={key} className="grid gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <span className="font-semibold">{localized(title, locale)}</span>{" "}
                <span className="text-table text-stone">· {words.bands[band]}</span>
              </span>
              <span className="text-table text-stone tabular-nums">
                {t.told(
                  formatFixedHundredths(own, locale),
                  formatHundredths(maxMark, locale),
                  formatFixedHundredths(division, locale),
                )}
              </span>
            </div>
            <div className="relative h-3 bg-line" aria-hidden="true">
              <div className="h-3 bg-cham" style={{ width: share(own, maxMark) }} />
              <div
                className="absolute -top-1 h-5 w-1 border-x border-paper bg-ink"
                style={{ left: share(division, maxMark) }}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function share(mark: number, most: number): string {
  return `${most > 0 ? Math.min(100, (100 * mark) / most) : 0}%`;
}
