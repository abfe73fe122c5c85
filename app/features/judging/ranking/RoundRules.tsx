import type { Localized } from "~/i18n/catalogue";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rankingMethodText } from "~/i18n/ranking-method";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { type Gates, minimaOf } from "./gates";
import { type CombinedRound, type MethodSettings, ownWeight } from "./method";
import type { RankingMethod } from "./model/answer";
import type { LadderStep } from "./tie-ladder";
import { useStepWords } from "./use-step-words";

type Props = {
  readonly quota: number | null;
  readonly gates: Gates;
  readonly tieLadder: readonly LadderStep[];
  readonly method: RankingMethod;
  readonly settings: MethodSettings;
  /** earlier rounds that count, with their names */
  readonly combine: readonly (CombinedRound & { readonly name: Localized })[];
  readonly criteria: readonly { readonly key: string; readonly title: Localized }[];
};

/** What a round asks of an entry, how many go on and how ties are settled, in words, as the public page and the ranking print it. */
export function RoundRules({ quota, gates, tieLadder, criteria, method, settings, combine }: Props) {
  const methods = useText(rankingMethodText);
  const t = useText(rubricText);
  const locale = useLocale();
  const wordsOf = useStepWords(criteria);
  const number = (hundredths: number) => formatHundredths(hundredths, locale);
  const asked = [
    quotaWords(),
    gates.minimumTotal === undefined ? null : t.gates.minimumTotal(number(gates.minimumTotal)),
    gates.minimumShare === undefined ? null : t.gates.minimumShare(number(gates.minimumShare)),
    gates.noZeroCriterion ? t.gates.noZero : null,
    ...minimaOf(gates, criteria).map(({ key, minimum }) => {
      const title = criteria.find((one) => one.key === key)?.title;
      return t.gates.criterion(title ? localized(title, locale) : key, number(minimum));
    }),
  ].filter((words) => words !== null);
  const counted = [
    methods.told[method],
    settings.decimals === undefined ? null : methods.decimalsTold(settings.decimals),
    ...combine.map(({ name, weight }) => methods.combined(localized(name, locale), number(weight))),
    combine.length === 0 ? null : methods.combinedOwn(number(ownWeight(combine))),
  ].filter((words) => words !== null);
  return (
    <div className="mt-3 grid gap-x-8 gap-y-3 text-table sm:grid-cols-2 xl:grid-cols-3">
      <div>
        <p className="font-semibold">{methods.title}</p>
        <ul className="list-disc pl-5">
          {counted.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      {asked.length > 0 && (
        <div>
          <p className="font-semibold">{t.gates.title}</p>
          <ul className="list-disc pl-5">
            {asked.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {tieLadder.length > 0 && (
        <div>
          <p className="font-semibold">{t.ladder.printed}</p>
          <ol className="list-decimal pl-5">
            {tieLadder.map((step) => (
              <li key={wordsOf(step)}>{wordsOf(step)}</li>
            ))}
            <li>{t.ladder.chair}</li>
          </ol>
        </div>
      )}
    </div>
  );

  function quotaWords(): string | null {
    const share = gates.quotaShare === undefined ? null : number(gates.quotaShare);
    if (share === null) return quota === null ? null : t.gates.quota(quota);
    return quota === null ? t.gates.quotaShare(share) : t.gates.quotaBoth[gates.quotaBy ?? "larger"](quota, share);
  }
}
