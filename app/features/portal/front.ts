import type { Instant } from "~/core/instant";
import { between } from "~/core/instant";
import { type Phase, type PhaseState, phaseState } from "~/features/competition/competition";

type Card = {
  readonly id: string;
  readonly state: "draft" | "open" | "finished";
  readonly takesEntries: boolean;
  readonly deadline: { readonly at: Instant } | null;
};

/** The competitions of the front page: the one it is about, what else runs, and the youngest that is over. */
export type Front<C extends Card> = {
  readonly current: C | undefined;
  readonly others: readonly C[];
  readonly finished: C | undefined;
};

/**
 * Chooses what the front page is about: the competition that takes entries and stops first, else the open one whose
 * next date is nearest, else the youngest that is over. The cards come youngest first.
 */
export function frontOf<C extends Card>(cards: readonly C[]): Front<C> {
  const open = cards.filter(({ state }) => state === "open").sort(byUrgency);
  const finished = cards.find(({ state }) => state === "finished");
  return { current: open[0] ?? finished, others: open.slice(1), finished };
}

function byUrgency(a: Card, b: Card): number {
  if (a.takesEntries !== b.takesEntries) return a.takesEntries ? -1 : 1;
  if (a.deadline && b.deadline) return a.deadline.at < b.deadline.at ? -1 : 1;
  return Number(b.deadline !== null) - Number(a.deadline !== null);
}

export type RibbonPhase = Phase & { readonly state: PhaseState };

/** The phases as a ribbon shows them, and how much of the running one has gone by, 0 to 1. Overlapping ones: the first. */
export function ribbonOf(phases: readonly Phase[], now: Instant): { phases: readonly RibbonPhase[]; gone: number } {
  const shown = phases.map((phase) => ({ ...phase, state: phaseState(phase, now) }));
  const running = shown.find(({ state }) => state === "now");
  if (!running) return { phases: shown, gone: 0 };
  const whole = between(running.from, running.until);
  return { phases: shown, gone: whole > 0 ? Math.min(1, between(running.from, now) / whole) : 1 };
}
