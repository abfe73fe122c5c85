import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { criteriaOf, type Hundredths, type RubricDefinition } from "../rubric";
import { admitsMark, type Marks, markOf } from "../score";

export type CorrectionState = "proposed" | "approved" | "refused";

/** A change of a frozen rubric: proposed by the organizer with a reason, in force once the jury's chair approves. */
export type Correction = {
  readonly id: string;
  readonly competitionId: string;
  readonly oldRubricId: string;
  readonly newRubricId: string;
  readonly reason: string;
  readonly proposedAt: Instant;
  readonly proposedBy: string;
  readonly proposerId: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  /** why the chair consented or refused */
  readonly decisionReason: string | null;
  readonly state: CorrectionState;
};

/** What a corrected rubric changes that a correction may not: the criteria themselves. Keys of criteria. */
export type CorrectionFault = { readonly kind: "added" | "removed" | "source"; readonly key: string };

/**
 * What a correction may not touch: texts, levels, weights, maxima, steps and groups may change, but the same criteria
 * are marked by the same people, or the marks there are would have no meaning.
 */
export function correctionFaults(before: RubricDefinition, after: RubricDefinition): CorrectionFault[] {
  const old = new Map(criteriaOf(before).map((criterion) => [criterion.key, criterion]));
  const next = new Map(criteriaOf(after).map((criterion) => [criterion.key, criterion]));
  return [
    ...[...old.keys()].filter((key) => !next.has(key)).map((key) => ({ kind: "removed" as const, key })),
    ...[...next].flatMap(([key, { source }]): CorrectionFault[] => {
      const known = old.get(key);
      if (!known) return [{ kind: "added", key }];
      return known.source === source ? [] : [{ kind: "source", key }];
    }),
  ];
}

/** One criterion before and after a correction, where a number changed. Hundredths. */
export type CriterionChange = {
  readonly key: string;
  readonly title: Localized;
  readonly before: { readonly weight: number; readonly maxMark: Hundredths; readonly step: Hundredths };
  readonly after: { readonly weight: number; readonly maxMark: Hundredths; readonly step: Hundredths };
  /** whether words or levels changed */
  readonly hasNewWords: boolean;
};

/** The criteria that a correction changes, in reading order. */
export function changesOf(before: RubricDefinition, after: RubricDefinition): CriterionChange[] {
  const old = new Map(criteriaOf(before).map((criterion) => [criterion.key, criterion]));
  return criteriaOf(after).flatMap((criterion) => {
    const known = old.get(criterion.key);
    if (!known) return [];
    const numbers = ({ weight, maxMark, step }: typeof criterion) => ({ weight, maxMark, step });
    const words = ({ title, hint, levels }: typeof criterion) => JSON.stringify([title, hint ?? null, levels]);
    const hasNewWords = words(known) !== words(criterion);
    const hasNewNumbers = JSON.stringify(numbers(known)) !== JSON.stringify(numbers(criterion));
    if (!hasNewWords && !hasNewNumbers) return [];
    return [
      { key: criterion.key, title: criterion.title, before: numbers(known), after: numbers(criterion), hasNewWords },
    ];
  });
}

/** The criteria whose mark the corrected rubric doesn't admit, by key. */
export function marksOutside(after: RubricDefinition, marks: Marks): string[] {
  return criteriaOf(after).flatMap((criterion) => {
    const mark = markOf(marks, criterion.key);
    return mark === undefined || admitsMark(criterion, mark) ? [] : [criterion.key];
  });
}
