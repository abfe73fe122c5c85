import * as z from "zod";
import type { Criterion, Hundredths } from "../rubric";

/**
 * What a round asks of an entry beyond its place, and how many go on. Figures in hundredths, shares in hundredths of a
 * percent (30 % = 3_000).
 */
export type Gates = {
  readonly minimumTotal?: Hundredths | undefined;
  /** the least total as a share of the rubric's maximum */
  readonly minimumShare?: number | undefined;
  readonly noZeroCriterion?: boolean | undefined;
  /** by criterion key: the least mean mark */
  readonly criterionMinima?: Readonly<Record<string, Hundredths>> | undefined;
  /** at most this share of the entries goes on */
  readonly quotaShare?: number | undefined;
  /** which holds where the round has a number and a share: the larger or the smaller */
  readonly quotaBy?: "larger" | "smaller" | undefined;
};

const share = z.number().int().min(1).max(10_000);

/** The stored JSON of a round division's gates. */
export const gatesSchema: z.ZodType<Gates> = z.object({
  minimumTotal: z.number().int().min(0).optional(),
  minimumShare: share.optional(),
  noZeroCriterion: z.boolean().optional(),
  criterionMinima: z.record(z.string(), z.number().int().min(0)).optional(),
  quotaShare: share.optional(),
  quotaBy: z.enum(["larger", "smaller"]).optional(),
});

export type GateFault = "below_minimum" | "zero_criterion" | "below_criterion";

/** The least total that passes, in hundredths: the greater of the number and the share of the maximum, which is rounded up. */
export function leastTotal({ minimumTotal, minimumShare }: Gates, maximum: Hundredths): Hundredths | undefined {
  const byShare = minimumShare === undefined ? undefined : Math.ceil((minimumShare * maximum) / 10_000);
  if (byShare === undefined || minimumTotal === undefined) return byShare ?? minimumTotal;
  return Math.max(byShare, minimumTotal);
}

/** The first gate that stops an entry with this figure and these means, or null. Criteria without a mean stop nobody. */
export function gateFault(
  figure: Hundredths,
  means: Readonly<Record<string, Hundredths>>,
  gates: Gates,
  maximum: Hundredths,
): GateFault | null {
  const least = leastTotal(gates, maximum);
  if (least !== undefined && figure < least) return "below_minimum";
  if (gates.noZeroCriterion && Object.values(means).includes(0)) return "zero_criterion";
  const isBelow = Object.entries(gates.criterionMinima ?? {}).some(
    ([key, minimum]) => (means[key] ?? minimum) < minimum,
  );
  return isBelow ? "below_criterion" : null;
}

/**
 * How many may go on of so many entries; null where the round sets neither a number nor a share. A share is rounded
 * down ("không quá 30 %"), and never below one entry.
 */
export function quotaOf(number: number | null, { quotaShare, quotaBy }: Gates, entries: number): number | null {
  if (quotaShare === undefined) return number;
  const byShare = Math.max(1, Math.floor((quotaShare * entries) / 10_000));
  if (number === null) return byShare;
  return quotaBy === "smaller" ? Math.min(number, byShare) : Math.max(number, byShare);
}

/** The minima that name criteria of this rubric: a gate set before the criterion left asks for nothing. */
export function minimaOf({ criterionMinima = {} }: Gates, criteria: readonly Pick<Criterion, "key">[]) {
  return criteria.flatMap(({ key }) => {
    const minimum = criterionMinima[key];
    return minimum === undefined ? [] : [{ key, minimum }];
  });
}
