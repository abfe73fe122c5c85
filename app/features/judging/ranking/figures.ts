import type { Hundredths } from "../rubric";
import type { RankingMethod } from "./model/answer";

export type Decimals = 0 | 1 | 2;

/** A fraction of whole hundredths, exact until it is rounded once, half up, to the decimals that are printed. */
export function printedRatio(numerator: number, denominator: number, decimals: Decimals): Hundredths {
  const unit = 10 ** (2 - decimals);
  return Math.floor((2 * numerator + denominator * unit) / (2 * denominator * unit)) * unit;
}

/**
 * One entry's figure from the totals its judges gave, as it prints; `awarded` by the organizer is counted once. trimmed
 * drops the highest and the lowest of three sheets or more; median is the middle total, or the mean of the middle two.
 * Throws on an empty list.
 * Source: DESIGN, "Ranking".
 */
export function exactFigure(
  method: Exclude<RankingMethod, "zscore" | "calibrated">,
  totals: readonly Hundredths[],
  awarded: Hundredths,
  decimals: Decimals,
): Hundredths {
  if (totals.length === 0) throw new Error("no figure of nothing");
  const kept = keptTotals(method, totals);
  const sum = kept.reduce((all, total) => all + total, 0);
  const parts = method === "sum" ? 1 : kept.length;
  return printedRatio(sum + awarded * parts, parts, decimals);
}

function keptTotals(method: RankingMethod, totals: readonly Hundredths[]): readonly Hundredths[] {
  const sorted = [...totals].sort((a, b) => a - b);
  if (method === "trimmed") return sorted.length < 3 ? sorted : sorted.slice(1, -1);
  if (method !== "median") return sorted;
  const middle = Math.floor((sorted.length - 1) / 2);
  return sorted.slice(middle, sorted.length - middle);
}

export type WeightedFigure = {
  readonly figure: Hundredths;
  /** basis points */
  readonly weight: number;
  /** what a full score was there, in hundredths */
  readonly scale: Hundredths;
};

/**
 * Rounds combined by weight: each printed figure is brought to one scale, weighed, added up exactly and rounded once,
 * half up. Throws on a scale that isn't above zero.
 */
export function combinedFigure(parts: readonly WeightedFigure[], scale: Hundredths, decimals: Decimals): Hundredths {
  if (parts.some((part) => part.scale <= 0)) throw new Error("no figure out of nothing");
  const common = parts.reduce((product, part) => product * BigInt(part.scale), 1n);
  const numerator = parts.reduce(
    (sum, part) => sum + BigInt(part.weight) * BigInt(part.figure) * BigInt(scale) * (common / BigInt(part.scale)),
    0n,
  );
  const unit = BigInt(10 ** (2 - decimals));
  const denominator = 2n * 10_000n * common * unit;
  return Number(floored(2n * numerator + 10_000n * common * unit, denominator) * unit);
}

function floored(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
