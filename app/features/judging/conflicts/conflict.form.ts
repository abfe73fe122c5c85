import * as z from "zod";
import { isId } from "~/core/id";

/** The quick pass: ticked entries, each with its reason, and the word that there is no other. */
export const declarationForm = z
  .object({
    entries: z.array(z.string().refine(isId)).max(2_000).default([]),
    reasons: z.record(z.string().max(40), z.string().trim().max(500)).default({}),
    noOther: z.literal("yes"),
  })
  .superRefine(({ entries, reasons }, ctx) => {
    for (const entry of entries) {
      if (!reasons[entry]) ctx.addIssue({ code: "custom", path: ["reasons", entry], params: { key: "reason" } });
    }
  });

/** The organizer records or lifts a conflict. */
export const conflictForm = z.object({
  judgeId: z.string().refine(isId),
  entryId: z.string().refine(isId),
  reason: z.string().trim().min(1).max(500),
});
export const liftForm = z.object({ conflictId: z.string().refine(isId) });

export type DeclarationForm = z.output<typeof declarationForm>;
export type ConflictForm = z.output<typeof conflictForm>;
