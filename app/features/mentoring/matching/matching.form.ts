import * as z from "zod";
import { isId } from "~/core/id";
import { readWeights, type Weights } from "./matching";

const id = z.string().refine(isId);

/** The coordinator pins two together or keeps them apart, and says why. */
export const handForm = z.object({
  needId: id,
  mentorId: id,
  kind: z.enum(["pin", "forbid"]),
  reason: z.string().trim().min(1).max(300),
});
export type HandForm = z.output<typeof handForm>;
export const liftHandForm = z.object({ needId: id, mentorId: id });

/** The weights a draft is to be saved with: the very ones that were looked at. */
export const weightsForm = z
  .record(z.string().max(20), z.string().max(2_000))
  .transform((given): Weights => readWeights((term) => given[term]));
