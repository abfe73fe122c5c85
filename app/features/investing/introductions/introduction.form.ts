import * as z from "zod";
import { isId } from "~/core/id";

/** Limits in characters. */
export const introductionLimits = { message: 1_000, reason: 600 } as const;

export const askForm = z.object({ message: z.string().trim().min(10).max(introductionLimits.message) });
export type AskForm = z.output<typeof askForm>;

export const answerForm = z.object({
  act: z.enum(["accept", "decline"]),
  introductionId: z.string().refine(isId),
  reason: z.string().trim().max(introductionLimits.reason).default(""),
});
export type AnswerForm = z.output<typeof answerForm>;

export const withdrawForm = z.object({ introductionId: z.string().refine(isId) });
