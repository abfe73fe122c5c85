import { atHanoi, between, type Day, type Instant } from "~/core/instant";
import { type Phase, type PhaseState, phaseState } from "~/features/competition/competition";
import type { Localized } from "~/i18n/catalogue";

type Card = {
  readonly id: string;
  readonly state: "draft" | "open" | "finished";
  readonly takesEntries: boolean;
  readonly entryCount: number;
  readonly deadline: { readonly at: Instant } | null;
};

/** The competitions of the front page: whose timeline the year is, what else runs past its entries, and the youngest that is over. */
export type Front<C extends Card> = {
  readonly flagship: C | undefined;
  readonly running: readonly C[];
  readonly finished: C | undefined;
};

/**
 * The flagship is the open competition that most have entered, of several the one that comes first. What takes entries
 * is listed among the openings, so only the others run, the nearest date first. The cards come youngest first.
 */
export function frontOf<C extends Card>(cards: readonly C[]): Front<C> {
  const open = cards.filter(({ state }) => state === "open");
  const flagship = open.reduce<C | undefined>(
    (best, card) => (best && best.entryCount >= card.entryCount ? best : card),
    undefined,
  );
  const running = open.filter(({ takesEntries }) => !takesEntries).sort(byUrgency);
  return { flagship, running, finished: cards.find(({ state }) => state === "finished") };
}

function byUrgency(a: Card, b: Card): number {
  if (a.deadline && b.deadline) return a.deadline.at < b.deadline.at ? -1 : 1;
  return Number(b.deadline !== null) - Number(a.deadline !== null);
}

export const openingKinds = ["entries", "exhibitors", "needs", "delegates"] as const;
export type OpeningKind = (typeof openingKinds)[number];

/** Something anyone may take part in now, until when. */
export type Opening = {
  readonly kind: OpeningKind;
  readonly id: string;
  readonly slug: string;
  readonly name: Localized;
  readonly until: Instant;
};

/** The nearest deadline first; of one instant, in the order of the kinds. */
export function byDeadline(openings: readonly Opening[]): Opening[] {
  const rank = ({ kind }: Opening) => openingKinds.indexOf(kind);
  return [...openings].sort((a, b) => (a.until === b.until ? rank(a) - rank(b) : a.until < b.until ? -1 : 1));
}

type Festival = { readonly id: string; readonly name: Localized; readonly firstDay: Day; readonly lastDay: Day };
export type YearPhase = Pick<Phase, "id" | "label" | "from" | "until">;
export type RibbonPhase = YearPhase & { readonly state: PhaseState };

/** The flagship's phases and the festivals' days on one line, by when they begin. */
export function yearOf(phases: readonly YearPhase[], festivals: readonly Festival[]): YearPhase[] {
  const days = festivals.map(({ id, name, firstDay, lastDay }) => ({
    ...{ id, label: name, from: atHanoi(firstDay, "00:00"), until: atHanoi(lastDay, "23:59") },
  }));
  return [...phases, ...days].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

/** The phases as a ribbon shows them, and how much of the running one has gone by, 0 to 1. Overlapping ones: the first. */
export function ribbonOf(phases: readonly YearPhase[], now: Instant): { phases: readonly RibbonPhase[]; gone: number } {
  const shown = phases.map((phase) => ({ ...phase, state: phaseState(phase, now) }));
  const running = shown.find(({ state }) => state === "now");
  if (!running) return { phases: shown, gone: 0 };
  const whole = between(running.from, running.until);
  return { phases: shown, gone: whole > 0 ? Math.min(1, between(running.from, now) / whole) : 1 };
}
