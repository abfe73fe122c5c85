import { useState } from "react";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import type { Criterion } from "../rubric";
import { levelAt, levelRanges } from "../score";

type Props = {
  readonly criterion: Criterion;
  readonly mark: number | undefined;
  readonly isReadOnly: boolean;
  readonly onChoose: (mark: number) => void;
};

/**
 * The anchored levels of a criterion, each of which may be tapped: all of them while it has no mark, later the one that
 * the mark stands in, with the others at hand.
 */
export function CriterionLevels({ criterion, mark, isReadOnly, onChoose }: Props) {
  const t = useText(judgingText).sheet;
  const words = useText(scoringText).sheet;
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(mark === undefined);
  const chosen = levelAt(criterion, mark);
  const ranges = levelRanges(criterion);
  if (ranges.length === 0) return null;
  const shown = ranges.map((range, index) => ({ ...range, index })).filter(({ index }) => isOpen || index === chosen);
  const range = (from: number, to: number) => t.range(formatHundredths(from, locale), formatHundredths(to, locale));
  return (
    <div className="grid gap-1.5 lg:gap-2">
      <ul aria-label={isOpen ? t.levels : words.levelNow} className="grid gap-1.5 lg:gap-2">
        {shown.map(({ from, to, text, index }) => (
          <li key={from}>
            <button
              type="button"
              disabled={isReadOnly}
              aria-pressed={index === chosen}
              onClick={() => index !== chosen && onChoose(from)}
              className={`grid min-h-11 w-full grid-cols-[4.25rem_1fr] items-center gap-2 rounded-card border px-3 py-1.5 text-left text-table lg:grid-cols-[4.75rem_1fr] lg:px-3.5 lg:py-2.5 lg:text-[0.9375rem]/6 ${
                index === chosen
                  ? "border-cham bg-cham-soft shadow-[inset_0_0_0_1px_var(--color-cham)]"
                  : "border-edge bg-card hover:bg-hover"
              }`}
            >
              <span className="font-semibold text-cham tabular-nums">{range(from, to)}</span>
              <span>{localized(text, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {(ranges.length > 1 || !isOpen) && mark !== undefined && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          className="link min-h-11 w-fit text-[0.9375rem] noscript:hidden lg:min-h-8"
        >
          {isOpen ? words.hideLevels : words.allLevels(ranges.length)}
        </button>
      )}
    </div>
  );
}
