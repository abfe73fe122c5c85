import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import type { RoundState } from "../round";

/** A round's feedback as those who run the competition see it. */
export type FeedbackSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly roundState: RoundState;
};

/** A team's own feedback. */
export type RatingSubject = { readonly memberAccountIds: readonly string[]; readonly isReleased: boolean };

const staff = ["organizer", "secretary"] as const;

function forStaff(viewer: Viewer | null, subject: FeedbackSubject): Verdict {
  return hasDuty(viewer, staff, subject) ? allow : deny("not_found");
}

/** The secretary reads what judges wrote before any team does; the organizer releases it; the team says if it helped. */
export const feedbackPolicy = {
  "feedback.read": forStaff,
  "comment.review": forStaff,
  /** what teams may read is settled before or after the publication */
  "feedback.rule": (viewer: Viewer | null, subject: FeedbackSubject) => {
    const staffed = forStaff(viewer, subject);
    if (!staffed.allowed) return staffed;
    return hasDuty(viewer, ["organizer"], subject) ? allow : deny("forbidden");
  },
  "feedback.release": (viewer: Viewer | null, subject: FeedbackSubject) => {
    const staffed = forStaff(viewer, subject);
    if (!staffed.allowed) return staffed;
    if (!hasDuty(viewer, ["organizer"], subject)) return deny("forbidden");
    return subject.roundState === "published" ? allow : deny("round_wrong_state");
  },
  "feedback.rate": (viewer: Viewer | null, { memberAccountIds, isReleased }: RatingSubject) =>
    viewer !== null && isReleased && memberAccountIds.includes(viewer.id) ? allow : deny("not_found"),
} satisfies Policy<never>;
