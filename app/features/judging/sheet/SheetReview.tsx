import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { Icon } from "~/ui/Icon";
import type { Criterion } from "../rubric";
import { type Marks, markOf } from "../score";
import type { ScoreSheetView } from "./sheet.service.server";
import { useMarkWords } from "./use-mark-words";

type Props = {
  readonly sheet: ScoreSheetView;
  readonly marks: Marks;
  readonly wrong: readonly Criterion[];
  readonly isStopped: boolean;
  readonly onGo: (at: number) => void;
};

/** A last look before submitting: on a phone every mark, on a laptop, where they stand above, what is missing. Each leads there. */
export function SheetReview({ sheet: { criteria }, marks, wrong, isStopped, onGo }: Props) {
  const t = useText(scoringText).sheet;
  const locale = useLocale();
  const wordsOf = useMarkWords();
  const isGap = (criterion: Criterion) => markOf(marks, criterion.key) === undefined || wrong.includes(criterion);
  const isComplete = !criteria.some(isGap);
  return (
    <section aria-label={t.review} className="noscript:hidden">
      <h3 className="font-semibold">{t.review}</h3>
      {isComplete && (
        <p className="mt-1 flex items-center gap-1.5 text-[0.9375rem] text-leaf">
          <Icon name="check" size={18} />
          {t.complete}
        </p>
      )}
      <ul className="mt-2 divide-y divide-line border-y border-line empty:hidden">
        {criteria.map((criterion, index) => (
          <li key={criterion.key} className={isGap(criterion) ? "" : "lg:hidden"}>
            <button
              type="button"
              onClick={() => onGo(index)}
              aria-label={`${t.goTo(localized(criterion.title, locale))}: ${wordsOf(criterion, markOf(marks, criterion.key))}`}
              className="flex min-h-11 w-full items-center justify-between gap-4 py-1.5 text-left text-[0.9375rem]/6 hover:bg-hover"
            >
              <span className="min-w-0">{localized(criterion.title, locale)}</span>
              <span
                className={`flex-none font-semibold tabular-nums ${isGap(criterion) ? (isStopped ? "text-madder" : "text-turmeric-ink") : ""}`}
              >
                {wrong.includes(criterion)
                  ? formatHundredths(markOf(marks, criterion.key) ?? 0, locale)
                  : wordsOf(criterion, markOf(marks, criterion.key))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
