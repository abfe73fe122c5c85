import type { Locale } from "~/i18n/catalogue";
import { formatDate, formatWeekdayDate } from "~/i18n/format";
import type { EventHead } from "./event";

/** The days of an event in words: "08 – 10/10/2026", "30/09/2026 – 02/10/2026", or the weekday of a single one. */
export function eventDays({ firstDay, lastDay }: Pick<EventHead, "firstDay" | "lastDay">, locale: Locale): string {
  if (firstDay === lastDay) return formatWeekdayDate(firstDay, locale);
  const last = formatDate(lastDay, locale);
  const isOneMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7);
  return isOneMonth ? `${firstDay.slice(8)} – ${last}` : `${formatDate(firstDay, locale)} – ${last}`;
}
