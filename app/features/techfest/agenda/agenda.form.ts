import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { isId } from "~/core/id";
import { fromHanoiLocal } from "~/core/instant";
import { slotKinds, speakerRoles } from "./slot";

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => text.replace(/\s+/g, " "));
const orNone = (text: string) => text || null;
const english = (longest: number) => line(longest).default("").transform(orNone);
const tick = z
  .string()
  .optional()
  .transform((text) => text === "on");
const revision = z.coerce.number().int().min(0).max(2_000_000_000);
const idOrNone = z
  .string()
  .default("")
  .transform(orNone)
  .refine((id) => id === null || isId(id));

const instant = z
  .string()
  .min(1)
  .transform((text, context) => {
    const read = fromHanoiLocal(text);
    if (read !== undefined) return read;
    context.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });

/** A whole number of seats, or null when nothing was typed. */
const seats = z
  .string()
  .trim()
  .default("")
  .transform((text) => (text === "" ? null : Number(text.replace(/[.\s]/g, ""))))
  .pipe(z.int().min(1).max(100_000).nullable());

export const mostSpeakers = 20;

const speaker = z.object({
  name: line(120).default(""),
  title: z.object({ vi: line(200).default(""), en: english(200) }).default({ vi: "", en: null }),
  role: z.enum(speakerRoles).default("speaker"),
  email: z
    .string()
    .max(254)
    .default("")
    .transform((text) => orNone(normalizeEmail(text)))
    .refine((email) => email === null || isEmail(email), { params: { key: "email" } }),
});

/** A slot as the desk writes it. Rows of speakers without a name are left out; a slot ends after it begins. */
export const slotForm = z
  .object({
    revision,
    kind: z.enum(slotKinds),
    title: z.object({ vi: line(200).pipe(z.string().min(1)), en: english(200) }),
    about: z
      .object({
        vi: z.string().trim().max(4_000).default(""),
        en: z.string().trim().max(4_000).default("").transform(orNone),
      })
      .default({ vi: "", en: null }),
    startsAt: instant,
    endsAt: instant,
    roomId: idOrNone,
    takesRegistrations: tick,
    capacity: seats,
    speakers: z
      .array(speaker)
      .max(mostSpeakers)
      .default([])
      .transform((rows) => rows.filter(({ name }) => name !== "")),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, { path: ["endsAt"], params: { key: "until_after_from" } });
export type SlotForm = z.output<typeof slotForm>;

/** A room of the event, a new one or the one named. */
export const roomForm = z.object({
  id: idOrNone,
  name: z.object({ vi: line(120).pipe(z.string().min(1)), en: english(120) }),
  capacity: seats,
});
export type RoomForm = z.output<typeof roomForm>;

export const roomMoveForm = z.object({ id: z.string().max(60), direction: z.enum(["up", "down"]) });
export type RoomMoveForm = z.output<typeof roomMoveForm>;
export const roomRemovalForm = z.object({ id: z.string().max(60) });
