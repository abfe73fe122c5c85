import type { FormField } from "../../entry-form";
import { partOf } from "./json";

/** A step as a plain form posts it; see `stepForm` in entry.form.ts. */
export type PostedStep = {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly cells?: Readonly<Record<string, unknown>> | undefined;
  readonly blocks?: Readonly<Record<string, unknown>> | undefined;
};

/** What a plain form says of one field, as the text that autosave would send; undefined: nothing, so nothing changes. */
export function postedText({ key, type }: Pick<FormField, "key" | "type">, step: PostedStep): string | undefined {
  if (type === "file") return undefined;
  const parts = partOf((type === "table" && step.cells) || (type === "canvas" && step.blocks) || {}, key);
  if (parts !== undefined) return JSON.stringify(parts);
  const answer = Object.hasOwn(step.answers, key) ? step.answers[key] : undefined;
  if (answer === undefined || typeof answer === "string") return answer;
  const ticked = answer.filter((value) => value !== "");
  return ticked.length > 0 ? JSON.stringify(ticked) : "";
}

/** The words in the box of a place, beside the codes that were chosen by them. */
export function postedWords({ key }: Pick<FormField, "key">, { answers }: PostedStep): string | undefined {
  const words = Object.hasOwn(answers, `${key}Text`) ? answers[`${key}Text`] : undefined;
  return typeof words === "string" ? words : undefined;
}
