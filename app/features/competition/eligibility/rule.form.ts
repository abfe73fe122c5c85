import * as z from "zod";
import { bilingualOrNone, revisionTyped, wholeOrNoneTyped, wholeTyped } from "../setup/typed.form";
import { type EligibilityRule, severities } from "./rule";

const key = z.string().min(1).max(40);
const shared = {
  revision: revisionTyped,
  /** the rule's key; empty: a new one */
  id: z.string().max(40).default(""),
  severity: z.enum(severities),
  divisions: z.array(key).max(40).default([]),
  reason: bilingualOrNone(500),
};
/** Two bounds, of which one may stay empty and neither crosses the other. */
const isSpan = ({ least, most }: { least: number | null; most: number | null }) =>
  (least !== null || most !== null) && (least ?? 0) <= (most ?? Number.POSITIVE_INFINITY);
const span = { path: ["most"], params: { key: "span" } };
const bounds = { least: wholeOrNoneTyped(0, 120), most: wholeOrNoneTyped(0, 120) };

/** Adds a rule of its kind, or changes the one named. */
export const ruleForm = z.discriminatedUnion("kind", [
  z.object({ ...shared, kind: z.literal("enterprise_age"), field: key, years: wholeTyped(1, 100) }),
  z
    .object({ ...shared, kind: z.literal("team_size"), least: wholeTyped(1, 100), most: wholeTyped(1, 100) })
    .refine(isSpan, span),
  z.object({ ...shared, kind: z.literal("member_age"), ...bounds }).refine(isSpan, span),
  z.object({
    ...shared,
    kind: z.literal("place"),
    provinces: z.array(z.string().max(10)).min(1).max(60),
    field: z.string().max(40).default(""),
  }),
  z.object({ ...shared, kind: z.literal("entries_per_person"), most: wholeTyped(1, 100) }),
  z.object({ ...shared, kind: z.literal("entries_per_organization"), field: key, most: wholeTyped(1, 100) }),
  z.object({ ...shared, kind: z.literal("lead_once") }),
  z.object({ ...shared, kind: z.literal("past_winner") }),
  z.object({ ...shared, kind: z.literal("answer_is"), field: key, is: z.array(z.string().max(40)).min(1).max(60) }),
]);
export type RuleForm = z.output<typeof ruleForm>;

/** The rule that a form means, under a key of its own. */
export function ruleOf(form: RuleForm, key: string): EligibilityRule {
  const { revision: _revision, id: _id, divisions, reason, ...own } = form;
  const shared = {
    key,
    ...(divisions.length > 0 ? { divisions } : {}),
    ...(reason.vi === "" ? {} : { reason: reason.en === null ? { vi: reason.vi } : { vi: reason.vi, en: reason.en } }),
  };
  if (own.kind === "place") {
    const { field, ...place } = own;
    return { ...shared, ...place, ...(field === "" ? {} : { field }) };
  }
  if (own.kind === "member_age") {
    const { least, most, ...ages } = own;
    return { ...shared, ...ages, ...(least === null ? {} : { least }), ...(most === null ? {} : { most }) };
  }
  return { ...shared, ...own };
}
