import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { Motif } from "~/ui/Motif";
import { Progress } from "~/ui/Progress";
import type { ScoreSheetView } from "./sheet.service.server";

type Sum = { readonly total: number; readonly marked: number };

/** What is being scored, the total so far and how far the judge has come: always in sight. */
export function SheetHead({ sheet, sum }: { sheet: ScoreSheetView; sum: Sum }) {
  const t = useText(judgingText).sheet;
  const locale = useLocale();
  const { title, number, entryId, division, criteria, maximum } = sheet;
  return (
    <header className="sticky top-0 z-10 -mx-4 border-b border-line bg-paper px-4 py-2.5 lg:mx-0 lg:px-0">
      <div className="flex items-center gap-3">
        <Motif seed={entryId} size={40} />
        <div className="min-w-0 flex-1">
          <h1 className="line-clamp-2 text-base/5 font-semibold lg:text-base/6">{title}</h1>
          <p className="truncate text-small text-stone">
            {[number, localized(division, locale)].filter(Boolean).join(" · ")}
          </p>
        </div>
        <p className="flex-none text-right tabular-nums">
          <span className="sr-only">{t.total}: </span>
          <span className="block text-xl/6 font-bold">{formatHundredths(sum.total, locale)}</span>
          <span className="block text-small text-stone">{t.outOf(formatHundredths(maximum, locale))}</span>
        </p>
      </div>
      <div className="mt-2">
        <Progress bare label={t.progress(sum.marked, criteria.length)} value={sum.marked} max={criteria.length} />
      </div>
    </header>
  );
}
