import type { Locale } from "~/i18n/catalogue";
import type { CompetitionState, Phase, PhaseKind } from "../competition";

/** Someone to be told by letter, in their language. */
export type Addressee = {
  readonly accountId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

type Times = Pick<Phase, "from" | "until">;

/** Whether a phase begins or ends at another time than before. */
export function isMoved(before: Times, after: Times): boolean {
  return before.from !== after.from || before.until !== after.until;
}

/** Once a competition is public, its dates are a promise: a change is kept with its reason. */
export function needsReason(state: CompetitionState, before: Times, after: Times): boolean {
  return state !== "draft" && isMoved(before, after);
}

/** Whom a moved phase concerns: judges when it is theirs to score in, entrants in every other. */
export function concernedBy(kind: PhaseKind): "judges" | "entrants" {
  return kind === "judging" ? "judges" : "entrants";
}
