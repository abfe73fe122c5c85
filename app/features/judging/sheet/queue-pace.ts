import { between, type Instant } from "~/core/instant";

/** One sheet's times: when its judge began to write and when it was submitted. */
export type SheetTimes = { readonly begunAt: Instant; readonly submittedAt: Instant };

/** How long one sheet takes, in whole minutes; `isOwn`: measured from this judge in this round, not a rule of thumb. */
export type Pace = { readonly minutes: number; readonly isOwn: boolean };

/** A dossier of a few pages with one PDF, read once and scored. */
export const usualMinutes = 20;

const fewestSheets = 3;
const longestSitting = 180;
const longestBreak = 45;

/**
 * How long a judge needs for a sheet: the median of their own times in this round, at least one minute. A sheet begins when the one before
 * was submitted, where no long break lies between (a dossier is read before its first mark), else at its first save;
 * one that lay open over a night says nothing. With fewer than three it is the usual time.
 */
export function paceOf(sheets: readonly SheetTimes[]): Pace {
  const inOrder = [...sheets].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  const minutes = inOrder
    .map(({ begunAt, submittedAt }, at) => {
      const before = inOrder[at - 1]?.submittedAt;
      const isInRow = before !== undefined && before <= begunAt && minutesBetween(before, begunAt) <= longestBreak;
      return minutesBetween(isInRow ? before : begunAt, submittedAt);
    })
    .filter((spent) => spent >= 0 && spent <= longestSitting)
    .sort((a, b) => a - b);
  if (minutes.length < fewestSheets) return { minutes: usualMinutes, isOwn: false };
  const middle = minutes.length / 2;
  const median = ((minutes[Math.floor(middle - 0.5)] ?? 0) + (minutes[Math.floor(middle)] ?? 0)) / 2;
  return { minutes: Math.max(1, Math.round(median)), isOwn: true };
}

/** Minutes for what is left, in steps that promise no more than is known: of 5 below an hour, then of 15. */
export function minutesLeft(left: number, { minutes }: Pace): number {
  const total = left * minutes;
  const grain = total < 60 ? 5 : 15;
  return total === 0 ? 0 : Math.max(grain, Math.round(total / grain) * grain);
}

function minutesBetween(from: Instant, to: Instant): number {
  return between(from, to) / 60_000;
}
