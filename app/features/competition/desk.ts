import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { CompetitionState, Phase } from "./competition";
import type { EntryState } from "./entry/entry";

export type RoundHead = {
  readonly id: string;
  readonly name: Localized;
  readonly state: string;
  readonly closesAt: string;
};

/** A round as the organizer's desk counts it. */
export type RoundProgress = {
  readonly id: string;
  readonly name: Localized;
  readonly state: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** whether the assignment was shown to the judges */
  readonly isAssigned: boolean;
  readonly entryCount: number;
  /** entries of the round with fewer judges than its division asks for */
  readonly lacking: number;
  readonly sheetCount: number;
  readonly submittedSheets: number;
};

export type DeskFacts = {
  readonly state: CompetitionState;
  readonly entries: Readonly<Record<EntryState, number>>;
  readonly judges: number;
  readonly rounds: readonly RoundProgress[];
};

export type DeskAct =
  | { readonly kind: "setup" }
  | { readonly kind: "check"; readonly count: number }
  | { readonly kind: "supplement"; readonly count: number }
  | { readonly kind: "judges" }
  | { readonly kind: "assign"; readonly round: RoundProgress }
  | { readonly kind: "open_round"; readonly round: RoundProgress }
  | { readonly kind: "watch"; readonly round: RoundProgress }
  | { readonly kind: "rank"; readonly round: RoundProgress };

/** What waits for the organizer now, the nearest first; each act names what it is about. Nothing after the end. */
export function deskActs({ state, entries, judges, rounds }: DeskFacts, now: Instant): DeskAct[] {
  if (state === "draft") return [{ kind: "setup" }];
  if (state === "finished") return [];
  const acts: DeskAct[] = [];
  if (entries.submitted > 0) acts.push({ kind: "check", count: entries.submitted });
  if (entries.supplement_asked > 0) acts.push({ kind: "supplement", count: entries.supplement_asked });
  if (judges === 0) acts.push({ kind: "judges" });
  return [...acts, ...rounds.flatMap((round) => roundAct(round, now))];
}

function roundAct(round: RoundProgress, now: Instant): DeskAct[] {
  if (round.entryCount === 0 || round.state === "published") return [];
  if (round.state === "closed" || round.state === "deliberating") return [{ kind: "rank", round }];
  const assign: DeskAct[] = round.lacking > 0 || !round.isAssigned ? [{ kind: "assign", round }] : [];
  if (round.state === "open") return [...assign, { kind: "watch", round }];
  if (assign.length > 0) return assign;
  return round.opensAt <= now ? [{ kind: "open_round", round }] : [];
}

export type DateAhead =
  | { readonly what: "begins" | "ends"; readonly at: Instant; readonly phase: Phase }
  | { readonly what: "round_closes"; readonly at: Instant; readonly round: Pick<RoundProgress, "id" | "name"> };

/** The beginnings and ends still ahead, of phases and of rounds that take scores, the nearest first; at most `most`. */
export function datesAhead(
  phases: readonly Phase[],
  rounds: readonly RoundProgress[],
  now: Instant,
  most: number,
): DateAhead[] {
  const ahead: DateAhead[] = [
    ...phases.flatMap((phase) => [
      { what: "begins" as const, at: phase.from, phase },
      { what: "ends" as const, at: phase.until, phase },
    ]),
    ...rounds
      .filter(({ state }) => state === "open" || state === "planned")
      .map((round) => ({ what: "round_closes" as const, at: round.closesAt, round })),
  ];
  return ahead
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, most);
}
