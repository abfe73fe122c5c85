import * as z from "zod";
import { isId } from "~/core/id";
import { bilingual, idOrNoneTyped, idTyped } from "../setup/typed.form";
import { unknownFields } from "./letter-template";

const subjectOf = bilingual(200);
const bodyOf = bilingual(10_000);

/** Text whose braces hold only fields that we know. */
function filled<Schema extends z.ZodType<{ vi: string; en: string | null }>>(schema: Schema) {
  return schema
    .refine(({ vi }) => unknownFields(vi).length === 0, { path: ["vi"], params: { key: "letter_field" } })
    .refine(({ en }) => unknownFields(en ?? "").length === 0, { path: ["en"], params: { key: "letter_field" } });
}

export const audiences = ["team", "lead"] as const;
export type Audience = (typeof audiences)[number];

const words = { subject: filled(subjectOf), body: filled(bodyOf) };

/** A template, new or the one named. */
export const letterTemplateForm = z.object({
  id: idOrNoneTyped,
  name: z.string().trim().min(1).max(120),
  ...words,
});

export const removeTemplateForm = z.object({ id: idTyped });

/** Letters to those whom the list's address leaves; `batchId` makes a second press the same act. */
export const letterBatchForm = z.object({
  batchId: z.string().refine(isId),
  /** the fingerprint of the recipients that were shown */
  seen: z.string().max(64).default(""),
  name: z.string().trim().min(1).max(120),
  audience: z.enum(audiences),
  ...words,
});

export type LetterTemplateForm = z.output<typeof letterTemplateForm>;
export type LetterBatchForm = z.output<typeof letterBatchForm>;
