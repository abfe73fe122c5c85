import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { parsePhone } from "~/core/phone";
import { isCommonPassword, longestPassword, shortestPassword } from "./password";

/** An address, normalized. */
export const emailField = z
  .string()
  .trim()
  .min(1)
  .max(254)
  .transform((text, context) => {
    const address = normalizeEmail(text);
    if (!isEmail(address)) context.addIssue({ code: "invalid_format", format: "email", input: text });
    return address;
  });

/** A person's name, on one line. */
export const nameField = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .transform((name) => name.replace(/\s+/g, " "));

/** A telephone number as E.164, or null when left empty. */
export const phoneField = z
  .string()
  .trim()
  .max(30)
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const phone = parsePhone(text);
    if (phone.ok) return phone.value;
    context.addIssue({ code: "custom", params: { key: "phone" } });
    return z.NEVER;
  });

export const newPasswordField = z
  .string()
  .min(shortestPassword)
  .max(longestPassword)
  .refine((password) => !isCommonPassword(password), { params: { key: "password_common" } });

/** A password that is only compared, never judged. */
const givenPassword = z.string().min(1).max(longestPassword);
const tick = z.literal("on").optional();
/** A box that must be ticked. Not `optional().refine()`: a box left alone sends nothing, and nothing would pass unasked. */
const consentTick = z.custom<"on">((value) => value === "on", { params: { key: "consent" } });

export const signUpForm = z.object({
  name: nameField,
  email: emailField,
  password: newPasswordField,
  consent: consentTick,
  news: tick,
});
export type SignUpForm = z.output<typeof signUpForm>;

/** Signing up through a letter: its address is known. */
export const joinForm = signUpForm.omit({ email: true });
export type JoinForm = z.output<typeof joinForm>;

export const signInForm = z.object({ email: emailField, password: givenPassword });
export type SignInForm = z.output<typeof signInForm>;

export const forgotForm = z.object({ email: emailField });

export const newPasswordForm = z.object({ password: newPasswordField });

export const firstAdminForm = z.object({ name: nameField, password: newPasswordField });
export type FirstAdminForm = z.output<typeof firstAdminForm>;

export const changePasswordForm = z.object({ currentPassword: givenPassword, password: newPasswordField });
export type ChangePasswordForm = z.output<typeof changePasswordForm>;

export const changeEmailForm = z.object({ email: emailField, password: givenPassword });
export type ChangeEmailForm = z.output<typeof changeEmailForm>;

export const profileForm = z.object({ name: nameField, phone: phoneField, locale: z.enum(["vi", "en"]) });
export type ProfileForm = z.output<typeof profileForm>;

export const revokeSessionForm = z.object({ session: z.string().min(1).max(200) });
