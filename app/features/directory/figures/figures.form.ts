import * as z from "zod";
import { isEmail, normalizeEmail } from "~/core/email";
import { parseMoney } from "~/core/money";
import { phoneField } from "~/features/accounts/account.form";
import { needKeys } from "../project";

/** Limits in characters. */
export const figureLimits = { useOfFunds: 800, contactName: 100, email: 254 } as const;

const mostCustomers = 1_000_000_000;

const dong = z
  .string()
  .trim()
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const amount = parseMoney(text);
    if (amount.ok) return amount.value;
    context.addIssue({ code: "custom", params: { key: "money" } });
    return z.NEVER;
  });

const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((text) => (text === "" ? null : Number(text.replace(/[.\s]/g, ""))))
    .pipe(z.int().min(least).max(most).nullable());

const email = z
  .string()
  .trim()
  .max(figureLimits.email)
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const address = normalizeEmail(text);
    if (!isEmail(address)) context.addIssue({ code: "invalid_format", format: "email", input: text });
    return address;
  });

/** What investors ask for; every box may stay empty. Sent with the revision that the page showed, 0 for the first. */
export const figuresForm = z.object({
  needKeys: z.array(z.enum(needKeys)).max(needKeys.length).default([]),
  raising: dong,
  revenue: dong,
  revenueYear: whole(1990, 2100),
  customers: whole(0, mostCustomers),
  founded: whole(1900, 2100),
  useOfFunds: z.string().trim().max(figureLimits.useOfFunds).default(""),
  contactName: z.string().trim().max(figureLimits.contactName).default(""),
  contactEmail: email,
  contactPhone: phoneField,
  figuresRevision: z.coerce.number().int().min(0),
});
export type FiguresForm = z.output<typeof figuresForm>;
