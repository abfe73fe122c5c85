import * as z from "zod";
import { parsePhone } from "~/core/phone";
import { fieldKeys, stages } from "~/features/directory/project";
import { placeFields } from "~/features/directory/project.form";
import { languages, modes, skills } from "../mentoring";
import { mentorActs } from "./mentor";

/** Limits in characters, hours a month and projects at one time. */
export const mentorLimits = {
  name: 80,
  headline: 140,
  bio: 2_000,
  workplace: 160,
  hours: 80,
  capacity: 20,
  reason: 500,
} as const;

const orNull = (text: string) => text || null;

const phone = z
  .string()
  .trim()
  .max(40)
  .refine((text) => text === "" || parsePhone(text).ok, { params: { key: "phone" } })
  .transform((text) => {
    const parsed = parsePhone(text);
    return parsed.ok ? parsed.value : null;
  });

/** What whoever offers to mentor says. `revision` is absent in a first application. */
export const mentorForm = z.object({
  name: z.string().trim().min(1).max(mentorLimits.name),
  headlineVi: z.string().trim().min(1).max(mentorLimits.headline),
  headlineEn: z.string().trim().max(mentorLimits.headline).default("").transform(orNull),
  bioVi: z.string().trim().max(mentorLimits.bio).default(""),
  bioEn: z.string().trim().max(mentorLimits.bio).default("").transform(orNull),
  workplace: z.string().trim().max(mentorLimits.workplace).default(""),
  phone: phone.default(null),
  hoursPerMonth: z.coerce.number().int().min(1).max(mentorLimits.hours),
  capacity: z.coerce.number().int().min(1).max(mentorLimits.capacity),
  mode: z.enum(modes),
  fields: z.array(z.enum(fieldKeys)).min(1),
  skills: z.array(z.enum(skills)).min(1),
  languages: z.array(z.enum(languages)).min(1),
  stages: z.array(z.enum(stages)).min(1),
  isListed: z
    .literal("yes")
    .optional()
    .transform((answer) => answer === "yes"),
  revision: z.coerce.number().int().min(0).default(0),
  ...placeFields,
});
export type MentorForm = z.output<typeof mentorForm>;

/** A step in a mentor's life; a reason is asked for where it is a no. */
export const mentorActForm = z.object({
  act: z.enum(mentorActs),
  reason: z.string().trim().max(mentorLimits.reason).default(""),
});
export type MentorActForm = z.output<typeof mentorActForm>;
