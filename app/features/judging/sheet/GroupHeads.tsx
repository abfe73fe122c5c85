import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { computedMaximum } from "../rubric";
import { type Marks, runningTotal } from "../score";
import type { ScoreSheetView } from "./sheet.service.server";

type Props = {
  readonly sheet: ScoreSheetView;
  readonly marks: Marks;
  /** the criterion below */
  readonly at: string;
};

/** The groups that a criterion stands in, with their subtotals: on a laptop above the first of each, on a phone above every criterion. */
export function GroupHeads({ sheet: { groups, criteria }, marks, at }: Props) {
  const t = useText(rubricText).sheet;
  const locale = useLocale();
  const own = groups.filter(({ criterionKeys }) => criterionKeys.includes(at));
  if (own.length === 0) return null;
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <div className="mb-3">
      {own.map(({ key, title, criterionKeys }) => {
        const within = criteria.filter((criterion) => criterionKeys.includes(criterion.key));
        const subtotal = points(runningTotal(within, marks).total);
        return (
          <p
            key={key}
            className={`border-b border-edge pb-1 font-semibold tabular-nums ${criterionKeys[0] === at ? "" : "lg:hidden"}`}
          >
            {t.group(localized(title, locale), subtotal, points(computedMaximum(within)))}
          </p>
        );
      })}
    </div>
  );
}
