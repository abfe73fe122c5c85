import type { Instant } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import type { MentorshipState, Side } from "../mentoring";

export type PairAnswer = "accepted" | "declined";

/** What each side has said so far; null while it is silent. */
export type PairStanding = {
  readonly state: MentorshipState;
  readonly answers: Readonly<Record<Side, PairAnswer | null>>;
};

/** How a mentorship came out, in the words of its closing report. */
export const outcomes = ["reached", "partly", "not_reached"] as const;
export type Outcome = (typeof outcomes)[number];

export const goalStates = ["open", "done", "dropped"] as const;
export type GoalState = (typeof goalStates)[number];

/** The other side of a pair. */
export function otherSide(side: Side): Side {
  return side === "mentor" ? "project" : "mentor";
}

/**
 * What a pair becomes by one side's answer: both yes starts it, one no declines it. A yes may still become a no while the
 * other side is thinking; the same answer again changes nothing. Fails with `already_done` for any other answer to a pair
 * that is no longer proposed.
 */
export function answerPair(pair: PairStanding, side: Side, answer: PairAnswer): Result<PairStanding, "already_done"> {
  if (pair.answers[side] === answer) return ok(pair);
  if (pair.state !== "proposed") return err("already_done");
  const answers = { ...pair.answers, [side]: answer };
  if (answer === "declined") return ok({ state: "declined", answers });
  const isAgreed = answers.mentor === "accepted" && answers.project === "accepted";
  return ok({ state: isAgreed ? "active" : "proposed", answers });
}

/** Whether a pair was ever agreed on: from then on both know how to reach each other. */
export function hasBegun({ startedAt }: { readonly startedAt: Instant | null }): boolean {
  return startedAt !== null;
}

/** How many goals are reached, of those that were not dropped. */
export function goalsReached(goals: readonly { readonly state: GoalState }[]): { done: number; total: number } {
  const kept = goals.filter(({ state }) => state !== "dropped");
  return { done: kept.filter(({ state }) => state === "done").length, total: kept.length };
}
