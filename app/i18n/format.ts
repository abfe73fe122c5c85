import { type Day, day, dayOf, hour, type Instant, minute, toHanoiLocal } from "~/core/instant";
import { type Dong, formatMoney as formatVietnameseMoney } from "~/core/money";
import type { Locale } from "./catalogue";

// Dates are put together here rather than by Intl: a browser and the server may carry different editions of its data,
// and a page must read the same in both. The zone is Hanoi's, always.
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays: Record<Locale, readonly string[]> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const tags: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" };

const tenths = perLocale((tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));

function perLocale<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(tags[locale]);
    made.set(locale, formatter);
    return formatter;
  };
}

function hanoiDay(when: Instant | Day): Day {
  return when.length === 10 ? when : dayOf(when);
}

/** "05/11/2026"; in English "05 Nov 2026", which no reader takes for the eleventh of May. */
export function formatDate(when: Instant | Day, locale: Locale): string {
  const [year = "", month = "", date = ""] = hanoiDay(when).split("-");
  return locale === "vi" ? `${date}/${month}/${year}` : `${date} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** "16:59" in Hanoi, or "16:59:07". */
export function formatClock(instant: Instant, { seconds = false } = {}): string {
  const clock = toHanoiLocal(instant).slice(11);
  return seconds ? `${clock}:${instant.slice(17, 19)}` : clock;
}

/** "17:00, 30/09/2026"; in English "17:00, 30 Sep 2026". */
export function formatDateTime(instant: Instant, locale: Locale): string {
  return `${formatClock(instant)}, ${formatDate(instant, locale)}`;
}

/** "thứ Tư 30/09/2026"; in English "Wednesday 30 Sep 2026". */
export function formatWeekdayDate(when: Instant | Day, locale: Locale): string {
  const weekday = weekdays[locale][new Date(`${hanoiDay(when)}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday} ${formatDate(when, locale)}`;
}

/**
 * "ngày 05 tháng 11 năm 2026", as documents are dated: days below 10 and the months 1 and 2 carry a zero.
 * Source: decree 30/2020/NĐ-CP, appendix I.
 */
export function formatDocumentDate(when: Instant | Day): string {
  const [year = "", month = "", date = ""] = hanoiDay(when).split("-");
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** "1.234.567"; in English "1,234,567". At most one decimal. */
export function formatNumber(number: number, locale: Locale): string {
  return numbers(locale).format(number);
}

/** Tenths with their decimal always, so that a column of them stands aligned: 750 is "75,0". */
export function formatTenths(value: number, locale: Locale): string {
  return tenths(locale).format(value / 10);
}

/** "1.234.567 ₫"; in English "1,234,567 ₫". */
export function formatMoney(amount: Dong, locale: Locale): string {
  const text = formatVietnameseMoney(amount);
  return locale === "vi" ? text : text.replaceAll(".", ",");
}

/** Marks and weights, kept in hundredths: 1250 → "12,5", 1200 → "12"; in English "12.5". Never grouped, so it can be typed back. */
export function formatHundredths(hundredths: number, locale: Locale): string {
  return formatFixedHundredths(hundredths, locale).replace(/[.,]00$|0$/, "");
}

/** The same with both decimals, for columns that people compare: 1250 → "12,50", 1200 → "12,00". */
export function formatFixedHundredths(hundredths: number, locale: Locale): string {
  const size = Math.abs(Math.round(hundredths));
  const decimals = String(size % 100).padStart(2, "0");
  return `${hundredths < 0 && size > 0 ? "-" : ""}${Math.floor(size / 100)}${locale === "vi" ? "," : "."}${decimals}`;
}

export { parseHundredths } from "~/core/hundredths";

const units = ["B", "KB", "MB", "GB", "TB"];

/** A file's size, 1 KB being 1,024 bytes: "812 B", "1,5 MB", "20 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  let size = bytes;
  let unit = 0;
  while (Math.round(size * 10) / 10 >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatNumber(size, locale)}\u00a0${units[unit] ?? ""}`;
}

/** A run of days: "08 – 10/10/2026", "30/09/2026 – 02/10/2026", or the weekday of a single one. */
export function formatDays(first: Day, last: Day, locale: Locale): string {
  if (first === last) return formatWeekdayDate(first, locale);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${isOneMonth ? first.slice(8) : formatDate(first, locale)} – ${formatDate(last, locale)}`;
}

/** "hôm nay", "ngày mai", "hôm qua", "3 ngày nữa", "3 ngày trước". */
export function relativeDays(from: Day, to: Day, locale: Locale): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / day);
  if (days === 0) return locale === "vi" ? "hôm nay" : "today";
  if (days === 1) return locale === "vi" ? "ngày mai" : "tomorrow";
  if (days === -1) return locale === "vi" ? "hôm qua" : "yesterday";
  if (days > 0) return locale === "vi" ? `${days} ngày nữa` : `in ${days} days`;
  return locale === "vi" ? `${-days} ngày trước` : `${-days} days ago`;
}

const spans = [
  { length: day, vi: "ngày", en: "day" },
  { length: hour, vi: "giờ", en: "hour" },
  { length: minute, vi: "phút", en: "minute" },
] as const;

/**
 * What is left until a deadline, in the largest whole unit: "còn 2 ngày", "còn 3 giờ", "còn dưới 1 phút"; once it has
 * passed "vừa hết hạn", then "đã quá hạn 1 ngày". The deadline's own instant counts as passed.
 */
export function timeLeft(from: Instant, to: Instant, locale: Locale): string {
  const left = Date.parse(to) - Date.parse(from);
  const span = spans.find(({ length }) => Math.abs(left) >= length);
  if (!span) {
    if (left > 0) return locale === "vi" ? "còn dưới 1 phút" : "less than a minute left";
    return locale === "vi" ? "vừa hết hạn" : "just passed";
  }
  const count = Math.floor(Math.abs(left) / span.length);
  if (locale === "vi") return `${left > 0 ? "còn" : "đã quá hạn"} ${count} ${span.vi}`;
  return `${count} ${span.en}${count === 1 ? "" : "s"} ${left > 0 ? "left" : "overdue"}`;
}

/** "Tày, Nùng và Mông"; in English "Tày, Nùng and Mông". */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}
