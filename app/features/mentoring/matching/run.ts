import * as z from "zod";
import { canonicalJson, type Json } from "~/core/canonical-json";
import { bars, type MatchInput, type MatchPlan, terms, type Weights } from "./matching";

const termPoints = z.object({
  term: z.enum(terms).exclude(["load"]),
  points: z.number(),
  met: z.number(),
  asked: z.number(),
});
const alternative = z.object({ mentorId: z.string(), loss: z.number(), isFull: z.boolean() });

/** What a draft keeps of a pair beside who and how many points. */
export const pairDetail = z.object({
  terms: z.array(termPoints),
  load: z.number(),
  isStanding: z.boolean(),
  alternative: alternative.nullable(),
});
/** What a draft keeps of a need without a mentor. */
export const gapDetail = z.object({
  barred: z.partialRecord(z.enum(bars), z.number()),
  fullMentorIds: z.array(z.string()),
  brokenPin: z.string().nullable(),
});

/** What a draft keeps of the whole; `basis` is what it followed from, in canonical text, hashed. */
export const runSummary = z.object({
  total: z.number(),
  matched: z.number(),
  unmatched: z.number(),
  basis: z.string(),
  blocking: z.array(z.object({ needId: z.string(), mentorId: z.string(), points: z.number() })),
});

export const storedWeights = z.partialRecord(z.enum(terms), z.number());

/** A draft's life; only one draft of a cohort is ever published from the same state of things. */
export type RunState = "draft" | "published" | "discarded";

/** A stored draft, read back as the plan it was. */
export type StoredRun = {
  readonly id: string;
  readonly state: RunState;
  readonly weights: Weights;
  readonly plan: MatchPlan;
  readonly basis: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly publishedAt: string | null;
};

/** Everything a plan follows from as one text, whatever order it came in; names don't matter. Two equal texts give one plan. */
export function basisOf(input: MatchInput): string {
  const sorted = (rows: readonly Json[]) => rows.map((row) => canonicalJson(row)).sort();
  const unnamed = <Row extends { readonly name: string }>(rows: readonly Row[]) =>
    rows.map(({ name: _name, ...rest }) => rest as unknown as Json);
  const { mentors, needs, ...pairs } = input;
  const lists = Object.entries(pairs).map(([kind, rows]) => [kind, sorted(rows as unknown as Json[])] as const);
  return canonicalJson({
    mentors: sorted(unnamed(mentors)),
    needs: sorted(unnamed(needs)),
    ...Object.fromEntries(lists),
  });
}
