import * as z from "zod";
import { isId } from "~/core/id";
import { parseMoney } from "~/core/money";
import { nameField, phoneField } from "~/features/accounts/account.form";
import { fieldKeys, stages } from "~/features/directory/project";
import { decisions } from "../investor";

/** Limits in characters. */
export const investorLimits = { firm: 160, position: 100, website: 300, about: 1_500, reason: 600 } as const;

const dongOrNone = z
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

const website = z
  .string()
  .trim()
  .max(investorLimits.website)
  .default("")
  .refine((text) => text === "" || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), { params: { key: "https" } })
  .transform((text) => text || null);

/** What an investor says of themselves; sent again with the revision that the page showed. */
export const investorForm = z
  .object({
    organizationId: z.string().refine(isId),
    name: nameField,
    firm: z.string().trim().min(1).max(investorLimits.firm),
    position: z.string().trim().max(investorLimits.position).default(""),
    website,
    phone: phoneField,
    aboutVi: z.string().trim().min(1).max(investorLimits.about),
    aboutEn: z
      .string()
      .trim()
      .max(investorLimits.about)
      .default("")
      .transform((text) => text || null),
    fields: z.array(z.enum(fieldKeys)).max(fieldKeys.length).default([]),
    stages: z.array(z.enum(stages)).max(stages.length).default([]),
    provinces: z
      .array(z.string().regex(/^\d{1,10}$/))
      .max(63)
      .default([]),
    ticketFrom: dongOrNone,
    ticketTo: dongOrNone,
    revision: z.coerce.number().int().min(0).default(0),
  })
  .superRefine(({ ticketFrom, ticketTo }, context) => {
    if (ticketFrom !== null && ticketTo !== null && ticketTo < ticketFrom) {
      context.addIssue({ code: "custom", path: ["ticketTo"], params: { key: "ticket_range" } });
    }
  });
export type InvestorForm = z.output<typeof investorForm>;

/** One decision about one investor, with the revision that its reader saw. */
export const decisionForm = z.object({
  act: z.enum(decisions),
  investorId: z.string().refine(isId),
  revision: z.coerce.number().int().min(1),
  reason: z.string().trim().max(investorLimits.reason).default(""),
});
export type DecisionForm = z.output<typeof decisionForm>;
