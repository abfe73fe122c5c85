import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { CompetitionState } from "../competition";

export type QuestionSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly state: CompetitionState;
};

const isDesk = (viewer: Viewer | null, subject: QuestionSubject) =>
  hasDuty(viewer, ["organizer", "secretary"], subject);
const forDesk = (viewer: Viewer | null, subject: QuestionSubject) =>
  isDesk(viewer, subject) ? allow : deny("not_found");

/** Anyone signed in asks while the competition runs; its desk answers for all, and writes to its entrants. */
export const questionPolicy = {
  "question.ask": (viewer, { state }) => {
    if (state === "draft") return deny("not_found");
    if (!viewer) return deny("sign_in_required");
    return state === "finished" ? deny("competition_finished") : allow;
  },
  "questions.read": forDesk,
  "question.answer": forDesk,
  "question.hide": forDesk,
  "notices.read": forDesk,
  "notice.send": (viewer, subject) => {
    if (!isDesk(viewer, subject)) return deny("not_found");
    return subject.state === "draft" ? deny("competition_draft") : allow;
  },
} satisfies Policy<QuestionSubject>;
