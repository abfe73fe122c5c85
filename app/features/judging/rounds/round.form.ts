import * as z from "zod";
import { fromHanoiLocal } from "~/core/instant";
import { roundStates } from "../round";

/** A step of a round's life; a step back says why. */
export const roundStepForm = z.object({
  to: z.enum(roundStates),
  reason: z.string().trim().max(1_000).default(""),
});

/** A new deadline for the judges, as Hanoi wall-clock time, and why. */
export const deadlineForm = z.object({
  closesAt: z
    .string()
    .max(40)
    .transform((text, ctx) => {
      const instant = fromHanoiLocal(text);
      if (instant) return instant;
      ctx.addIssue({ code: "custom", params: { key: "instant" } });
      return z.NEVER;
    }),
  reason: z.string().trim().min(1).max(1_000),
});

export type RoundStepForm = z.output<typeof roundStepForm>;
export type DeadlineForm = z.output<typeof deadlineForm>;
