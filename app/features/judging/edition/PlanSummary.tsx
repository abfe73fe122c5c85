import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatList, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import type { Oddity, SetupCounts, SetupPlan } from "./plan";

/** What will be made, and what to look at afterwards. */
export function PlanSummary({ plan }: { plan: SetupPlan }) {
  const t = useText(editionText).plan;
  const locale = useLocale();
  const counts = Object.entries(plan.counts) as [keyof SetupCounts, number][];
  return (
    <Section title={t.made}>
      <dl className="grid grid-cols-2 gap-x-8 sm:grid-cols-3">
        {counts.map(([what, count]) => (
          <div key={what} className="flex items-baseline justify-between gap-3 border-b border-line py-1.5">
            <dt className="text-table">{t.counts[what]}</dt>
            <dd className="num font-semibold">{formatNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
      {plan.oddities.length > 0 && (
        <details className="mt-5" open={plan.oddities.length <= 4}>
          <summary className="cursor-pointer font-semibold">{t.odd}</summary>
          <ul className="measure mt-2 list-disc pl-5">
            {plan.oddities.map((oddity) => {
              const sentence = told(oddity);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </details>
      )}
    </Section>
  );

  function told(oddity: Oddity): string {
    const words = t.oddities;
    switch (oddity.kind) {
      case "dates_in_rules":
        return words.dates_in_rules(formatList(oddity.found, locale));
      case "round_without_rubric":
        return words.round_without_rubric(localized(oddity.round, locale), localized(oddity.division, locale));
      case "rubric_differs":
        return words.rubric_differs(localized(oddity.rubric, locale));
      case "rule_asks_nothing":
        return words.rule_asks_nothing(oddity.field);
      case "division_unknown":
      case "condition_order":
      case "condition_unknown":
      case "condition_option":
      case "options_missing":
      case "columns_missing":
        return words[oddity.kind](localized(oddity.question, locale));
      default:
        return words[oddity.kind];
    }
  }
}
