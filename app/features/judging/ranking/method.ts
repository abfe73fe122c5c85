import * as z from "zod";
import type { Hundredths } from "../rubric";
import type { RankingMethod } from "./model/answer";

/** What a method needs beside its name. */
export type MethodSettings = {
  /** how many decimals the rules print; absent: two */
  readonly decimals?: 0 | 1 | 2 | undefined;
};

/** The stored JSON of a round division's method. */
export const methodSettingsSchema: z.ZodType<MethodSettings> = z.object({
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
});

/** An earlier round that counts into this one, with its weight in basis points; this round has what is left of 10,000. */
export type CombinedRound = { readonly roundId: string; readonly weight: number };

/** All of a figure, in basis points: what the weights of combined rounds add up to. */
export const wholeWeight = 10_000;

/** The stored JSON of the rounds that are combined: this round itself keeps at least one basis point. */
export const combineSchema: z.ZodType<readonly CombinedRound[]> = z
  .array(z.object({ roundId: z.string().min(1).max(60), weight: z.number().int().min(1) }))
  .max(20)
  .refine((rounds) => ownWeight(rounds) > 0)
  .refine((rounds) => new Set(rounds.map(({ roundId }) => roundId)).size === rounds.length);

/** What is left to a round itself, in basis points, by the rounds that count into it. */
export function ownWeight(rounds: readonly Pick<CombinedRound, "weight">[]): number {
  return wholeWeight - rounds.reduce((sum, { weight }) => sum + weight, 0);
}

/** An earlier round with what its entries came to there: figures in hundredths as they printed. */
export type EarlierRound = CombinedRound & {
  /** what a full score was there, in hundredths */
  readonly scale: Hundredths;
  readonly figures: Readonly<Record<string, Hundredths>>;
};

/** Whether a method's figures come from a model of all scores together, not from an entry's own sheets alone. */
export function isModelled(method: RankingMethod): method is "zscore" | "calibrated" {
  return method === "zscore" || method === "calibrated";
}
