import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Gates } from "../ranking/gates";
import type { CombinedRound, MethodSettings } from "../ranking/method";
import type { RankingMethod } from "../ranking/model/answer";
import type { LadderStep } from "../ranking/tie-ladder";
import type { RoundState } from "../round";
import type { RubricDefinition } from "../rubric";

export type RoundDivision = {
  readonly divisionId: string;
  readonly rubricId: string;
  readonly mode: "panel" | "distributed";
  readonly judgesPerEntry: number;
  readonly quota: number | null;
  readonly gates: Gates;
  readonly tieLadder: readonly LadderStep[];
  readonly method: RankingMethod;
  readonly settings: MethodSettings;
  /** the earlier rounds that count into this one */
  readonly combine: readonly CombinedRound[];
  /** percent: the share of the best worst-served entry that an assignment reaches; 0: no floor */
  readonly floorShare: number;
};

export type SetupRound = {
  readonly id: string;
  readonly name: Localized;
  readonly kind: "desk" | "pitch";
  readonly state: RoundState;
  readonly isBlind: boolean;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly divisions: readonly RoundDivision[];
};

export type StoredRubric = {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly name: Localized;
  readonly rubric: RubricDefinition;
  /** hundredths, as the rules print it */
  readonly statedMaximum: number;
  readonly frozenAt: Instant | null;
};

/** Whether a round's times and kind may still be set up freely: afterwards the round's own desk runs it. */
export function isPlanned(round: Pick<SetupRound, "state">): boolean {
  return round.state === "planned";
}
