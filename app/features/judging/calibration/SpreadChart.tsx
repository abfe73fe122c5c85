import { calibrationText } from "~/i18n/calibration";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import type { Criterion } from "../rubric";
import type { Spread } from "./calibration";

type Props = {
  readonly criteria: readonly Pick<Criterion, "key" | "title" | "maxMark">[];
  readonly spread: readonly Spread[];
  /** of the total, in hundredths */
  readonly maximum: number;
};

/** Each criterion as a line with a dot for every judge, the reader's own filled; the figures beside it say the same. */
export function SpreadChart({ criteria, spread, maximum }: Props) {
  const t = useText(calibrationText).spread;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <ul className="grid gap-4">
      {spread.map(({ key, low, median, high, all, own }) => {
        const criterion = criteria.find((one) => one.key === key);
        const most = criterion?.maxMark ?? maximum;
        return (
          <li key={key ?? "total"} className="grid gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{criterion ? localized(criterion.title, locale) : t.total}</span>
              <span className="text-table text-stone tabular-nums">
                {t.told(points(low), points(median), points(high))}
                {own !== null && ` · ${t.own(points(own))}`}
              </span>
            </div>
            <svg viewBox="0 0 400 20" className="h-5 w-full" aria-hidden="true" preserveAspectRatio="none">
              <line x1="0" x2="400" y1="10" y2="10" className="stroke-line" strokeWidth="2" />
              <line x1={at(low, most)} x2={at(high, most)} y1="10" y2="10" className="stroke-sky" strokeWidth="4" />
            </svg>
            <div className="relative -mt-6 h-5" aria-hidden="true">
              {all.map((mark, index) => (
                <span
                  key={`${mark}-${all.slice(0, index).filter((other) => other === mark).length}`}
                  className={`absolute top-1 size-3 -translate-x-1/2 rounded-full border-2 border-cham ${mark === own ? "bg-cham" : "bg-card"}`}
                  style={{ left: `${at(mark, most) / 4}%` }}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function at(mark: number, most: number): number {
  return most > 0 ? Math.min(400, (400 * mark) / most) : 0;
}
