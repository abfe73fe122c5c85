import { atHanoi, day, dayOf, type Instant, plus } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import type { RoundTimes } from "../round";

/** khiếu nại: the team says something went wrong; phúc khảo: it asks that its entry be scored once more. */
export const complaintKinds = ["complaint", "rescore"] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** filed → accepted → answered; or filed → refused; or withdrawn by the team while it is filed. */
export const complaintStates = ["filed", "accepted", "refused", "answered", "withdrawn"] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What a new score does: nothing, it counts beside the earlier ones, or in their place. */
export const rescoreOutcomes = ["keep", "add", "replace"] as const;
export type RescoreOutcome = (typeof rescoreOutcomes)[number];

export type Complaint = {
  readonly id: string;
  readonly roundId: string;
  readonly divisionId: string;
  readonly entryId: string;
  readonly kind: ComplaintKind;
  readonly text: string;
  readonly state: ComplaintState;
  readonly filedAt: Instant;
  readonly answer: string | null;
  readonly outcome: RescoreOutcome | null;
  readonly answeredAt: Instant | null;
};

/** Until when a published round may be complained about, and until when it must be answered; null: not at all. */
export type ComplaintTimes = { readonly until: Instant | null; readonly answersUntil: Instant | null };

/** What a first publication offers: five days to complain, fifteen to answer, both till 17:00 in Hanoi. */
export function usualTimes(publishedAt: Instant) {
  const at = (days: number) => atHanoi(dayOf(plus(publishedAt, days * day)), "17:00");
  return { until: at(5), answersUntil: at(15) };
}

/** Whether a complaint still waits for those who run the competition. */
export function isPending({ state }: Pick<Complaint, "state">): boolean {
  return state === "filed" || state === "accepted";
}

/**
 * Whether the team of an entry may complain now. Fails with `complaints_closed` without a deadline or after it, and with
 * `complaint_open` while another of the same kind waits.
 */
export function mayFile(
  { until }: Pick<ComplaintTimes, "until">,
  earlier: readonly Pick<Complaint, "kind" | "state">[],
  kind: ComplaintKind,
  now: Instant,
): Result<undefined, "complaints_closed" | "complaint_open"> {
  if (until === null || now > until) return err("complaints_closed");
  return earlier.some((one) => one.kind === kind && isPending(one)) ? err("complaint_open") : ok();
}

export const complaintActs = ["accept", "refuse", "answer", "withdraw"] as const;
export type ComplaintAct = (typeof complaintActs)[number];

/**
 * The state that an act leads to. Fails with `complaint_decided` when it comes too late: a complaint is accepted,
 * refused or withdrawn once, and answered once after it was accepted.
 */
export function afterAct(state: ComplaintState, act: ComplaintAct): Result<ComplaintState, "complaint_decided"> {
  if (act === "answer") return state === "accepted" ? ok("answered") : err("complaint_decided");
  if (state !== "filed") return err("complaint_decided");
  return ok(act === "accept" ? "accepted" : act === "refuse" ? "refused" : "withdrawn");
}

/** Later than any deadline: nothing was said about when complaints are answered. */
const noEnd: Instant = "9999-12-31T00:00:00.000Z";

/**
 * A round as it is for one assignment: open for a judge who scores an entry once more, while the complaint is accepted and
 * the time to answer it isn't over, whatever the round's own state; else as it is.
 */
export function rescoreTimes(
  round: RoundTimes,
  complaint: ComplaintState | null,
  answersUntil: Instant | null,
): RoundTimes {
  if (complaint !== "accepted") return round;
  return { state: "open", opensAt: round.opensAt, closesAt: answersUntil ?? noEnd };
}
