import type { Instant } from "~/core/instant";
import type { DelegateState } from "../delegates/delegate";

export const directions = ["in", "out"] as const;
export type Direction = (typeof directions)[number];

/** Why a delegate isn't let through; each has its sentence at the gate. */
export type GateRefusal = "unknown" | "forged" | "other_event" | "badge_replaced" | "cancelled" | "waiting";
/** What a scan comes to: a passage, nothing to do (and since when), or a refusal. */
export type Passage =
  | { readonly outcome: "passed"; readonly at: Instant }
  | { readonly outcome: "already_inside" | "already_outside"; readonly since: Instant | null }
  | { readonly outcome: GateRefusal };

export type AtTheGate = {
  readonly state: DelegateState;
  readonly isInside: boolean;
  /** the last passage, whichever way */
  readonly lastAt: Instant | null;
};

/**
 * Whether a delegate passes a gate in that direction. Who is inside already doesn't come in a second time, who isn't
 * doesn't go out; both are told since when, and nothing is recorded. Only registered delegates pass.
 */
export function passage({ state, isInside, lastAt }: AtTheGate, direction: Direction, now: Instant): Passage {
  if (state !== "registered") return { outcome: state };
  if (direction === "in" && isInside) return { outcome: "already_inside", since: lastAt };
  if (direction === "out" && !isInside) return { outcome: "already_outside", since: lastAt };
  return { outcome: "passed", at: now };
}

/** How an answer is shown: green lets through, yellow stops to look, red refuses. */
export function signalOf(outcome: Passage["outcome"]): "go" | "look" | "stop" {
  if (outcome === "passed") return "go";
  return outcome === "already_inside" || outcome === "already_outside" ? "look" : "stop";
}

/** The badge's token in what a camera read: the last part of the address `…/the/<token>`, or the text itself. Undefined for anything else. */
export function tokenIn(text: string): string | undefined {
  return /(?:^|\/the\/)([\w-]{30,60})(?:[/?#].*)?$/.exec(text.trim())?.[1];
}
