import * as z from "zod";
import {
  competitionPart,
  complaintsOf,
  partInstant,
  partKey,
  partText,
  repeatedKeys,
} from "~/features/competition/edition/competition-part";
import { gatesSchema } from "../ranking/gates";
import { rankingMethods } from "../ranking/model/answer";
import { tieLadderSchema } from "../ranking/tie-ladder";
import { rubricSchema } from "../rubric";
import { type RubricProblem, rubricProblems } from "../rubric-check";

export const setupFormat = "khoi-setup";
export const setupVersion = 1;

const roundDivision = z.object({
  division: partKey,
  rubric: partKey,
  mode: z.enum(["panel", "distributed"]),
  judgesPerEntry: z.int().min(1).max(50),
  quota: z.int().min(1).max(10_000).optional(),
  gates: gatesSchema,
  tieLadder: tieLadderSchema,
  /** absent: the mean, two decimals, this round alone, a floor of 90 percent */
  method: z.enum(rankingMethods).optional(),
  decimals: z.union([z.literal(0), z.literal(1)]).optional(),
  /** earlier rounds by their place, the first is 1, with their weights in basis points */
  combine: z
    .array(z.object({ round: z.int().min(1), weight: z.int().min(1) }))
    .max(20)
    .optional(),
  floorShare: z.int().min(0).max(100).optional(),
});

const round = z
  .object({
    name: partText(120),
    kind: z.enum(["desk", "pitch"]),
    isBlind: z.boolean(),
    opensAt: partInstant,
    closesAt: partInstant,
    divisions: z.array(roundDivision).max(60),
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ["closesAt"], params: { key: "until_after_from" } });

const rubric = z.object({
  key: partKey,
  name: partText(200),
  statedMaximum: z.int().min(1).max(100_000_000),
  rubric: rubricSchema,
});

/** The sentence of each thing that no rubric may have. */
const problemKeys: Readonly<Record<RubricProblem, string>> = {
  too_many: "rubric_tree",
  misplaced: "rubric_tree",
  repeated_key: "duplicate_key",
  scale: "mark_step",
  levels: "level_range",
};

/**
 * One whole set-up as one JSON: what a host hands to the next host, what an edition is cloned through, and what the
 * built-in templates are. It holds no ids and no people. Marks are hundredths, money is đồng in digits.
 */
export const setupDocumentSchema = z
  .object({
    format: z.literal(setupFormat),
    version: z.literal(setupVersion),
    ...competitionPart.shape,
    rubrics: z.array(rubric).max(60),
    rounds: z.array(round).max(20),
  })
  .superRefine((document, ctx) => {
    const complain = (path: readonly (string | number)[], key: string) =>
      ctx.addIssue({ code: "custom", path: [...path], params: { key } });
    for (const { path, key } of [...complaintsOf(document), ...repeatedKeys(document.rubrics, ["rubrics"])]) {
      complain(path, key);
    }
    for (const [at, { rubric }] of document.rubrics.entries()) {
      for (const problem of rubricProblems(rubric)) complain(["rubrics", at, "rubric"], problemKeys[problem]);
    }
    for (const [at, { divisions }] of document.rounds.entries()) {
      for (const [within, { division, rubric, combine = [] }] of divisions.entries()) {
        const path = ["rounds", at, "divisions", within];
        if (!document.divisions.some(({ key }) => key === division))
          complain([...path, "division"], "unknown_division");
        if (!document.rubrics.some(({ key }) => key === rubric)) complain([...path, "rubric"], "unknown_rubric");
        for (const [which, { round }] of combine.entries()) {
          const isEarlier =
            round <= at && document.rounds[round - 1]?.divisions.some((one) => one.division === division);
          if (!isEarlier) complain([...path, "combine", which], "combined_round");
        }
        if (combine.reduce((sum, { weight }) => sum + weight, 0) >= 10_000)
          complain([...path, "combine"], "combined_share");
        if (divisions.findIndex((other) => other.division === division) !== within) complain(path, "duplicate_key");
      }
    }
  });
export type SetupDocument = z.output<typeof setupDocumentSchema>;
