import * as z from "zod";
import { isId } from "~/core/id";
import { namedKinds } from "./conflict";

const id = z.string().refine(isId);
const reason = z.string().trim().min(1).max(500);

/** The quick pass: ticked entries, each with its reason, and the word that there is no other. */
export const declarationForm = z
  .object({
    entries: z.array(id).max(2_000).default([]),
    reasons: z.record(z.string().max(40), z.string().trim().max(500)).default({}),
    noOther: z.literal("yes"),
  })
  .superRefine(({ entries, reasons }, ctx) => {
    for (const entry of entries) {
      if (!reasons[entry]) ctx.addIssue({ code: "custom", path: ["reasons", entry], params: { key: "reason" } });
    }
  });

const ids = z.array(id).max(2_000).default([]);

/** What the judge says of entries otherwise: `neither` takes back what was said. */
export const interestForm = z.object({ gladly: ids, ratherNot: ids, neither: ids });

/** The whole pass: conflicts, and what is said of every other entry. */
export const passForm = z.intersection(declarationForm, z.object({ gladly: ids, ratherNot: ids }));

/** The organizer records a conflict. */
export const conflictForm = z.object({
  judgeId: id,
  entryId: id,
  kind: z.enum(namedKinds).default("other"),
  reason,
});

/** A conflict is waived, or its waiver taken back, with a reason. */
export const waiverForm = z.object({ conflictId: id, reason });

/** A team names a judge. */
export const namingForm = z.object({ judgeId: id, kind: z.enum(namedKinds), reason });

export type DeclarationForm = z.output<typeof declarationForm>;
export type InterestForm = z.output<typeof interestForm>;
export type PassForm = z.output<typeof passForm>;
export type ConflictForm = z.output<typeof conflictForm>;
export type WaiverForm = z.output<typeof waiverForm>;
export type NamingForm = z.output<typeof namingForm>;
