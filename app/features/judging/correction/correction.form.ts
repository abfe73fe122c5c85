import * as z from "zod";
import { idTyped, revisionTyped } from "~/features/competition/setup/typed.form";

/** Begins a correction: a copy of the frozen version to be written. */
export const beginCorrectionForm = z.object({ revision: revisionTyped, rubricId: idTyped });

/** Submits a written correction to the jury's chair. */
export const proposeCorrectionForm = z.object({
  revision: revisionTyped,
  rubricId: idTyped,
  reason: z.string().trim().min(1).max(2_000),
});

/** The chair's decision, with a reason of their own. */
export const decideCorrectionForm = z.object({
  decision: z.enum(["approve", "refuse"]),
  reason: z.string().trim().min(1).max(2_000),
});

export type BeginCorrectionForm = z.output<typeof beginCorrectionForm>;
export type ProposeCorrectionForm = z.output<typeof proposeCorrectionForm>;
export type DecideCorrectionForm = z.output<typeof decideCorrectionForm>;
