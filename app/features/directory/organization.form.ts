import * as z from "zod";
import { organizationKinds } from "./organization";
import { placeFields } from "./project.form";

/** Limits in characters. */
export const organizationLimits = { name: 160, about: 2_000, website: 300 } as const;

const orNull = (text: string) => text || null;

/** What an organization says of itself. An empty address keeps the one it has, or is made from the name. */
export const organizationForm = z.object({
  nameVi: z.string().trim().min(1).max(organizationLimits.name),
  nameEn: z.string().trim().max(organizationLimits.name).default("").transform(orNull),
  kind: z.enum(organizationKinds),
  aboutVi: z.string().trim().max(organizationLimits.about).default(""),
  aboutEn: z.string().trim().max(organizationLimits.about).default("").transform(orNull),
  website: z
    .string()
    .trim()
    .max(organizationLimits.website)
    .refine((text) => text === "" || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), { params: { key: "https" } })
    .default("")
    .transform(orNull),
  slug: z
    .union([
      z.literal(""),
      z
        .string()
        .trim()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .max(80),
    ])
    .default("")
    .transform(orNull),
  ...placeFields,
});
export type OrganizationForm = z.infer<typeof organizationForm>;
