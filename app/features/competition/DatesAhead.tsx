import { dayOf } from "~/core/instant";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, relativeDays } from "~/i18n/format";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { Timeline } from "~/ui/Timeline";
import type { DateAhead } from "./desk";

/** The nearest dates, each as the day it is and how far away. */
export function DatesAhead({ dates, now }: { dates: readonly DateAhead[]; now: string }) {
  const t = useText(organizingText).overview;
  const locale = useLocale();
  if (dates.length === 0) return <p className="text-stone">{t.noDeadlines}</p>;
  return (
    <Timeline
      moments={dates.map((date) => ({
        id: `${date.what} ${date.at} ${date.what === "round_closes" ? date.round.id : date.phase.id}`,
        when: `${formatDateTime(date.at, locale)} · ${relativeDays(dayOf(now), dayOf(date.at), locale)}`,
        what: words(date),
        tone: date.what === "begins" ? "sky" : "madder",
      }))}
    />
  );

  function words(date: DateAhead): string {
    if (date.what === "round_closes") return t.roundCloses(localized(date.round.name, locale));
    return t[date.what](localized(date.phase.label, locale));
  }
}
