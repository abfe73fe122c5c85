import { between, day, type Instant } from "~/core/instant";
import type { Hundredths } from "../rubric";

/** What a judge's pace is reckoned from. */
export type PaceFacts = {
  readonly submitted: number;
  readonly left: number;
  /** when the first of the sheets was given to the judge; null: none was */
  readonly since: Instant | null;
  readonly closesAt: Instant;
  readonly now: Instant;
};

/**
 * Sheets a day, in hundredths: how many a judge submits, counted from when they were given and at least over one day, and
 * how many it takes to be done by the deadline; `needed` is null when nothing is left or the deadline is past.
 */
export function paceOf({ submitted, left, since, closesAt, now }: PaceFacts) {
  const days = since === null ? 1 : Math.max(1, between(since, now) / day);
  const daysLeft = between(now, closesAt) / day;
  const pace = Math.round((submitted * 100) / days);
  const needed = left === 0 || daysLeft <= 0 ? null : Math.round((left * 100) / Math.max(1, daysLeft));
  return { pace, needed, isBehind: needed !== null && needed > 2 * pace };
}

/** The mean of totals in hundredths, half up; null of none. */
export function meanOf(totals: readonly Hundredths[]): Hundredths | null {
  if (totals.length === 0) return null;
  return Math.floor(totals.reduce((sum, total) => sum + total, 0) / totals.length + 0.5);
}

/** What a total is of its maximum, in hundredths of a percent. */
export function shareOf(total: Hundredths, maximum: Hundredths): number {
  return maximum === 0 ? 0 : Math.round((total * 10_000) / maximum);
}

export const progressFilters = ["", "missing", "outliers"] as const;
export type ProgressFilter = (typeof progressFilters)[number];

/** How the tables are to be shown: words looked for, rows wanted, the column to sort by. */
export type ProgressQuery = {
  readonly words: string;
  readonly filter: ProgressFilter;
  readonly by: string;
  readonly down: boolean;
};

/** Rows in the order of one figure, those without it last; the order they had is kept among equals. */
export function sortedBy<Row>(rows: readonly Row[], figure: (row: Row) => number | string | null, down: boolean) {
  const known = rows.filter((row) => figure(row) !== null);
  const unknown = rows.filter((row) => figure(row) === null);
  const compared = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  known.sort((a, b) => compared(figure(a) ?? 0, figure(b) ?? 0) * (down ? -1 : 1));
  return [...known, ...unknown];
}
