import type { Instant } from "~/core/instant";
import type { Locale } from "~/i18n/catalogue";
import type { CompetitionState, Phase, PhaseChange, PhaseKind } from "../competition";

/** Someone to be told by letter, in their language. */
export type Addressee = {
  readonly accountId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

type Times = Pick<Phase, "from" | "until">;

type Meaning = Pick<Phase, "kind" | "divisionId">;

/** Whether a phase's time is for something else, or for others, than before. */
export function isTurned(before: Meaning, after: Meaning): boolean {
  return before.kind !== after.kind || before.divisionId !== after.divisionId;
}

/** Whether a phase begins or ends at another time than before; one that is turned moves a deadline just as well. */
export function isMoved(before: Times & Meaning, after: Times & Meaning): boolean {
  return before.from !== after.from || before.until !== after.until || isTurned(before, after);
}

/** Once a competition is public, its dates are a promise: a change, or another time to enter, is kept with its reason. */
export function needsReason(
  state: CompetitionState,
  before: (Times & Meaning) | null,
  after: Times & Meaning,
): boolean {
  return state !== "draft" && (before ? isMoved(before, after) : after.kind === "entries");
}

/** Whom a moved phase concerns: judges when it is theirs to score in, entrants in every other. */
export function concernedBy(kind: PhaseKind): "judges" | "entrants" {
  return kind === "judging" ? "judges" : "entrants";
}

/**
 * Since when a phase that was extended was to end: its end before the latest extension; undefined where its end was
 * never put off. A move of its beginning is no extension.
 */
export function extendedFrom(
  phase: Pick<Phase, "id" | "from" | "until">,
  changes: readonly Pick<PhaseChange, "phaseId" | "oldFrom" | "oldUntil" | "changedAt">[],
): Instant | undefined {
  const [latest] = changes
    .filter(({ phaseId }) => phaseId === phase.id)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return latest && latest.oldFrom === phase.from && latest.oldUntil < phase.until ? latest.oldUntil : undefined;
}

/** Whether a phase may be extended to that instant: later than it ends, and still ahead. */
export function isExtension(phase: Times, until: Instant, now: Instant): boolean {
  return until > phase.until && until > now;
}
