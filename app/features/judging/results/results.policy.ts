import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import type { RoundState } from "../round";

/** Results of a competition: all that acting on them turns on. */
export type ResultsSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  /** of the round in question, for awards the last one; null: the competition has none */
  readonly roundState: RoundState | null;
};

/** An entry's own standing. */
export type StandingSubject = { readonly memberAccountIds: readonly string[] };

const staff = ["organizer", "secretary"] as const;

function forOrganizers(viewer: Viewer | null, subject: ResultsSubject): Verdict {
  if (!hasDuty(viewer, staff, subject)) return deny("not_found");
  return hasDuty(viewer, ["organizer"], subject) ? allow : deny("forbidden");
}

function whileSettling({ roundState }: ResultsSubject): Verdict {
  if (roundState === "published") return deny("results_published");
  return roundState === "closed" || roundState === "deliberating" ? allow : deny("round_wrong_state");
}

/** Awarding and publishing are the organizer's; a standing is its team's alone. Published results are anyone's. */
export const resultsPolicy = {
  "prize.read": forOrganizers,
  "prize.award": (viewer: Viewer | null, subject: ResultsSubject) => {
    const verdict = forOrganizers(viewer, subject);
    return verdict.allowed ? whileSettling(subject) : verdict;
  },
  "result.review": forOrganizers,
  "result.publish": (viewer: Viewer | null, subject: ResultsSubject) => {
    const verdict = forOrganizers(viewer, subject);
    return verdict.allowed ? whileSettling(subject) : verdict;
  },
  "result.reopen": (viewer: Viewer | null, subject: ResultsSubject) => {
    const verdict = forOrganizers(viewer, subject);
    return verdict.allowed && subject.roundState !== "published" ? deny("round_wrong_state") : verdict;
  },
  "standing.read": (viewer: Viewer | null, { memberAccountIds }: StandingSubject) =>
    viewer !== null && memberAccountIds.includes(viewer.id) ? allow : deny("not_found"),
} satisfies Policy<never>;
