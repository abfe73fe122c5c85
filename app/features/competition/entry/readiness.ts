import { mayBeMinor } from "~/features/directory/team/team";
import type { EntryFormDefinition } from "../entry-form";
import { type Answer, type AnswerFault, readAnswer } from "./answer";

/** The steps every entry has beside those of its form. */
export const projectStep = "du-an";
export const teamStep = "nhom";

/** One thing that stands between an entry and its submission, and the step where it is mended. */
export type Lack =
  | { readonly step: string; readonly kind: "unanswered" | "file_missing"; readonly fieldKey: string }
  | { readonly step: string; readonly kind: "answer_invalid"; readonly fieldKey: string; readonly fault: AnswerFault }
  | { readonly step: typeof projectStep; readonly kind: "pitch_missing" }
  | { readonly step: typeof teamStep; readonly kind: "guardian_missing" | "official"; readonly name: string };

export type ReadinessFacts = {
  readonly form: EntryFormDefinition;
  readonly answers: ReadonlyMap<string, { readonly value: Answer }>;
  readonly fileKeys: readonly string[];
  readonly project: { readonly pitch: string };
  readonly team: readonly {
    readonly name: string;
    readonly birthYear: number | null;
    readonly guardianConsentedAt: string | null;
  }[];
  /** whole years; the competition's own */
  readonly adultAge: number;
  /** the calendar year in Hanoi */
  readonly year: number;
  /** members who run or judge this competition */
  readonly officials: readonly string[];
};

/**
 * Everything an entry lacks, in the order of its steps; empty: it can be submitted.
 * Source: the eligibility articles of provincial rules: organizers, secretaries and judges may not be authors; a pupil
 * needs a guardian's consent.
 */
export function lacksOf(facts: ReadinessFacts): Lack[] {
  const lacks: Lack[] = [];
  if (facts.project.pitch.trim() === "") lacks.push({ step: projectStep, kind: "pitch_missing" });
  for (const name of facts.officials) lacks.push({ step: teamStep, kind: "official", name });
  for (const member of facts.team) {
    if (mayBeMinor(member.birthYear, facts.year, facts.adultAge) && !member.guardianConsentedAt) {
      lacks.push({ step: teamStep, kind: "guardian_missing", name: member.name });
    }
  }
  return [...lacks, ...facts.form.steps.flatMap((step) => lacksOfStep(step, facts))];
}

function lacksOfStep(step: EntryFormDefinition["steps"][number], facts: ReadinessFacts): Lack[] {
  return step.fields.flatMap((field): Lack[] => {
    if (field.type === "file") {
      const isThere = !field.required || facts.fileKeys.includes(field.key);
      return isThere ? [] : [{ step: step.key, kind: "file_missing", fieldKey: field.key }];
    }
    const read = readAnswer(field, facts.answers.get(field.key)?.value);
    if (!read.ok) return [{ step: step.key, kind: "answer_invalid", fieldKey: field.key, fault: read.error }];
    return field.required && read.value === null ? [{ step: step.key, kind: "unanswered", fieldKey: field.key }] : [];
  });
}
