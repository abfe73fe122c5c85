import * as z from "zod";
import { fieldKeys, furtherFields, stages } from "./project";

/** Limits in characters. */
export const projectLimits = { name: 80, pitch: 160, summary: 1_500, needs: 600, website: 300 } as const;

const website = z
  .string()
  .trim()
  .max(projectLimits.website)
  .refine((text) => text === "" || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), { params: { key: "https" } })
  .transform((text) => text || null);

/** A place as the picker sends it: the chosen value and the words as typed; without a script only the words. */
export const placeFields = {
  place: z.union([z.literal(""), z.string().regex(/^[0-9]{1,10}@\d{4}-\d{2}-\d{2}$/)]).default(""),
  placeText: z.string().trim().max(200).optional(),
};

/** What a founder says about a project. `pitch` is one sentence. */
export const projectForm = z.object({
  name: z.string().trim().min(1).max(projectLimits.name),
  pitch: z.string().trim().min(1).max(projectLimits.pitch),
  pitchEn: z
    .string()
    .trim()
    .max(projectLimits.pitch)
    .default("")
    .transform((text) => text || null),
  field: z.enum(fieldKeys),
  stage: z.enum(stages),
  summary: z.string().trim().max(projectLimits.summary).default(""),
  needs: z.string().trim().max(projectLimits.needs).default(""),
  website: website.default(null),
  ...placeFields,
});
export type ProjectForm = z.infer<typeof projectForm>;

/** The same, with the revision that the page showed. */
export const projectUpdateForm = projectForm.extend({ revision: z.coerce.number().int().min(1) });
export type ProjectUpdateForm = z.infer<typeof projectUpdateForm>;

/** Who sees what: the card as a whole, the rest field by field. */
export const visibilityForm = z.object({
  shown: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
  further: z.array(z.enum(furtherFields)).default([]),
});
export type VisibilityForm = z.infer<typeof visibilityForm>;
