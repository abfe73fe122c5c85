import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { isId } from "~/core/id";
import { juryRoles } from "../sheet/sheet";

const id = z.string().refine(isId);
const fits = z
  .record(z.string().max(40), z.coerce.number().int().min(0).max(100))
  .default({})
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([field]) => isId(field))));

const person = {
  name: z.string().trim().min(1).max(120),
  title: z.string().trim().max(120).default(""),
  organizationName: z.string().trim().max(200).default(""),
  maxLoad: z.coerce.number().int().min(1).max(500),
  fits,
};

/** A judge's own particulars, and how well they know each field. */
export const judgeForm = z.object(person);

/** Asks somebody to judge. */
export const inviteJudgeForm = z.object({
  ...person,
  email: z
    .string()
    .max(254)
    .transform(normalizeEmail)
    .refine(isEmail, { params: { key: "email" } }),
});

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

export type JudgeFormValue = z.output<typeof judgeForm>;
export type InviteJudgeForm = z.output<typeof inviteJudgeForm>;
export type SeatForm = z.output<typeof seatForm>;
