import { err, ok, type Result } from "~/core/result";
import type { EntryState } from "../entry/entry";

/** What a secretary may do to an entry that was handed in. */
export const decisionActs = ["eligible", "accept_late", "supplement", "ineligible", "disqualify", "undo"] as const;
export type DecisionAct = (typeof decisionActs)[number];

/** Acts that make sense for many entries at once, with one reason for all. */
export const bulkActs = ["eligible", "supplement", "ineligible"] as const;

/** What can be done to many entries: those decisions, and one item of the checklist for all. */
export const batchActs = [...bulkActs, "check"] as const;
export type BatchAct = (typeof batchActs)[number];

export type Decidable = {
  readonly state: EntryState;
  readonly isLate: boolean;
  /** whether a round holds it already */
  readonly inJudging: boolean;
};

export type DecisionFault =
  | "entry_not_submitted"
  | "entry_withdrawn"
  | "entry_decided"
  | "entry_undecided"
  | "entry_late"
  | "entry_not_late"
  | "entry_in_judging";

/**
 * The state an act leads to, or why it can't be done now. Undecided entries (submitted, or with a supplement asked) can
 * be decided any way; a late one becomes eligible only by accepting it with a reason. A decision stands until it is
 * undone, and can't be undone once a round holds the entry. Disqualifying is possible as long as the entry is in play.
 * Source: DESIGN, "Competition": draft → submitted → eligible | ineligible, supplement asked, disqualified.
 */
export function decide({ state, isLate, inJudging }: Decidable, act: DecisionAct): Result<EntryState, DecisionFault> {
  if (state === "draft") return err("entry_not_submitted");
  if (state === "withdrawn") return err("entry_withdrawn");
  const isOpen = state === "submitted" || state === "supplement_asked";
  if (act === "undo") return undo(state, inJudging);
  if (act === "disqualify") return isOpen || state === "eligible" ? ok("disqualified") : err("entry_decided");
  if (!isOpen) return err("entry_decided");
  if (act === "ineligible") return ok("ineligible");
  if (act === "supplement") return ok("supplement_asked");
  if (act === "accept_late") return isLate ? ok("eligible") : err("entry_not_late");
  return isLate ? err("entry_late") : ok("eligible");
}

function undo(state: EntryState, inJudging: boolean): Result<EntryState, DecisionFault> {
  if (state === "submitted") return err("entry_undecided");
  return inJudging ? err("entry_in_judging") : ok("submitted");
}
