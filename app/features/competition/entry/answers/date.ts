import type { Day } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import type { AnswerFault } from "./value";

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const written = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})$/;

/** A day that was or will be, 1900 to 2100, as calendars send it (2026-09-30) or as people write it (30/9/2026). */
export function readDay(typed: string): Result<Day, AnswerFault> {
  const text = typed.trim();
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  const [, day = isoDay, , month = isoMonth, year = isoYear] = written.exec(text) ?? [];
  const read = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isDay(read) && read >= "1900-01-01" && read <= "2100-12-31" ? ok(read) : err("date_invalid");
}

/** Whether a text is a real day written YYYY-MM-DD: there is no 30 February. */
export function isDay(text: string): boolean {
  const time = iso.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** "2026-09-30" as people read it in Vietnam: 30/09/2026. Other text is given back as it is. */
export function shownDay(day: Day): string {
  const [, year, month, date] = iso.exec(day) ?? [];
  return year ? `${date}/${month}/${year}` : day;
}
