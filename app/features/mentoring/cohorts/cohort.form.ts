import * as z from "zod";
import { fromHanoiLocal, type Instant } from "~/core/instant";
import { cohortActs } from "./cohort";

/** Limits in characters. */
export const cohortLimits = { name: 120, about: 2_000 } as const;

const orNull = (text: string) => text || null;

const moment = z
  .string()
  .trim()
  .min(1)
  .refine((text) => fromHanoiLocal(text) !== undefined, { params: { key: "instant" } })
  .transform((text): Instant => fromHanoiLocal(text) ?? "");
const dayOnly = z
  .string()
  .trim()
  .min(1)
  .refine((text) => fromHanoiLocal(`${text}T00:00`) !== undefined, { params: { key: "instant" } });

/** A cohort's names and dates; `revision` is 0 for one that is not there yet. */
export const cohortForm = z
  .object({
    nameVi: z.string().trim().min(1).max(cohortLimits.name),
    nameEn: z.string().trim().max(cohortLimits.name).default("").transform(orNull),
    aboutVi: z.string().trim().max(cohortLimits.about).default(""),
    aboutEn: z.string().trim().max(cohortLimits.about).default("").transform(orNull),
    opensAt: moment,
    closesAt: moment,
    startsOn: dayOnly,
    endsOn: dayOnly,
    revision: z.coerce.number().int().min(0).default(0),
  })
  .superRefine(({ opensAt, closesAt, startsOn, endsOn }, ctx) => {
    if (closesAt <= opensAt) ctx.addIssue({ code: "custom", path: ["closesAt"], params: { key: "until_after_from" } });
    if (endsOn <= startsOn) ctx.addIssue({ code: "custom", path: ["endsOn"], params: { key: "until_after_from" } });
  });
export type CohortForm = z.output<typeof cohortForm>;

export const cohortActForm = z.object({ act: z.enum(cohortActs) });
export const joinForm = z.object({ capacity: z.coerce.number().int().min(1).max(20) });
/** Wishes by the other side's id; nothing is no wish. */
export const wishes = z.record(z.string().max(40), z.enum(["", "want", "never"])).default({});
export const wishForm = z.object({ wish: wishes });
