import * as z from "zod";
import type { Localized } from "~/i18n/catalogue";

/** A stop keeps an entry from being submitted; a flag lets it in and tells the secretary. */
export const severities = ["stop", "flag"] as const;
export type Severity = (typeof severities)[number];

/**
 * One rule of who may enter. `key` stays across changes; `divisions` are keys, absent: every division; `reason` is the
 * organizer's own sentence, shown instead of ours. Fields are named by their keys in the entry form.
 * Source: the eligibility articles of provincial rules (Bắc Kạn 2023, Tây Ninh 2022, Khánh Hòa 2022, Hòa Bình, Nghệ An).
 */
export type EligibilityRule = RuleKind & {
  readonly key: string;
  readonly severity: Severity;
  readonly divisions?: readonly string[] | undefined;
  readonly reason?: Localized | undefined;
};

export type RuleKind =
  /** at most so many years since the first registration, asked by a date field; unanswered: no enterprise */
  | { readonly kind: "enterprise_age"; readonly field: string; readonly years: number }
  | { readonly kind: "team_size"; readonly least: number; readonly most: number }
  /** whole years every member reaches or has reached in the calendar year */
  | { readonly kind: "member_age"; readonly least?: number | undefined; readonly most?: number | undefined }
  /** the project's place (or a place field's answer) lies in one of these provinces */
  | { readonly kind: "place"; readonly provinces: readonly string[]; readonly field?: string | undefined }
  | { readonly kind: "entries_per_person"; readonly most: number }
  /** organizations are told apart by a tax code field */
  | { readonly kind: "entries_per_organization"; readonly field: string; readonly most: number }
  | { readonly kind: "lead_once" }
  /** a project, or a member, that won a prize in an earlier edition of the series */
  | { readonly kind: "past_winner" }
  /** every option chosen in a choice or multi_choice is one of these; a consent's is "yes" and must be given */
  | { readonly kind: "answer_is"; readonly field: string; readonly is: readonly string[] };

export const ruleKinds = [
  "enterprise_age",
  "team_size",
  "member_age",
  "place",
  "entries_per_person",
  "entries_per_organization",
  "lead_once",
  "past_winner",
  "answer_is",
] as const satisfies readonly RuleKind["kind"][];

/** The most rules that one competition has. */
export const mostRules = 40;

const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const shared = {
  key,
  severity: z.enum(severities),
  divisions: z.array(key).min(1).max(40).optional(),
  reason: z.object({ vi: z.string().trim().min(1).max(500), en: z.string().trim().max(500).optional() }).optional(),
};
const age = z.number().int().min(0).max(120);

/** The stored JSON of a competition's rules. */
export const eligibilitySchema: z.ZodType<readonly EligibilityRule[]> = z
  .array(
    z.discriminatedUnion("kind", [
      z.object({ ...shared, kind: z.literal("enterprise_age"), field: key, years: z.number().int().min(1).max(100) }),
      z.object({
        ...shared,
        kind: z.literal("team_size"),
        least: z.number().int().min(1).max(100),
        most: z.number().int().min(1).max(100),
      }),
      z.object({ ...shared, kind: z.literal("member_age"), least: age.optional(), most: age.optional() }),
      z.object({
        ...shared,
        kind: z.literal("place"),
        provinces: z.array(z.string().max(10)).min(1).max(60),
        field: key.optional(),
      }),
      z.object({ ...shared, kind: z.literal("entries_per_person"), most: z.number().int().min(1).max(100) }),
      z.object({
        ...shared,
        kind: z.literal("entries_per_organization"),
        field: key,
        most: z.number().int().min(1).max(100),
      }),
      z.object({ ...shared, kind: z.literal("lead_once") }),
      z.object({ ...shared, kind: z.literal("past_winner") }),
      z.object({
        ...shared,
        kind: z.literal("answer_is"),
        field: key,
        is: z.array(z.string().max(40)).min(1).max(60),
      }),
    ]),
  )
  .max(mostRules);
