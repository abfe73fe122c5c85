import * as z from "zod";
import { longestReason } from "./entry";

const key = z.string().min(1).max(60);
const id = z.string().min(1).max(60);

/** Which project enters, in which division and field. */
export const startForm = z.object({ projectId: id, divisionId: id, fieldId: id });
export type StartForm = z.infer<typeof startForm>;

/** Another division or field for a draft. */
export const classForm = z.object({ divisionId: id, fieldId: id });
export type ClassForm = z.infer<typeof classForm>;

/** Characters a draft's answer may have: far more than any limit of a form, so that nothing pasted is cut. */
export const longestDraft = 200_000;

/** One answer as it is typed, with the revision that its writer saw (0: nothing was saved yet). */
export const answerForm = z.object({
  fieldKey: key,
  value: z.string().max(longestDraft),
  revision: z.coerce.number().int().nonnegative(),
  /** texts that the writer sent before without hearing the answer: one of them may stand, or be about to */
  seen: z.array(z.string().max(longestDraft)).max(3).optional(),
  /** whose text it is: a page left open sends nothing in the name of whoever signed in after */
  as: id.optional(),
});
export type AnswerForm = z.infer<typeof answerForm>;

/**
 * A whole step as a plain form posts it: single answers and lists of ticks by field key, a place's words under
 * "<key>Text", a table's cells as `cells.<key>.<row>.<column>`, a canvas as `blocks.<key>.<block>`.
 */
export const stepForm = z.object({
  answers: z.record(key, z.union([z.string().max(longestDraft), z.array(z.string().max(60)).max(200)])).default({}),
  cells: z.record(key, z.unknown()).optional(),
  blocks: z.record(key, z.unknown()).optional(),
  revisions: z.record(key, z.coerce.number().int().nonnegative()).default({}),
});
export type StepForm = z.infer<typeof stepForm>;

/** The commitment is never ticked beforehand; who may see the project is always asked. */
export const submitForm = z.object({
  commitment: z
    .string()
    .default("")
    .refine((ticked): boolean => ticked === "yes", { params: { key: "consent" } }),
  commitmentId: id,
  visibility: z.enum(["public", "private"]),
});
export type SubmitForm = z.infer<typeof submitForm>;

/** Why, and that it is understood to be for good. */
export const withdrawForm = z.object({
  reason: z.string().trim().min(1).max(longestReason),
  sure: z
    .string()
    .default("")
    .refine((ticked): boolean => ticked === "yes", { params: { key: "consent" } }),
});
export type WithdrawForm = z.infer<typeof withdrawForm>;
