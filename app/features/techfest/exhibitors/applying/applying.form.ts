import * as z from "zod";
import { parsePhone } from "~/core/phone";
import { fieldKeys } from "~/features/directory/project";

/** Characters. */
export const limits = {
  sign: 120,
  about: 2_000,
  needsNote: 500,
  product: 120,
  productAbout: 600,
  reason: 1_000,
} as const;
/** Sizes that may be asked for, in centimetres. */
export const sizes = ["200x200", "300x200", "300x300", "600x300", "600x600"] as const;

const id = z.string().max(60);
const english = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .default("")
    .transform((text) => text || null);
const tick = z
  .string()
  .optional()
  .transform((text) => text === "on");
const revision = z.string().min(1).pipe(z.coerce.number<string>().int().min(1));

/** For whom: "project:<id>" or "organization:<id>". */
export const startForm = z.object({
  applicant: z
    .string()
    .regex(/^(project|organization):[0-9a-f-]{36}$/)
    .transform((text) => {
      const [kind, applicantId = ""] = text.split(":");
      const isProject = kind === "project";
      return { projectId: isProject ? applicantId : null, organizationId: isProject ? null : applicantId };
    }),
});
export type StartForm = z.output<typeof startForm>;

/** What stands above the booth, what is shown, what it needs, whom to call. A draft may leave things out. */
export const detailsForm = z.object({
  revision,
  signVi: z.string().trim().min(1).max(limits.sign),
  signEn: english(limits.sign),
  field: z.enum(fieldKeys),
  aboutVi: z.string().trim().max(limits.about).default(""),
  aboutEn: english(limits.about),
  /** "300x200": width and depth in centimetres */
  size: z
    .string()
    .regex(/^[1-9]\d{2,3}x[1-9]\d{2,3}$/)
    .transform((text) => {
      const [widthCm = 0, depthCm = 0] = text.split("x").map(Number);
      return { widthCm, depthCm };
    }),
  needsPower: tick,
  needsWater: tick,
  needsNote: z.string().trim().max(limits.needsNote).default(""),
  zoneId: id.default("").transform((text) => text || null),
  contactName: z.string().trim().min(1).max(120),
  contactEmail: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  contactPhone: z
    .string()
    .trim()
    .max(40)
    .default("")
    .refine((text) => text === "" || parsePhone(text).ok, { params: { key: "phone" } })
    .transform((text) => {
      const phone = parsePhone(text);
      return phone.ok ? phone.value : null;
    }),
  answers: z.record(z.string().max(20), z.string().trim().max(2_000)).default({}),
});
export type DetailsForm = z.output<typeof detailsForm>;

/** Ranked wishes; empty lines are left out. */
export const wishesForm = z.object({
  revision,
  wishes: z
    .array(id.transform((text) => text.trim()))
    .max(10)
    .default([])
    .transform((ids) => [...new Set(ids.filter(Boolean))]),
});
export type WishesForm = z.output<typeof wishesForm>;

export const productForm = z.object({
  act: z.literal("save"),
  revision,
  /** empty: a new one */
  productId: id.default(""),
  nameVi: z.string().trim().min(1).max(limits.product),
  nameEn: english(limits.product),
  aboutVi: z.string().trim().max(limits.productAbout).default(""),
  aboutEn: english(limits.productAbout),
});
export type ProductForm = z.output<typeof productForm>;

export const removeProductForm = z.object({ act: z.enum(["remove", "remove_photo"]), revision, productId: id.min(1) });
export type RemoveProductForm = z.output<typeof removeProductForm>;

/** What the application's own page can do. */
export const standForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("submit") }),
  z.object({ act: z.literal("cancel") }),
  z.object({ act: z.literal("confirm"), offerId: id.min(1) }),
  z.object({
    act: z.literal("decline"),
    offerId: id.min(1),
    reason: z.string().trim().max(limits.reason).default(""),
  }),
]);
export type StandForm = z.output<typeof standForm>;

/** One free booth, taken at once. */
export const pickForm = z.object({ boothId: id.min(1) });
