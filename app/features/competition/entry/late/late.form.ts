import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { idTyped, instantTyped } from "../../setup/typed.form";
import { longestPermitReason } from "./late-permit";

/** Who may come late, until when, and why. */
export const permitForm = z.object({
  email: z
    .string()
    .trim()
    .min(1)
    .max(254)
    .superRefine((text, context) => {
      if (text !== "" && !isEmail(text)) context.addIssue({ code: "invalid_format", format: "email", input: text });
    })
    .transform(normalizeEmail),
  until: instantTyped,
  reason: z.string().trim().min(1).max(longestPermitReason),
});
export type PermitForm = z.output<typeof permitForm>;

export const revokePermitForm = z.object({ act: z.literal("revoke"), permitId: idTyped });
