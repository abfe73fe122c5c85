import type { ReadinessItem, ReadinessKey } from "./readiness";

/** The steps of setting a competition up, in the order in which a thể lệ is read. */
export const setupSteps = [
  "basics",
  "timeline",
  "divisions",
  "eligibility",
  "form",
  "rounds",
  "prizes",
  "opening",
] as const;
export type SetupStep = (typeof setupSteps)[number];

const stepOf: Record<ReadinessKey, Exclude<SetupStep, "opening">> = {
  summary: "basics",
  rules: "basics",
  divisions: "divisions",
  fields: "divisions",
  numbering: "divisions",
  entries_phase: "timeline",
  timeline: "timeline",
  eligibility: "eligibility",
  form: "form",
  questions: "form",
  commitment: "form",
  rounds: "rounds",
  rubrics: "rounds",
  sums: "rounds",
  prizes: "prizes",
};

export type StepProgress = {
  readonly step: SetupStep;
  /** what opening needs and this step lacks */
  readonly missing: readonly ReadinessKey[];
  /** what is only advised */
  readonly advised: readonly ReadinessKey[];
};

/** How far each step is, and how much of what opening needs is there. Nothing is missing from the last step itself. */
export function progressOf(items: readonly ReadinessItem[]) {
  const lacking = (step: SetupStep, isRequired: boolean) =>
    items
      .filter((item) => !item.isDone && item.isRequired === isRequired && stepOf[item.key] === step)
      .map(({ key }) => key);
  const required = items.filter(({ isRequired }) => isRequired);
  return {
    steps: setupSteps.map(
      (step): StepProgress => ({
        step,
        missing: lacking(step, true),
        advised: lacking(step, false),
      }),
    ),
    done: required.filter(({ isDone }) => isDone).length,
    all: required.length,
  };
}

/** The step before and the step after; undefined at either end. */
export function neighboursOf(step: SetupStep): { readonly before?: SetupStep; readonly after?: SetupStep } {
  const at = setupSteps.indexOf(step);
  const [before, after] = [setupSteps[at - 1], setupSteps[at + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
