import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { CompetitionState } from "../competition";

export type IntakeSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly state: CompetitionState;
};

const isStaff = (viewer: Viewer | null, subject: IntakeSubject) => hasDuty(viewer, ["organizer", "secretary"], subject);

/** Entries that come on paper or by e-mail are typed in by the desk, while the competition is open. */
export const intakePolicy = {
  "intake.read": (viewer, subject) => (isStaff(viewer, subject) ? allow : deny("not_found")),
  "intake.type": (viewer, subject) => {
    if (!isStaff(viewer, subject)) return deny("not_found");
    if (subject.state === "draft") return deny("competition_draft");
    return subject.state === "finished" ? deny("competition_finished") : allow;
  },
} satisfies Policy<IntakeSubject>;
