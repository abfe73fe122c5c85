import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { type Criterion, scaleOf } from "../rubric";

/** How a criterion is marked, in a few words: "1–5 × hệ số 3". */
export function useScaleNote(): (criterion: Criterion) => string {
  const t = useText(rubricText).notes;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (criterion) => {
    const { weight, minMark, maxMark, step } = criterion;
    const scale = scaleOf(criterion);
    if (scale === "pass") return weight === 0 ? t.condition : t.pass(points(weight));
    if (scale === "share") return t.share(String(weight));
    if (scale === "points") return t.points(points(minMark), points(maxMark), points(step));
    return t.coefficient(points(minMark), points(maxMark), points(weight));
  };
}
