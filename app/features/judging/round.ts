import type { Instant } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";

/** A round's life, in order. Published is reached by publishing results, and by nothing else. */
export const roundStates = ["planned", "open", "closed", "deliberating", "published"] as const;
export type RoundState = (typeof roundStates)[number];

export type RoundTimes = { readonly state: RoundState; readonly opensAt: Instant; readonly closesAt: Instant };

/** draft → published → begun → submitted; or recused (with a reason) → replaced. */
export const assignmentStates = ["draft", "published", "begun", "submitted", "recused", "replaced"] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** Assignments that count: somebody is expected to score. */
export const standingStates = [
  "draft",
  "published",
  "begun",
  "submitted",
] as const satisfies readonly AssignmentState[];

/** Whether judges may score now: the organizer has opened the round and its deadline, by the server's clock, isn't past. */
export function isOpen({ state, closesAt }: RoundTimes, now: Instant): boolean {
  return state === "open" && now <= closesAt;
}

/** Whether the marks are all in, so that the jury's chair may read the ranking. */
export function scoringIsOver(state: RoundState): boolean {
  return roundStates.indexOf(state) > roundStates.indexOf("open");
}

/** The step that comes next in a round's life, or null where none is an organizer's plain act. */
export function nextState(state: RoundState): RoundState | null {
  const next = roundStates[roundStates.indexOf(state) + 1];
  return next === undefined || next === "published" ? null : next;
}

/** The state that a step back leads to, or null at the beginning. */
export function previousState(state: RoundState): RoundState | null {
  return roundStates[roundStates.indexOf(state) - 1] ?? null;
}

/**
 * Whether a round may go from one state to the next, or one back with a reason. Fails with `round_wrong_state` on any
 * other step and on publishing, which belongs to the results, and with `reason_required` on a step back without one.
 */
export function roundStep(
  from: RoundState,
  to: RoundState,
  reason: string,
): Result<RoundState, "round_wrong_state" | "reason_required"> {
  if (to === nextState(from)) return ok(to);
  if (to !== previousState(from)) return err("round_wrong_state");
  return reason.trim() === "" ? err("reason_required") : ok(to);
}

/** A round as the subject of what is recorded in the activity log. */
export const ofRound = ({ id, organizationId }: { readonly id: string; readonly organizationId: string }) => ({
  subjectKind: "round",
  subjectId: id,
  organizationId,
});
