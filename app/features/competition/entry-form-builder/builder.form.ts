import * as z from "zod";
import { formFieldTypes } from "../entry-form";
import { bilingual, bilingualOrNone, revisionTyped, tickTyped, wholeOrNoneTyped } from "../setup/typed.form";
import { readOptions } from "./choices";

const key = z.string().max(40);

/** Adds a step, or renames the one named. */
export const stepForm = z.object({ revision: revisionTyped, key: key.default(""), title: bilingual(200) });

/**
 * Adds a question to a step, or changes the one named. limit: characters of a text, the greatest number or sum in
 * đồng, megabytes of a file; a choice needs two options, one a line.
 */
export const questionForm = z
  .object({
    revision: revisionTyped,
    step: key.default(""),
    key: key.default(""),
    type: z.enum(formFieldTypes),
    label: bilingual(200),
    help: bilingualOrNone(1_000),
    required: tickTyped,
    identifies: tickTyped,
    limit: wholeOrNoneTyped(1, 1_000_000_000_000),
    options: z.string().max(20_000).default(""),
  })
  .refine(({ type, options }) => type !== "choice" || readOptions(options).length >= 2, {
    path: ["options"],
    params: { key: "options" },
  })
  .refine(({ type, options }) => type !== "choice" || readOptions(options).length <= 60, { path: ["options"] })
  .refine(({ type, limit }) => type !== "file" || limit === null || limit <= 50, {
    path: ["limit"],
    params: { key: "file_limit" },
  });

export type StepForm = z.output<typeof stepForm>;
export type QuestionForm = z.output<typeof questionForm>;
