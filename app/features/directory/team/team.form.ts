import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { parsePhone } from "~/core/phone";
import { earliestBirthYear } from "./team";

/** Limits in characters. */
export const memberLimits = { name: 80, part: 120 } as const;

const name = z.string().trim().max(memberLimits.name);

const email = z
  .string()
  .trim()
  .max(254)
  .default("")
  .superRefine((text, context) => {
    if (text !== "" && !isEmail(text)) context.addIssue({ code: "invalid_format", format: "email", input: text });
  })
  .transform((text) => (text === "" ? null : normalizeEmail(text)));

const phone = z
  .string()
  .trim()
  .max(30)
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const parsed = parsePhone(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", params: { key: "phone" } });
    return z.NEVER;
  });

const birthYear = z
  .string()
  .trim()
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const year = Number(text);
    if (/^\d{4}$/.test(text) && year >= earliestBirthYear && year <= 2100) return year;
    context.addIssue({ code: "custom", params: { key: "birth_year" } });
    return z.NEVER;
  });

/** Who leads a team that somebody else types in for them. */
export const leadForm = z.object({ name: name.min(1), email, phone, birthYear });

/** One person of the team; the guardian is for whoever may be under age, and counts as named once there is a name. */
export const memberForm = z
  .object({
    name: name.min(1),
    part: z.string().trim().max(memberLimits.part).default(""),
    email,
    phone,
    birthYear,
    /** the leader stays the leader, whatever is sent */
    role: z.enum(["member", "adviser"]).default("member"),
    guardianName: name.default(""),
    guardianEmail: email,
    guardianPhone: phone,
    invite: z.literal("yes").optional(),
  })
  .superRefine((member, context) => {
    const required = (path: string) =>
      context.addIssue({ code: "too_small", origin: "string", minimum: 1, input: "", path: [path] });
    if (member.invite && !member.email) required("email");
    const hasContact = member.guardianEmail !== null || member.guardianPhone !== null;
    if (hasContact && member.guardianName === "") required("guardianName");
    if (!hasContact && member.guardianName !== "") required("guardianEmail");
  })
  .transform(({ guardianName, guardianEmail, guardianPhone, invite, ...member }) => ({
    ...member,
    guardian: guardianName === "" ? null : { name: guardianName, email: guardianEmail, phone: guardianPhone },
    invite: invite === "yes",
  }));
export type MemberForm = z.infer<typeof memberForm>;

/** A button of the team's page, about one member. */
export const memberActForm = z.object({
  act: z.enum(["invite", "askGuardian", "revoke", "remove", "up", "down", "handOver"]),
  memberId: z.string().max(60),
});
export type MemberAct = z.infer<typeof memberActForm>;

/** What a guardian sends: the tick, never set beforehand. */
export const guardianForm = z.object({
  agree: z
    .string()
    .default("")
    .refine((tick) => tick === "yes", { params: { key: "consent" } }),
});
