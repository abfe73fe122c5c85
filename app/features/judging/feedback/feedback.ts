import * as z from "zod";
import type { Hundredths } from "../rubric";

/** How much of a standing a team reads: nothing, the quarter of the field it is in, or its place and total. */
export const standingShown = ["none", "band", "rank"] as const;
export type StandingShown = (typeof standingShown)[number];

/** What the rules of a round let its teams read once it is released. */
export type FeedbackRules = {
  readonly standing: StandingShown;
  /** each criterion's band against the field */
  readonly criteria: boolean;
  readonly comments: boolean;
  /** whether comments bear the judge's name */
  readonly names: boolean;
};

/** What holds where nothing else was set: everything but names. */
export const usualRules: FeedbackRules = { standing: "rank", criteria: true, comments: true, names: false };

const rulesSchema = z.object({
  standing: z.enum(standingShown).default(usualRules.standing),
  criteria: z.boolean().default(usualRules.criteria),
  comments: z.boolean().default(usualRules.comments),
  names: z.boolean().default(usualRules.names),
});

/** The stored JSON of a round's rules. */
export const feedbackRulesSchema: z.ZodType<FeedbackRules> = rulesSchema;

/** Where a figure stands in its field, from the top. */
export const bands = ["top", "upper", "lower", "bottom"] as const;
export type Band = (typeof bands)[number];

/** The least field that is divided into quarters; a smaller one is divided in two, so that no band points at one team. */
export const leastForQuarters = 8;

/**
 * The band of a figure among those of its whole field, its own included: quarters by how many are above it (equal
 * figures share the better band), halves in a field of fewer than eight. Throws on a figure that isn't in the field.
 */
export function bandOf(own: Hundredths, field: readonly Hundredths[]): Band {
  if (!field.includes(own)) throw new Error(`the figure ${own} is not in its field`);
  const above = field.filter((other) => other > own).length / field.length;
  if (field.length < leastForQuarters) return above < 0.5 ? "upper" : "lower";
  return bands[Math.min(3, Math.floor(4 * above))] as Band;
}

/** How the secretary left a judge's comment: as it is, in other words, or out. */
export const commentStates = ["shown", "edited", "hidden"] as const;
export type CommentState = (typeof commentStates)[number];

/** A judge's comment on an entry as it was last submitted, and what was decided about it. */
export type Comment = {
  readonly text: string;
  /** the sheet's revision that the text is of */
  readonly revision: number;
  readonly review: { readonly state: CommentState; readonly text: string; readonly revision: number } | null;
};

/** Whether a comment waits to be read: nobody did, or the judge has changed it since. Empty ones never wait. */
export function isUnread({ text, revision, review }: Comment): boolean {
  return text.trim() !== "" && (review === null || review.revision !== revision);
}

/** What the team reads of a comment: nothing before it was read, nothing of a hidden one. */
export function shownText(comment: Comment): string {
  const { review, text } = comment;
  if (review === null || isUnread(comment) || review.state === "hidden") return "";
  return (review.state === "edited" ? review.text : text).trim();
}
