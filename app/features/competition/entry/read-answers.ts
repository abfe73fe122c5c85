import { asked } from "../asked";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import { type Answer, type AnswerFault, readAnswer } from "./answer";

/** The answers of an entry as they read now. */
export type ReadAnswers = {
  /** keys of the questions that are asked; see competition/asked.ts */
  readonly asked: ReadonlySet<string>;
  /** what was answered and can be read, by field key, whether it is asked or not */
  readonly answers: ReadonlyMap<string, Answer>;
  /** why an answer can't be handed in as it stands, by field key */
  readonly faults: ReadonlyMap<string, AnswerFault>;
};

/**
 * Reads every stored answer by its question and finds which questions are asked. `unknownPlaces` are keys of answers
 * whose commune the directory doesn't have.
 */
export function readAnswers(
  form: EntryFormDefinition,
  stored: ReadonlyMap<string, { readonly value: Answer }>,
  divisionKey: string | null,
  unknownPlaces: readonly string[] = [],
): ReadAnswers {
  const fields = fieldsOf(form);
  const answers = new Map<string, Answer>();
  const faults = new Map<string, AnswerFault>();
  for (const field of fields) {
    if (field.type === "file") continue;
    const read = readAnswer(field, stored.get(field.key)?.value);
    if (!read.ok) faults.set(field.key, read.error);
    else if (field.type === "place" && unknownPlaces.includes(field.key)) faults.set(field.key, "place_invalid");
    else if (read.value !== null) answers.set(field.key, read.value);
  }
  return { asked: asked(fields, (key) => answers.get(key), divisionKey), answers, faults };
}
