import * as z from "zod";
import { wishes } from "../cohorts/cohort.form";
import { languages, modes, skills } from "../mentoring";

/** Limits in characters, and how many skills one may ask for. */
export const needLimits = { answer: 1_000, skills: 6 } as const;

const revision = z.coerce.number().int().min(0).default(0);

/** A need while it is written: anything may still be missing. */
export const needDraftForm = z.object({
  goal: z.string().trim().max(needLimits.answer).default(""),
  obstacle: z.string().trim().max(needLimits.answer).default(""),
  tried: z.string().trim().max(needLimits.answer).default(""),
  mode: z.enum(modes).default("both"),
  skills: z.array(z.enum(skills)).max(needLimits.skills).default([]),
  languages: z.array(z.enum(languages)).default([]),
  wish: wishes,
  revision,
});

/** A need that is handed in: the three answers, a skill and a language are there. */
export const needForm = z.object({
  goal: z.string().trim().min(1).max(needLimits.answer),
  obstacle: z.string().trim().min(1).max(needLimits.answer),
  tried: z.string().trim().min(1).max(needLimits.answer),
  mode: z.enum(modes),
  skills: z.array(z.enum(skills)).min(1).max(needLimits.skills),
  languages: z.array(z.enum(languages)).min(1),
  wish: wishes,
  revision,
});
export type NeedForm = z.output<typeof needForm>;
