import * as z from "zod";

/** The chair's decision on one late sheet. */
export const lateForm = z.object({
  versionId: z.string().max(40),
  decision: z.enum(["accept", "refuse"]),
  reason: z.string().trim().min(1).max(1_000),
});

export type LateForm = z.output<typeof lateForm>;
