import * as z from "zod";
import { isId } from "~/core/id";

const id = z.string().refine(isId);
const ids = z.array(id).max(500).default([]);
const words = z.string().trim().min(5).max(4_000);

/** A step of the jury: a question and its answer, a decision with its reason, and taking one back. */
export const deliberationForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("raise"), entryId: id, text: words }),
  z.object({ act: z.literal("resolve"), disputeId: id, resolution: words }),
  z.object({ act: z.literal("tie"), divisionId: id, tied: ids, chosen: ids, reason: words }),
  z.object({
    act: z.literal("decide"),
    divisionId: id,
    entryId: z.union([id, z.literal("")]).default(""),
    reason: words,
  }),
  z.object({ act: z.literal("revoke"), decisionId: id, reason: words }),
]);

export type DeliberationForm = z.output<typeof deliberationForm>;
