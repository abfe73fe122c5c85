import * as z from "zod";
import {
  bilingual,
  hundredthsTyped,
  idOrNoneTyped,
  idTyped,
  instantTyped,
  revisionTyped,
  tickTyped,
  wholeOrNoneTyped,
  wholeTyped,
} from "~/features/competition/setup/typed.form";
import { type CombinedRound, ownWeight } from "../ranking/method";
import { rankingMethods } from "../ranking/model/answer";
import { type LadderStep, mostSteps } from "../ranking/tie-ladder";

export const roundKinds = ["desk", "pitch"] as const;
export const judgingModes = ["panel", "distributed"] as const;
export const printedDecimals = ["0", "1", "2"] as const;

/** Adds a round, or changes the one named. */
export const roundForm = z
  .object({
    revision: revisionTyped,
    id: idOrNoneTyped,
    name: bilingual(120),
    kind: z.enum(roundKinds),
    isBlind: tickTyped,
    opensAt: instantTyped,
    closesAt: instantTyped,
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ["closesAt"], params: { key: "until_after_from" } });

const pointsOrNone = z
  .string()
  .trim()
  .default("")
  .transform((text, ctx) => {
    if (text === "") return null;
    const read = hundredthsTyped(0, 100_000_000).safeParse(text);
    if (read.success) return read.data;
    ctx.addIssue({ code: "custom", params: { key: "mark" } });
    return z.NEVER;
  });

/** A percentage, up to two decimals, in hundredths of a percent. */
const percentOrNone = pointsOrNone.refine((share) => share === null || (share >= 1 && share <= 10_000), {
  params: { key: "percent" },
});

const rungs = ["highest_total", "head_to_head", "earlier"] as const;

/** A rung as a choice sends it: "criterion:key" or one of the others; an empty one is left out, a repeated one too. */
const ladderTyped = z
  .array(z.string().max(60))
  .max(20)
  .default([])
  .transform((typed): LadderStep[] =>
    [...new Set(typed)].slice(0, mostSteps).flatMap((text): LadderStep[] => {
      if (text.startsWith("criterion:")) return [{ by: "criterion", key: text.slice("criterion:".length) }];
      const by = rungs.find((rung) => rung === text);
      return by ? [{ by }] : [];
    }),
  );

const decimalsOf = { "0": 0, "1": 1, "2": 2 } as const;

/** Shares of earlier rounds as they are typed, by round, as basis points; nothing typed counts for nothing. */
const combineTyped = z
  .record(z.string().max(60), percentOrNone)
  .default({})
  .transform((shares, ctx): CombinedRound[] => {
    const rounds = Object.entries(shares).flatMap(([roundId, weight]) =>
      weight === null ? [] : [{ roundId, weight }],
    );
    const [first] = rounds;
    if (!first || ownWeight(rounds) > 0) return rounds;
    ctx.addIssue({ code: "custom", path: [first.roundId], params: { key: "combined_share" } });
    return z.NEVER;
  });

/** How one division is judged in one round. quota: how many advance, nothing typed: the organizer decides later. */
export const roundDivisionForm = z.object({
  revision: revisionTyped,
  roundId: idTyped,
  divisionId: idTyped,
  rubricId: idTyped,
  mode: z.enum(judgingModes),
  judgesPerEntry: wholeTyped(1, 50),
  quota: wholeOrNoneTyped(1, 10_000),
  quotaShare: percentOrNone,
  quotaBy: z.enum(["larger", "smaller"]).default("larger"),
  minimumTotal: pointsOrNone,
  minimumShare: percentOrNone,
  noZeroCriterion: tickTyped,
  minima: z.record(z.string().max(40), pointsOrNone).default({}),
  ladder: ladderTyped,
  method: z.enum(rankingMethods).default("mean"),
  decimals: z
    .enum(printedDecimals)
    .default("2")
    .transform((typed) => decimalsOf[typed]),
  combine: combineTyped,
  floorShare: wholeTyped(0, 100).default(90),
});

/** One place earlier or later among the rounds. */
export const moveRoundForm = z.object({
  revision: revisionTyped,
  id: z.string().min(1).max(60),
  direction: z.enum(["up", "down"]),
});

export type RoundForm = z.output<typeof roundForm>;
export type MoveRoundForm = z.output<typeof moveRoundForm>;
export type RoundDivisionForm = z.output<typeof roundDivisionForm>;
