import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";

type LateSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly competitionState: string;
};
type GrantSubject = LateSubject & {
  /** normalized; whom the permit is for */
  readonly email: string;
};

const isStaff = (viewer: Viewer | null, subject: LateSubject) => hasDuty(viewer, ["organizer", "secretary"], subject);

/** Late entries are the secretary's and the organizer's decision; nobody lets their own address in. */
export const latePolicy = {
  "late.read": (viewer, subject: LateSubject) => (isStaff(viewer, subject) ? allow : deny("not_found")),
  "late.grant": (viewer, subject: GrantSubject) => {
    if (!viewer || !isStaff(viewer, subject)) return deny("not_found");
    if (subject.competitionState === "draft") return deny("competition_draft");
    if (subject.competitionState === "finished") return deny("competition_finished");
    return viewer.email === subject.email ? deny("decider_is_author") : allow;
  },
  "late.revoke": (viewer, subject: LateSubject) => (isStaff(viewer, subject) ? allow : deny("not_found")),
} satisfies Policy<never>;
