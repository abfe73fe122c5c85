import type { Day, Instant } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import type { Localized } from "~/i18n/catalogue";
import type { CohortState } from "../mentoring";

/** One season of mentoring. Needs are stated from `opensAt` until `closesAt`; pairs work from `startsOn` to `endsOn`. */
export type Cohort = {
  readonly id: string;
  readonly organizationId: string;
  readonly slug: string;
  readonly name: Localized;
  readonly about: Localized;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly state: CohortState;
  readonly revision: number;
};

/** What is going on now: the stored state and the clock together. */
export const cohortPhases = ["draft", "upcoming", "taking", "matching", "running", "closed"] as const;
export type CohortPhase = (typeof cohortPhases)[number];

export type CohortTimes = Pick<Cohort, "state" | "opensAt" | "closesAt">;

/** An open cohort takes needs up to, not including, the closing instant; afterwards it waits to be matched. */
export function phaseOf({ state, opensAt, closesAt }: CohortTimes, now: Instant): CohortPhase {
  if (state !== "open") return state;
  if (now < opensAt) return "upcoming";
  return now < closesAt ? "taking" : "matching";
}

/** What a coordinator may do with a cohort. Running is reached by publishing a plan, and by nothing else. */
export const cohortActs = ["open", "stop", "resume", "finish"] as const;
export type CohortAct = (typeof cohortActs)[number];

const steps: Readonly<Record<CohortAct, { readonly from: CohortState; readonly to: CohortState }>> = {
  open: { from: "draft", to: "open" },
  stop: { from: "open", to: "matching" },
  resume: { from: "matching", to: "open" },
  finish: { from: "running", to: "closed" },
};

/** The acts that make sense in a phase: stopping before the closing instant, resuming while it is still to come. */
export function cohortActsIn(times: CohortTimes, now: Instant): readonly CohortAct[] {
  return cohortActs.filter((act) => {
    if (steps[act].from !== times.state) return false;
    return act === "stop" || act === "resume" ? now < times.closesAt : true;
  });
}

/** Where an act leads. Fails with `already_done` when it makes no sense any more. */
export function cohortStep(times: CohortTimes, act: CohortAct, now: Instant): Result<CohortState, "already_done"> {
  return cohortActsIn(times, now).includes(act) ? ok(steps[act].to) : err("already_done");
}
