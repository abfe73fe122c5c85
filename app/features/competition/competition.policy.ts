import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { CompetitionState } from "./competition";

export type CompetitionSubject = {
  readonly organizationId: string;
  readonly competitionId: string;
  readonly state: CompetitionState;
};

/** The desk belongs to organizers and secretaries; setting up is the organizer's. For everyone else there is no desk. */
export const competitionPolicy = {
  "desk.read": (viewer, subject) => (worksFor(viewer, subject) ? allow : deny("not_found")),
  "setup.edit": (viewer, subject) =>
    organizerOnly(viewer, subject) ?? (subject.state === "finished" ? deny("competition_finished") : allow),
  "competition.open": (viewer, subject) =>
    organizerOnly(viewer, subject) ?? (subject.state === "draft" ? allow : deny("already_done")),
} satisfies Policy<CompetitionSubject>;

/** A new competition is made by an organizer of the whole organization: a duty for one competition is not enough. */
export const hostingPolicy = {
  "competition.create": (viewer, { organizationId }) => {
    if (!viewer) return deny("not_found");
    if (hasDuty(viewer, ["organizer"], { organizationId, competitionId: null })) return allow;
    return viewer.duties.some((duty) => duty.organizationId === organizationId) ? deny("forbidden") : deny("not_found");
  },
} satisfies Policy<{ readonly organizationId: string }>;

function worksFor(viewer: Viewer | null, subject: CompetitionSubject): boolean {
  return hasDuty(viewer, ["organizer", "secretary"], subject);
}

function organizerOnly(viewer: Viewer | null, subject: CompetitionSubject) {
  if (!worksFor(viewer, subject)) return deny("not_found");
  return hasDuty(viewer, ["organizer"], subject) ? undefined : deny("forbidden");
}
