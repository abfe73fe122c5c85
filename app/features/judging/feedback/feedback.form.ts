import * as z from "zod";
import { isId } from "~/core/id";
import { standingShown } from "./feedback";

const flag = z
  .string()
  .optional()
  .transform((value) => value === "yes");
const assignmentId = z.string().refine(isId);
/** of the sheet, as it was read */
const revision = z.coerce.number().int().min(0);

const rules = { standing: z.enum(standingShown), criteria: flag, comments: flag, names: flag };

/** A step on a round's feedback: a comment read, all that stand as they are, or everything released by these rules. */
export const feedbackForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("show"), assignmentId, revision }),
  z.object({ act: z.literal("hide"), assignmentId, revision }),
  z.object({ act: z.literal("edit"), assignmentId, revision, text: z.string().trim().min(1).max(4_000) }),
  z.object({ act: z.literal("show_all"), seen: z.array(z.string().max(80)).max(2_000).default([]) }),
  z.object({ act: z.literal("rules"), ...rules }),
  z.object({ act: z.literal("release"), ...rules }),
]);

/** How useful a team found it, 1 to 5. */
export const ratingForm = z.object({
  act: z.literal("rate"),
  roundId: z.string().refine(isId),
  usefulness: z.coerce.number().int().min(1).max(5),
  note: z.string().trim().max(2_000).default(""),
});

export type FeedbackForm = z.output<typeof feedbackForm>;
export type RatingForm = z.output<typeof ratingForm>;
