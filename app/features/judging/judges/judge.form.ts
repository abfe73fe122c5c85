import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { isId } from "~/core/id";
import { fromHanoiLocal } from "~/core/instant";
import { juryRoles } from "../sheet/sheet";
import { judgeLanguages, readSkills } from "./judge";

const id = z.string().refine(isId);
const fits = z
  .record(z.string().max(40), z.coerce.number().int().min(0).max(100))
  .default({})
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([field]) => isId(field))));
const load = z.coerce.number().int().min(0).max(500);
/** A number, or nothing. */
const optionalLoad = z
  .string()
  .trim()
  .default("")
  .refine((text) => text === "" || load.safeParse(text).success)
  .transform((text) => (text === "" ? null : Number(text)));

const knows = {
  title: z.string().trim().max(120).default(""),
  organizationName: z.string().trim().max(200).default(""),
  fits,
  skills: z.string().max(2_000).default("").transform(readSkills),
  languages: z.array(z.enum(judgeLanguages)).max(judgeLanguages.length).default([]),
  wantedLoad: optionalLoad,
};
const person = {
  ...knows,
  name: z.string().trim().min(1).max(120),
  maxLoad: z.coerce.number().int().min(1).max(500),
  minLoad: load.default(0),
};
const ordered = { path: ["minLoad"], params: { key: "least_above_most" } };
const inOrder = ({ minLoad, maxLoad }: { minLoad: number; maxLoad: number }) => minLoad <= maxLoad;

/** A judge's own particulars as the organizer corrects them, and how well they know each field. */
export const judgeForm = z.object(person).refine(inOrder, ordered);

/** What a judge says of themself. */
export const ownProfileForm = z.object(knows);

/** Asks somebody to judge. */
export const inviteJudgeForm = z
  .object({
    ...person,
    email: z
      .string()
      .max(254)
      .transform(normalizeEmail)
      .refine(isEmail, { params: { key: "email" } }),
  })
  .refine(inOrder, ordered);

/** A seat on a jury; no division: all of them. */
export const seatForm = z.object({
  roundId: id,
  judgeId: id,
  divisionId: z
    .string()
    .default("")
    .transform((text) => text || null)
    .refine((divisionId) => divisionId === null || isId(divisionId)),
  role: z.enum(juryRoles),
});
export const unseatForm = z.object({ seatId: id });

const day = z.string().refine((text) => /^[12]\d{3}-/.test(text) && fromHanoiLocal(`${text}T00:00`) !== undefined, {
  params: { key: "day" },
});

/** Days on which a judge can't score. */
export const absenceForm = z
  .object({ fromDay: day, toDay: day, note: z.string().trim().max(200).default("") })
  .refine(({ fromDay, toDay }) => fromDay <= toDay, { path: ["toDay"], params: { key: "last_day" } });
export const absenceGoneForm = z.object({ absenceId: id });

/** Two judges who never read the same entry. */
export const apartForm = z
  .object({ judgeA: id, judgeB: id, reason: z.string().trim().min(1).max(300) })
  .refine(({ judgeA, judgeB }) => judgeA !== judgeB, { path: ["judgeB"], params: { key: "same_judge" } });
export const apartGoneForm = z.object({ judgeA: id, judgeB: id });

/** Why somebody won't judge. */
export const declineForm = z.object({ reason: z.string().trim().min(1).max(1_000) });

export type JudgeFormValue = z.output<typeof judgeForm>;
export type OwnProfileForm = z.output<typeof ownProfileForm>;
export type InviteJudgeForm = z.output<typeof inviteJudgeForm>;
export type SeatForm = z.output<typeof seatForm>;
export type AbsenceForm = z.output<typeof absenceForm>;
export type ApartForm = z.output<typeof apartForm>;
