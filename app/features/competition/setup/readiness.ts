import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Phase } from "../competition";
import { windowOf } from "../entry/entry";

/** What a competition has of what it needs to open. */
export type SetupFacts = {
  readonly rules: Localized;
  readonly summary: Localized;
  readonly phases: readonly Pick<Phase, "kind" | "divisionId" | "from" | "until">[];
  readonly divisionIds: readonly string[];
  readonly fieldCount: number;
  /** questions in the entry form */
  readonly questionCount: number;
  /** questions that can't be asked as they say */
  readonly faultyQuestions: number;
  /** whether every entry would get a number of its own */
  readonly isNumberingSound: boolean;
  readonly hasCommitment: boolean;
  /** eligibility rules that name what is gone */
  readonly brokenRules: number;
  readonly prizeCount: number;
  readonly roundCount: number;
  /** rounds in which a division has no rubric yet */
  readonly roundsLackingRubric: number;
  /** rounds judged by a rubric that doesn't add up to what the rules print */
  readonly roundsOffBalance: number;
};

export const readinessKeys = [
  "summary",
  "rules",
  "divisions",
  "fields",
  "numbering",
  "entries_phase",
  "form",
  "questions",
  "commitment",
  "eligibility",
  "rounds",
  "rubrics",
  "sums",
  "prizes",
  "timeline",
] as const;
export type ReadinessKey = (typeof readinessKeys)[number];
/** required: nothing opens without it; the rest is advice. */
export type ReadinessItem = { readonly key: ReadinessKey; readonly isDone: boolean; readonly isRequired: boolean };

/**
 * The checklist before opening: what every thể lệ has. Entries must be taken for every division, until a time still
 * ahead; at least one round, each with a rubric for every division.
 */
export function readiness(facts: SetupFacts, now: Instant): ReadinessItem[] {
  const required = (key: ReadinessKey, isDone: boolean): ReadinessItem => ({ key, isDone, isRequired: true });
  const advised = (key: ReadinessKey, isDone: boolean): ReadinessItem => ({ key, isDone, isRequired: false });
  return [
    required("summary", facts.summary.vi.trim() !== ""),
    required("rules", facts.rules.vi.trim() !== "" && !hasBlanks(facts.rules.vi)),
    required("divisions", facts.divisionIds.length > 0),
    required("fields", facts.fieldCount > 0),
    required("numbering", facts.isNumberingSound),
    required("entries_phase", takesEntriesFromAll(facts, now)),
    required("form", facts.questionCount > 0),
    required("questions", facts.faultyQuestions === 0),
    required("commitment", facts.hasCommitment),
    required("eligibility", facts.brokenRules === 0),
    required("rounds", facts.roundCount > 0),
    required("rubrics", facts.roundCount > 0 && facts.roundsLackingRubric === 0),
    required("sums", facts.roundsOffBalance === 0),
    advised("prizes", facts.prizeCount > 0),
    advised(
      "timeline",
      facts.phases.some(({ kind }) => kind === "judging" || kind === "final"),
    ),
  ];
}

/** Whether a rules text still has a place that only the organizer can fill, as the built-in outlines mark it: [điền …]. */
export function hasBlanks(rules: string): boolean {
  return /\[điền[^\]\n]*\]/iu.test(rules);
}

/** Whether nothing that is required is missing. */
export function isReady(items: readonly ReadinessItem[]): boolean {
  return items.every(({ isDone, isRequired }) => isDone || !isRequired);
}

function takesEntriesFromAll({ phases, divisionIds }: SetupFacts, now: Instant): boolean {
  const windows = divisionIds.map((id) => windowOf(phases, id, 0));
  return windows.length > 0 && windows.every((window) => window !== undefined && window.until > now);
}
