import * as z from "zod";
import { emailField, nameField, phoneField } from "~/features/accounts/account.form";
import { badgeTones, delegationKinds } from "./delegate";

const id = z.string().min(1).max(60);
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .default("")
    .transform((text) => text.replace(/\s+/g, " "));
const tick = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
const consentTick = z.custom<"on">((value) => value === "on", { params: { key: "consent" } });
const revision = z.coerce.number().int().min(0).max(2_000_000_000);
const optionalEmail = z.union([z.literal("").transform(() => null), emailField]).default(null);
const optionalId = z
  .string()
  .max(60)
  .default("")
  .transform((text) => text || null);

/** What a person says about themselves when registering for an event. */
export const registrationForm = z.object({
  kindId: id,
  name: nameField,
  title: line(150),
  workplace: line(200),
  phone: phoneField,
  consent: consentTick,
  waiting: tick,
});
export type RegistrationForm = z.output<typeof registrationForm>;

const personFields = {
  name: nameField,
  title: line(150),
  workplace: line(200),
  email: optionalEmail,
  phone: phoneField,
  delegationId: optionalId,
  note: line(500),
};

export const newDelegateForm = z.object({ ...personFields, kindId: id, waiting: tick });
export type NewDelegateForm = z.output<typeof newDelegateForm>;

export const delegateForm = z.object({ ...personFields, revision });
export type DelegateForm = z.output<typeof delegateForm>;

/** What is done to one delegate or to many: moved, put in a delegation, cancelled with a reason, taken back. */
export const delegateActForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("cancel"), reason: z.string().trim().min(1).max(500) }),
  z.object({ act: z.literal("restore"), waiting: tick }),
  z.object({ act: z.literal("move"), kindId: id, waiting: tick }),
  z.object({ act: z.literal("badge") }),
]);
export type DelegateActForm = z.output<typeof delegateActForm>;

const quota = z
  .string()
  .trim()
  .max(6)
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    if (/^\d{1,5}$/.test(text)) return Number(text);
    context.addIssue({ code: "invalid_type", expected: "number", input: text });
    return z.NEVER;
  });

export const kindForm = z.object({
  id: optionalId,
  nameVi: z.string().trim().min(1).max(80),
  nameEn: line(80),
  aboutVi: line(300),
  aboutEn: line(300),
  quota,
  isOpen: tick,
  tone: z.enum(badgeTones),
});
export type KindForm = z.output<typeof kindForm>;

export const delegationForm = z.object({
  id: optionalId,
  kind: z.enum(delegationKinds),
  nameVi: z.string().trim().min(1).max(150),
  nameEn: line(150),
  contactName: line(100),
  contactEmail: optionalEmail,
  contactPhone: phoneField,
});
export type DelegationForm = z.output<typeof delegationForm>;

export const gateForm = z.object({ id: optionalId, nameVi: z.string().trim().min(1).max(80), nameEn: line(80) });
export type GateForm = z.output<typeof gateForm>;

export const removalForm = z.object({ part: z.enum(["kind", "delegation", "gate"]), id });
