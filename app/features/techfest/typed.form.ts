import * as z from "zod";
import { parseHundredths } from "~/core/hundredths";
import { isId } from "~/core/id";

/** The pieces of an event's forms: what people type, read once for browser and server. */
export const idTyped = z.string().refine(isId);

export const idOrNoneTyped = z
  .string()
  .default("")
  .transform((text) => text || null)
  .refine((id) => id === null || isId(id));

export const revisionTyped = z.string().min(1).pipe(z.coerce.number<string>().int().min(1));

const englishTyped = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .default("")
    .transform((text) => text || null);

/** Vietnamese is asked for, English may stay empty. */
export const bilingual = (longest: number) =>
  z.object({ vi: z.string().trim().min(1).max(longest), en: englishTyped(longest) });

/** Both may stay empty. */
export const bilingualOrNone = (longest: number) =>
  z.object({ vi: z.string().trim().max(longest).default(""), en: englishTyped(longest) });

/** A whole number within bounds. */
export const wholeTyped = (least: number, most: number) =>
  z.string().trim().min(1).pipe(z.coerce.number<string>().int().min(least).max(most));

/** Metres with up to two decimals, "3" or "3,5", as whole centimetres within bounds given in centimetres. */
export const metresTyped = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .transform((text, ctx) => {
      const read = parseHundredths(text);
      if (read.ok && read.value >= least && read.value <= most) return read.value;
      ctx.addIssue({ code: "custom", params: { key: "metres" } });
      return z.NEVER;
    });

/** A tick: sent as "on", or not at all. */
export const tickTyped = z
  .string()
  .optional()
  .transform((text) => text === "on");

/** A day as the browser's own field sends it; one that the calendar lacks (31 February) is none. */
export const dayTyped = z
  .string()
  .trim()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text), { params: { key: "day" } });

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
