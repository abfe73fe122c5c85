import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatClock, formatWeekdayDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import { type DatedPart, movedParts } from "./dates";
import type { SetupPlan } from "./plan";

/** Every date as it was and as it will be, before anything is made. */
export function PlanDates({ plan, wanted, now }: { plan: SetupPlan; wanted: string; now: string }) {
  const t = useText(editionText).plan;
  const locale = useLocale();
  const isDay = /^20\d{2}-\d{2}-\d{2}$/.test(wanted) && !Number.isNaN(Date.parse(wanted));
  const moved = movedParts(plan.dates, plan.firstDay, isDay ? wanted : (plan.firstDay ?? wanted));
  const lastDeadline = moved
    .filter(({ takesEntries }) => takesEntries)
    .map(({ until }) => until)
    .sort()
    .at(-1);
  const when = ({ from, until }: DatedPart) =>
    [from, until].map((at) => `${formatWeekdayDate(at, locale)} ${formatClock(at)}`).join(" – ");
  return (
    <>
      <table className="mt-4 w-full text-table">
        <thead>
          <tr className="border-b border-edge text-left">
            <th className="py-1.5 pr-4 font-semibold">{t.stage}</th>
            <th className="hidden py-1.5 pr-4 font-semibold lg:table-cell">{t.before}</th>
            <th className="py-1.5 font-semibold">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((part, at) => (
            <tr key={`${part.what} ${part.label.vi} ${part.from}`} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-medium">
                {localized(part.label, locale)}
                {part.what === "round" && <span className="text-stone"> ({t.round})</span>}
              </th>
              <td className="hidden py-1.5 pr-4 text-stone lg:table-cell">{when(plan.dates[at] ?? part)}</td>
              <td className="py-1.5">{when(part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lastDeadline !== undefined && lastDeadline <= now && (
        <div className="mt-4">
          <Notice tone="turmeric">{t.deadlinePast}</Notice>
        </div>
      )}
    </>
  );
}
