import * as z from "zod";
import { importFields } from "./columns";

const column = z
  .string()
  .max(3)
  .default("")
  .transform((text) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined));

/** How a list is to be read, where it wasn't recognised or not as meant. */
export const choiceForm = z.object({
  sheet: z.coerce.number().int().min(0).max(20).default(0),
  headerRow: z.coerce.number().int().min(1).max(6_000).default(1),
  kindId: z.string().min(1).max(60),
  delegationId: z
    .string()
    .max(60)
    .default("")
    .transform((text) => text || null),
  columns: z.object(Object.fromEntries(importFields.map((field) => [field, column]))).default({}),
});
export type ChoiceForm = z.output<typeof choiceForm>;
