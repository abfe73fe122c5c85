import type { Messages } from "../catalogue";
import type { rankingMethod as vi } from "../vi/ranking-method";

export const rankingMethod = {
  title: "How scores are ranked",
  field: "Method",
  help: "The method is printed in the rules and can't change once there is a score sheet.",
  names: {
    mean: "Mean",
    sum: "Sum",
    trimmed: "Mean without highest and lowest",
    median: "Median",
    zscore: "Standardised for each judge (z)",
    calibrated: "Corrected for strict and lenient judges",
  },
  told: {
    mean: "The score is the mean of the submitted sheets.",
    sum: "The score is the sum of the submitted sheets: use it only where every entry has as many sheets.",
    trimmed: "From three sheets on the highest and the lowest are left out; the score is the mean of the rest.",
    median: "The score is the middle sheet, or the mean of the middle two.",
    zscore: "Each sheet is compared with its judge's usual level, then put back on the common scale.",
    calibrated: "Who is strict and who is lenient is estimated from entries judged in common, and taken off.",
  },
  decimals: "Rounding in print",
  decimalsChoices: { 0: "whole numbers", 1: "1 decimal", 2: "2 decimals" },
  decimalsHelp: "What prints equal is equal.",
  decimalsTold: (decimals: number) =>
    decimals === 0
      ? "Rounded to whole numbers."
      : `Rounded to ${decimals === 1 ? "1 decimal" : `${decimals} decimals`}.`,
  combine: "Count earlier rounds",
  combineHelp:
    "What share of this round's score comes from an earlier round. The rest is this round's own. Empty: none.",
  combineField: (round: string) => `${round} (%)`,
  combined: (round: string, percent: string) => `${percent}% of the score of ${round}`,
  combinedOwn: (percent: string) => `${percent}% of this round's score`,
  floorShare: "Floor of the assignment (%)",
  floorShareHelp: "The worst-served entry must reach this share of the best that is possible. 0: no floor.",
  fellBack: {
    too_few_entries: "There are too few entries for an estimate, so the score is the mean.",
    too_few_judges: "There are too few judges for an estimate, so the score is the mean.",
    too_few_scores: "There are too few sheets for an estimate, so the score is the mean.",
    not_connected: "Groups of judges share no entry to be compared by, so the score is the mean.",
    not_converged: "The estimate did not settle, so the score is the mean.",
    entries_alike: "The entries do not differ beyond chance, so the score is the mean.",
  },
} satisfies Messages<typeof vi>;
