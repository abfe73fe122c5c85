import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { type Criterion, scaleOf } from "../rubric";

/** A mark as it is read: met or not, a number, or that there is none. */
export function useMarkWords(): (criterion: Criterion, mark: number | undefined) => string {
  const t = useText(rubricText).sheet;
  const none = useText(scoringText).sheet.noMark;
  const locale = useLocale();
  return (criterion, mark) => {
    if (mark === undefined) return none;
    if (scaleOf(criterion) === "pass") return mark === 0 ? t.fail : t.pass;
    return formatHundredths(mark, locale);
  };
}
