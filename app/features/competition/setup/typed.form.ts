import * as z from "zod";
import { parseHundredths } from "~/core/hundredths";
import { isId } from "~/core/id";
import { fromHanoiLocal } from "~/core/instant";
import { parseMoney } from "~/core/money";

/** The pieces of the set-up's forms: what people type, read once for browser and server. */
export const idTyped = z.string().refine(isId);

export const idOrNoneTyped = z
  .string()
  .default("")
  .transform((text) => text || null)
  .refine((id) => id === null || isId(id));

export const revisionTyped = z.string().min(1).pipe(z.coerce.number<string>().int().min(1));

/** Vietnamese is asked for, English may stay empty. */
export const bilingual = (longest: number) =>
  z.object({ vi: z.string().trim().min(1).max(longest), en: englishTyped(longest) });

/** Both may stay empty. */
export const bilingualOrNone = (longest: number) =>
  z.object({ vi: z.string().trim().max(longest).default(""), en: englishTyped(longest) });

function englishTyped(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .default("")
    .transform((text) => text || null);
}

/** A whole number within bounds. */
export const wholeTyped = (least: number, most: number) =>
  z.string().trim().min(1).pipe(z.coerce.number<string>().int().min(least).max(most));

/** The same, or null when nothing was typed. */
export const wholeOrNoneTyped = (least: number, most: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(z.int().min(least).max(most).nullable());

/** Hanoi wall-clock time as an instant, in the years that a set-up may hold. */
export const instantTyped = z
  .string()
  .min(1)
  .transform((text, ctx) => {
    const instant = fromHanoiLocal(text);
    if (instant !== undefined && instant >= "2000-01-01T00:00:00.000Z" && instant < "2100-01-01T00:00:00.000Z")
      return instant;
    ctx.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });

/** A day, or null when nothing was typed. */
export const dayOrNoneTyped = z
  .string()
  .trim()
  .default("")
  .transform((text, ctx) => {
    if (text === "") return null;
    if (z.iso.date().safeParse(text).success && text >= "2000-01-01" && text < "2100-01-01") return text;
    ctx.addIssue({ code: "custom", params: { key: "day" } });
    return z.NEVER;
  });

/** Whole đồng; nothing typed is none. */
export const dongTyped = z
  .string()
  .trim()
  .default("")
  .transform((text, ctx) => {
    if (text === "") return 0n;
    const amount = parseMoney(text);
    if (amount.ok) return amount.value;
    ctx.addIssue({ code: "custom", params: { key: "money" } });
    return z.NEVER;
  });

/** A mark or a weight in hundredths, within bounds given in hundredths. */
export const hundredthsTyped = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .transform((text, ctx) => {
      const read = parseHundredths(text);
      if (read.ok && read.value >= least && read.value <= most) return read.value;
      ctx.addIssue({ code: "custom", params: { key: "mark" } });
      return z.NEVER;
    });

/** A tick: sent as "on", or not at all. */
export const tickTyped = z
  .string()
  .optional()
  .transform((text) => text === "on");

export const removeForm = z.object({ revision: revisionTyped, id: z.string().min(1).max(60) });
export const moveForm = z.object({ ...removeForm.shape, direction: z.enum(["up", "down"]) });
export type RemoveForm = z.output<typeof removeForm>;
export type MoveForm = z.output<typeof moveForm>;
