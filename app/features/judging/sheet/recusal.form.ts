import * as z from "zod";

/** Why a judge steps back from an entry; the secretaries read it. */
export const recusalForm = z.object({
  reason: z.string().trim().min(1).max(1_000),
  /** because of a conflict of interest, which then stands on record */
  conflict: z
    .literal("1")
    .optional()
    .transform((ticked) => ticked === "1"),
});

export type RecusalForm = z.output<typeof recusalForm>;
