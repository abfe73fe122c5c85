import * as z from "zod";
import { idTyped, revisionTyped } from "../setup/typed.form";
import { longestAnswer, longestQuestion } from "./question";

export const askForm = z.object({ body: z.string().trim().min(1).max(longestQuestion) });
export type AskForm = z.output<typeof askForm>;

const row = { id: idTyped, revision: revisionTyped };

/** An answer for all, or a better one; English may stay empty. */
export const answerForm = z.object({
  ...row,
  answer: z.object({
    vi: z.string().trim().min(1).max(longestAnswer),
    en: z
      .string()
      .trim()
      .max(longestAnswer)
      .default("")
      .transform((text) => text || null),
  }),
});
export type AnswerForm = z.output<typeof answerForm>;

export const hideForm = z.object({ ...row, reason: z.string().trim().min(1).max(1_000) });
export type HideForm = z.output<typeof hideForm>;

export const showForm = z.object(row);
export type ShowForm = z.output<typeof showForm>;
