import * as z from "zod";
import { isId } from "~/core/id";
import { fromHanoiLocal } from "~/core/instant";
import { complaintKinds, rescoreOutcomes } from "./complaint";

const id = z.string().refine(isId);
const words = (least: number) => z.string().trim().min(least).max(4_000);

/** What a team says about a published round. */
export const fileForm = z.object({
  act: z.literal("file"),
  roundId: id,
  kind: z.enum(complaintKinds),
  text: words(10),
});

export const withdrawForm = z.object({ act: z.literal("withdraw"), complaintId: id });

const judgeIds = z.array(id).max(20).default([]);

/** A step of those who answer: what they say, who is asked to score again, what the new scores do. */
export const answerForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("accept"), complaintId: id, revision: z.coerce.number().int(), judgeIds }),
  z.object({ act: z.literal("refuse"), complaintId: id, revision: z.coerce.number().int(), answer: words(10) }),
  z.object({
    act: z.literal("answer"),
    complaintId: id,
    revision: z.coerce.number().int(),
    answer: words(10),
    outcome: z.enum(rescoreOutcomes).default("keep"),
  }),
]);

/** A `datetime-local` field as an instant; empty: null. */
export const localInstant = z
  .string()
  .max(40)
  .trim()
  .transform((text, ctx) => {
    if (text === "") return null;
    const instant = fromHanoiLocal(text);
    if (instant !== undefined) return instant;
    ctx.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });

/** Until when complaints about a round are taken and answered; empty: none are taken. */
export const timesForm = z
  .object({ act: z.literal("times"), roundId: id, until: localInstant, answersUntil: localInstant })
  .refine(({ until, answersUntil }) => until === null || answersUntil === null || answersUntil >= until, {
    path: ["answersUntil"],
    params: { key: "until_after_from" },
  });

/** A form of the desk's page. */
export const deskForm = z.union([answerForm, timesForm]);

export type FileForm = z.output<typeof fileForm>;
export type AnswerForm = z.output<typeof answerForm>;
export type TimesForm = z.output<typeof timesForm>;
