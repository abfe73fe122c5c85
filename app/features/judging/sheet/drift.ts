import type { Instant } from "~/core/instant";
import type { Hundredths } from "../rubric";

/** One submitted sheet of a judge: what it came to and what it could have come to. */
export type JudgedSheet = {
  readonly total: Hundredths;
  readonly maximum: Hundredths;
  readonly submittedAt: Instant;
};

/**
 * How a judge's later sheets differ from their earlier ones. points: on a scale of 100, rounded, above zero where the
 * later ones are higher; recent: how many sheets the later half has; sheets: how many were looked at.
 */
export type Drift = { readonly points: number; readonly recent: number; readonly sheets: number };

const fewestSheets = 8;
const smallestGap = 3;
/** Welch's t; with 4 + 4 sheets about 1 in 40 judges who don't drift is told so. */
const clearT = 3;

/**
 * Whether a judge's level has clearly moved within a round: the later half of their sheets against the earlier half, in
 * the order of submission, by Welch's t over totals as shares of the maximum. Only the judge's own sheets are looked at. Null with fewer
 * than eight sheets, below 3 points of 100, and wherever the sheets scatter too much to say.
 */
export function driftOf(sheets: readonly JudgedSheet[]): Drift | null {
  const scored = sheets.filter(({ maximum }) => maximum > 0);
  if (scored.length < fewestSheets) return null;
  const shares = [...scored]
    .sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : 0))
    .map(({ total, maximum }) => (100 * total) / maximum);
  const half = Math.ceil(shares.length / 2);
  const [early, late] = [shares.slice(0, half), shares.slice(half)];
  const gap = mean(late) - mean(early);
  const error = Math.sqrt(variance(early) / early.length + variance(late) / late.length);
  if (Math.abs(gap) < smallestGap || Math.abs(gap) < clearT * error) return null;
  return { points: Math.round(gap), recent: late.length, sheets: shares.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
