import { type Instant, minute, plus } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import { windowOf, windowState } from "./entry/entry";

/** draft: only its organizers see it. open: public. finished: over, results stay public. */
export const competitionStates = ["draft", "open", "finished"] as const;
export type CompetitionState = (typeof competitionStates)[number];

export const phaseKinds = ["entries", "screening", "judging", "training", "final", "awards"] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** A stretch of the timeline; divisionId null: for every division. */
export type Phase = {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly divisionId: string | null;
  readonly label: Localized;
  readonly from: Instant;
  readonly until: Instant;
};

export type PhaseState = "past" | "now" | "next";

/** A stored state as one of ours. Throws on anything else: no act of ours writes it. */
export function competitionState(text: string): CompetitionState {
  const state = competitionStates.find((known) => known === text);
  if (!state) throw new Error(`no competition is in the state "${text}"`);
  return state;
}

/** A stored kind as one of ours. Throws on anything else. */
export function phaseKind(text: string): PhaseKind {
  const kind = phaseKinds.find((known) => known === text);
  if (!kind) throw new Error(`no phase is of the kind "${text}"`);
  return kind;
}

/** Whether a division takes entries at that instant, the grace minutes of the rules included. */
export function isTakingEntries(
  phases: readonly Pick<Phase, "kind" | "divisionId" | "from" | "until">[],
  divisionId: string,
  now: Instant,
  graceMinutes: number,
): boolean {
  const state = windowState(windowOf(phases, divisionId, graceMinutes), now);
  return state === "open" || state === "grace";
}

/** Whether any division may still begin an entry: some entries phase runs now, grace included. */
export function isTakingAnyEntries(
  phases: readonly Pick<Phase, "kind" | "from" | "until">[],
  now: Instant,
  graceMinutes: number,
): boolean {
  return phases.some(
    ({ kind, from, until }) => kind === "entries" && from <= now && now < plus(until, graceMinutes * minute),
  );
}

/** Where an instant stands to a phase; the end's own instant is past. */
export function phaseState(phase: Pick<Phase, "from" | "until">, now: Instant): PhaseState {
  if (now < phase.from) return "next";
  return now < phase.until ? "now" : "past";
}

export type Deadline = { readonly phase: Phase; readonly at: Instant; readonly what: "ends" | "begins" };

/**
 * What everybody waits for: the end of taking entries while it runs, else the end of the running phase that ends
 * first, else the beginning of the phase that begins first; undefined once the year is over.
 */
export function nextDeadline(phases: readonly Phase[], now: Instant): Deadline | undefined {
  const running = phases.filter((phase) => phaseState(phase, now) === "now");
  const entries = running.filter(({ kind }) => kind === "entries");
  const ending = earliest(entries.length > 0 ? entries : running, "until");
  if (ending) return { phase: ending, at: ending.until, what: "ends" };
  const coming = earliest(
    phases.filter((phase) => phaseState(phase, now) === "next"),
    "from",
  );
  return coming && { phase: coming, at: coming.from, what: "begins" };
}

function earliest(phases: readonly Phase[], end: "from" | "until"): Phase | undefined {
  return phases.reduce<Phase | undefined>(
    (first, phase) => (!first || phase[end] < first[end] ? phase : first),
    undefined,
  );
}

/** How much of the year from the first beginning to the last end has gone, 0 to 1; undefined without phases. */
export function shareGone(phases: readonly Pick<Phase, "from" | "until">[], now: Instant): number | undefined {
  const begin = Math.min(...phases.map(({ from }) => Date.parse(from)));
  const end = Math.max(...phases.map(({ until }) => Date.parse(until)));
  if (phases.length === 0 || end <= begin) return undefined;
  return Math.min(1, Math.max(0, (Date.parse(now) - begin) / (end - begin)));
}

export type Division = {
  readonly id: string;
  readonly key: string;
  readonly name: Localized;
  readonly about: Localized;
};
export type CompetitionField = { readonly id: string; readonly key: string; readonly name: Localized };
/** amount in đồng; divisionId null: a side prize across divisions */
export type Prize = {
  readonly id: string;
  readonly divisionId: string | null;
  readonly name: Localized;
  readonly amount: bigint;
  readonly count: number;
};
export type PhaseChange = {
  readonly id: string;
  readonly phaseId: string;
  readonly oldFrom: string;
  readonly oldUntil: string;
  readonly reason: string;
  readonly changedAt: string;
};
export type CompetitionHead = {
  readonly id: string;
  readonly slug: string;
  readonly organizationId: string;
  readonly seriesId: string | null;
  readonly state: CompetitionState;
  readonly name: Localized;
  readonly summary: Localized;
  readonly graceMinutes: number;
  readonly adultAge: number;
  readonly numberPrefix: string;
  readonly openedAt: string | null;
  readonly revision: number;
  readonly host: { readonly slug: string; readonly name: Localized };
};
