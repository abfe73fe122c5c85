import * as z from "zod";

/** The choice that a plan is shown for, as it stands in the address. */
export const advanceChoice = z.object({
  seats: z.coerce.number().int().min(1).max(1_000).nullable().catch(null),
  isDecided: z.boolean(),
  chosen: z.array(z.string().max(64)).max(1_000),
});

/** The very plan that was shown: `basis` is the hash over ranking and choice, so a plan of yesterday is not applied. */
export const advanceForm = z.object({
  divisionId: z.string().min(1).max(64),
  basis: z.string().length(64),
  seats: z.coerce.number().int().min(1).max(1_000),
  isDecided: z.enum(["yes", "no"]).default("no"),
  chosen: z.array(z.string().max(64)).max(1_000).default([]),
  reason: z.string().trim().max(2_000).default(""),
});

export type AdvanceForm = z.output<typeof advanceForm>;
