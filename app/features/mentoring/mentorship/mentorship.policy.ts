import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { MentorshipState, Side } from "../mentoring";

/** What the policy needs to know of a mentorship. */
export type MentorshipSubject = {
  readonly organizationId: string;
  readonly mentorAccountId: string;
  readonly team: readonly { readonly accountId: string | null; readonly role: string }[];
  readonly state: MentorshipState;
  readonly hasBegun: boolean;
};

type Host = { readonly organizationId: string };

/** Who runs mentoring for a host: organizers and secretaries of the whole organization. */
const isCoordinator = (viewer: Viewer | null, { organizationId }: Host) =>
  hasDuty(viewer, ["organizer", "secretary"], { organizationId });

/** On which side of the pair somebody stands, if on any. Nobody mentors a project of their own; where it were so, the mentor's side counts. */
export function sideOf(viewer: Viewer | null, { mentorAccountId, team }: MentorshipSubject): Side | null {
  if (!viewer) return null;
  if (viewer.id === mentorAccountId) return "mentor";
  return team.some(({ accountId }) => accountId === viewer.id) ? "project" : null;
}

/** Who speaks for a side: the mentor, and the project's lead. */
const speaks = (viewer: Viewer | null, subject: MentorshipSubject) =>
  viewer !== null &&
  (viewer.id === subject.mentorAccountId ||
    subject.team.some(({ accountId, role }) => accountId === viewer.id && role === "lead"));

/** Strangers are told that there is none; whoever may read it, that this is not theirs to do. */
const outside = (viewer: Viewer | null, subject: MentorshipSubject) =>
  deny(sideOf(viewer, subject) || isCoordinator(viewer, subject) ? "forbidden" : "not_found");

/** Who may do what in a mentorship. */
export const mentorshipPolicy = {
  "mentorship.read": (viewer, subject: MentorshipSubject) =>
    sideOf(viewer, subject) || isCoordinator(viewer, subject) ? allow : deny("not_found"),
  "mentorship.answer": (viewer, subject: MentorshipSubject) =>
    speaks(viewer, subject) ? allow : outside(viewer, subject),
  /** how the two sides reach each other */
  "contacts.read": (viewer, subject: MentorshipSubject) => {
    if (isCoordinator(viewer, subject)) return allow;
    if (!sideOf(viewer, subject)) return deny("not_found");
    return subject.hasBegun ? allow : deny("mentorship_not_active");
  },
  /** goals, meetings, notes */
  "mentorship.work": (viewer, subject: MentorshipSubject) => {
    if (!sideOf(viewer, subject)) return outside(viewer, subject);
    return subject.state === "active" ? allow : deny("mentorship_not_active");
  },
  "note.change": (viewer, subject: MentorshipSubject & { readonly authorId: string }) => {
    if (viewer?.id !== subject.authorId || !sideOf(viewer, subject)) return deny("not_found");
    return subject.state === "active" ? allow : deny("mentorship_not_active");
  },
  "feedback.give": (viewer, subject: MentorshipSubject) => {
    if (!sideOf(viewer, subject)) return outside(viewer, subject);
    return subject.hasBegun ? allow : deny("mentorship_not_active");
  },
  /** what both sides said about each other */
  "feedback.readAll": (viewer, subject: MentorshipSubject) =>
    sideOf(viewer, subject) ? deny("forbidden") : isCoordinator(viewer, subject) ? allow : deny("not_found"),
  "mentorship.close": (viewer, subject: MentorshipSubject) => {
    if (!speaks(viewer, subject)) return outside(viewer, subject);
    return subject.state === "active" ? allow : deny("mentorship_not_active");
  },
  "mentorship.end": (viewer, subject: MentorshipSubject) => {
    if (!isCoordinator(viewer, subject)) return outside(viewer, subject);
    return subject.state === "active" || subject.state === "proposed" ? allow : deny("mentorship_not_active");
  },
  /** the coordinator's desk: tasks, the pairs of a cohort, their file */
  "desk.read": (viewer, subject: Host) => (isCoordinator(viewer, subject) ? allow : deny("not_found")),
  "task.finish": (viewer, subject: Host) => (isCoordinator(viewer, subject) ? allow : deny("not_found")),
} satisfies Policy<never>;
