import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { FieldError } from "~/ui/Field";
import { type Criterion, scaleOf } from "../rubric";
import { useScaleNote } from "../setup/use-scale-note";
import { CriterionLevels } from "./CriterionLevels";
import { MarkChoices } from "./MarkChoices";
import { MarkSlider } from "./MarkSlider";
import { controlOf } from "./mark-control";

type Props = {
  readonly criterion: Criterion;
  readonly at: number;
  readonly of: number;
  /** what stands in the field */
  readonly typed: string;
  /** hundredths; undefined while nothing valid is typed */
  readonly mark: number | undefined;
  readonly isWrong: boolean;
  readonly isReadOnly: boolean;
  readonly hasKeypad: boolean;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
};

/**
 * One criterion. On a phone its words stand above and what the thumb needs below, just over the bar; on a laptop its
 * control comes first and its levels after.
 */
export function CriterionCard({ criterion, at, of, isWrong, ...control }: Props) {
  const t = useText(judgingText).sheet;
  const locale = useLocale();
  const noteOf = useScaleNote();
  const { key, title, hint, weight, minMark, maxMark, step } = criterion;
  const { mark, isReadOnly, onType } = control;
  const isPlain = weight === 100 && scaleOf(criterion) === "points";
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const name = `marks.${key}`;
  const words = localized(title, locale);
  const rangeWords = t.markHelp(points(minMark), points(maxMark), points(step));
  return (
    <section aria-labelledby={`${key}-title`} className="flex flex-1 flex-col lg:block">
      <p className="text-small text-stone">
        {t.criterion(at, of)} · {isPlain ? t.highest(points(maxMark)) : noteOf(criterion)}
      </p>
      <h2 id={`${key}-title`} className="mt-1 text-[1.375rem]/8 font-semibold tracking-[-0.01em] lg:text-h3">
        {words}
      </h2>
      {hint && <p className="mt-1 text-[0.9375rem]/6 text-stone">{localized(hint, locale)}</p>}
      <div className="criterion-control order-2 bg-paper py-2 lg:py-3">
        {controlOf(criterion) === "slider" ? (
          <MarkSlider {...control} criterion={criterion} label={words} isWrong={isWrong} />
        ) : (
          <MarkChoices {...control} criterion={criterion} label={words} />
        )}
        {isWrong ? (
          <FieldError id={`${name}-error`}>{rangeWords}</FieldError>
        ) : (
          <p id={`${name}-help`} className="sr-only">
            {rangeWords}
          </p>
        )}
      </div>
      <div className="order-1 mt-auto pt-3 lg:pt-0">
        <CriterionLevels
          criterion={criterion}
          mark={mark}
          isReadOnly={isReadOnly}
          onChoose={(value) => onType(points(value))}
        />
      </div>
    </section>
  );
}
