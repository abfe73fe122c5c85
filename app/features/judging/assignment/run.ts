import * as z from "zod";
import type { Instant } from "~/core/instant";

/** How much of what stands a run must keep: all of it, or only what judges have begun. */
export const keepModes = ["standing", "begun"] as const;

const pair = { entryId: z.string(), judgeId: z.string() };

/** The stored JSON of a run: the plan as it was computed, and what stood at that moment. */
export const storedPlanSchema = z.object({
  keep: z.enum(keepModes),
  pairs: z.array(z.object({ ...pair, fit: z.number(), kept: z.boolean() })),
  missing: z.array(
    z.object({ entryId: z.string(), lacking: z.number(), because: z.enum(["too_few_judges", "loads_full"]) }),
  ),
  loads: z.array(z.object({ judgeId: z.string(), load: z.number(), maxLoad: z.number() })),
  /** the standing pairs it was computed against; a run applies only while they still stand */
  standing: z.array(z.object(pair)),
});
export type StoredPlan = z.output<typeof storedPlanSchema>;

/** An automatic run, shown before it is applied. */
export type AssignmentRun = {
  readonly id: string;
  readonly roundId: string;
  readonly seed: number;
  readonly plan: StoredPlan;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly appliedAt: Instant | null;
};
