import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { type RoundState, scoringIsOver } from "../round";

/** A round's ranking: all that reading it and acting on it turn on. */
export type RankingSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly chairAccountIds: readonly string[];
  readonly roundState: RoundState;
  /** whether the round that follows is still planned; null: this is the last one */
  readonly isNextPlanned: boolean | null;
};

/** Asking for one more score turns also on whether judges may score now. */
export type AskSubject = RankingSubject & { readonly isScoring: boolean };

const staff = ["organizer", "secretary"] as const;
const settling: readonly RoundState[] = ["closed", "deliberating"];

/**
 * The ranking is read by those who run the competition at any time, by the jury's chair once scoring is over. Only an
 * organizer advances entries, between the end of scoring and the publication, and before the next round begins; only while
 * judges may score does an organizer ask for one more score.
 */
export const rankingPolicy = {
  "ranking.read": (viewer: Viewer | null, subject: RankingSubject) => {
    if (hasDuty(viewer, staff, subject)) return allow;
    const presides = viewer !== null && subject.chairAccountIds.includes(viewer.id);
    return presides && scoringIsOver(subject.roundState) ? allow : deny("not_found");
  },
  /** whether it is read as one of those who run the competition, who see all of it */
  "ranking.staff": (viewer: Viewer | null, subject: RankingSubject) =>
    hasDuty(viewer, staff, subject) ? allow : deny("not_found"),
  "entries.advance": (viewer: Viewer | null, subject: RankingSubject): Verdict => {
    if (!hasDuty(viewer, staff, subject)) return deny("not_found");
    if (!hasDuty(viewer, ["organizer"], subject)) return deny("forbidden");
    if (subject.roundState === "published") return deny("results_published");
    if (!settling.includes(subject.roundState)) return deny("round_wrong_state");
    return subject.isNextPlanned ? allow : deny("round_wrong_state");
  },
  "extra.ask": (viewer: Viewer | null, subject: AskSubject): Verdict => {
    if (!hasDuty(viewer, staff, subject)) return deny("not_found");
    if (!hasDuty(viewer, ["organizer"], subject)) return deny("forbidden");
    if (subject.roundState === "published") return deny("results_published");
    if (subject.roundState === "planned") return deny("round_not_open");
    return subject.isScoring ? allow : deny("round_closed");
  },
} satisfies Policy<never>;
