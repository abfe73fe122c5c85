import { mayBeMinor } from "~/features/directory/team/team";
import type { Localized } from "~/i18n/catalogue";
import type { Finding } from "../eligibility/finding";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import type { AnswerFault } from "./answer";
import { guardianSlot, slotsOf } from "./file-slots";
import type { ReadAnswers } from "./read-answers";

/** The steps every entry has beside those of its form. */
export const projectStep = "du-an";
export const teamStep = "nhom";

/** One thing that stands between an entry and its submission, and the step where it is mended. */
export type Lack =
  | { readonly step: string; readonly kind: "unanswered" | "file_missing"; readonly fieldKey: string }
  | { readonly step: string; readonly kind: "answer_invalid"; readonly fieldKey: string; readonly fault: AnswerFault }
  | { readonly step: typeof projectStep; readonly kind: "pitch_missing" }
  | { readonly step: typeof teamStep; readonly kind: "official"; readonly name: string }
  | {
      readonly step: typeof teamStep;
      readonly kind: "guardian_missing";
      readonly name: string;
      readonly memberId: string;
    }
  /** a rule of who may enter, beside the question that it is about or the step that shows what it is about */
  | { readonly step: string; readonly kind: "ineligible"; readonly finding: Finding; readonly fieldKey: string }
  | { readonly step: string; readonly kind: "ineligible"; readonly finding: Finding };

export type ReadinessFacts = {
  readonly form: EntryFormDefinition;
  readonly read: ReadAnswers;
  /** the slots that hold a file */
  readonly fileKeys: readonly string[];
  readonly project: { readonly pitch: string };
  readonly team: readonly {
    readonly id: string;
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
  /** what the competition's rules found; only stops stand in the way */
  readonly findings: readonly Finding[];
};

/**
 * Everything an entry lacks, in the order of its steps; empty: it can be submitted. Of its questions only those count
 * that are asked now.
 * Source: the eligibility articles of provincial rules: organizers, secretaries and judges may not be authors; a pupil
 * needs a guardian's consent.
 */
export function lacksOf(facts: ReadinessFacts): Lack[] {
  const lacks: Lack[] = [];
  const stops = stopsOf(facts);
  const stopsAt = (step: string) => stops.filter((stop) => stop.step === step);
  if (facts.project.pitch.trim() === "") lacks.push({ step: projectStep, kind: "pitch_missing" });
  lacks.push(...stopsAt(projectStep));
  for (const name of facts.officials) lacks.push({ step: teamStep, kind: "official", name });
  for (const member of facts.team) {
    if (mayBeMinor(member.birthYear, facts.year, facts.adultAge) && !hasConsent(member, facts.fileKeys)) {
      lacks.push({ step: teamStep, kind: "guardian_missing", name: member.name, memberId: member.id });
    }
  }
  lacks.push(...stopsAt(teamStep));
  return [...lacks, ...facts.form.steps.flatMap((step) => [...lacksOfStep(step, facts), ...stopsAt(step.key)])];
}

/** Whether a guardian has agreed: by the link in their letter, or by a signed form among the entry's files. */
export function hasConsent(
  member: { readonly id: string; readonly guardianConsentedAt: string | null },
  fileKeys: readonly string[],
): boolean {
  return member.guardianConsentedAt !== null || fileKeys.includes(guardianSlot(member.id));
}

/** A lack with the label of the question it is about. */
export type LabelledLack = { readonly lack: Lack; readonly label: Localized | null };

/** Each lack with the words of its question, for whoever reads the list. */
export function labelled(lacks: readonly Lack[], form: EntryFormDefinition): LabelledLack[] {
  const labels = new Map(fieldsOf(form).map(({ key, label }) => [key, label] as const));
  return lacks.map((lack) => ({ lack, label: "fieldKey" in lack ? (labels.get(lack.fieldKey) ?? null) : null }));
}

/** The step where what a rule found is mended; undefined when its question is in none. */
export function stepOfFinding({ field, kind }: Finding, form: EntryFormDefinition): string | undefined {
  if (field === null) return kind === "place" ? projectStep : teamStep;
  return form.steps.find(({ fields }) => fields.some(({ key }) => key === field))?.key;
}

/** Each rule that keeps the entry from being submitted. */
function stopsOf({ findings, form }: ReadinessFacts): Lack[] {
  return findings.flatMap((finding): Lack[] => {
    const step = stepOfFinding(finding, form);
    if (finding.severity !== "stop" || step === undefined) return [];
    const { field } = finding;
    return [{ step, kind: "ineligible", finding, ...(field === null ? {} : { fieldKey: field }) }];
  });
}

function lacksOfStep(step: EntryFormDefinition["steps"][number], { read, fileKeys }: ReadinessFacts): Lack[] {
  const { asked, answers, faults } = read;
  return step.fields.flatMap((field): Lack[] => {
    if (!asked.has(field.key)) return [];
    const at = { step: step.key, fieldKey: field.key };
    const fault = faults.get(field.key);
    if (fault) return [{ ...at, kind: "answer_invalid", fault }];
    if (!field.required) return [];
    if (field.type !== "file") return answers.has(field.key) ? [] : [{ ...at, kind: "unanswered" }];
    return slotsOf(field).some((slot) => fileKeys.includes(slot)) ? [] : [{ ...at, kind: "file_missing" }];
  });
}
