import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { RoundState } from "../round";

/** A published entry's team, as its complaints see it. */
export type FilingSubject = { readonly memberAccountIds: readonly string[]; readonly roundState: RoundState };

/** A competition's complaints. */
export type ComplaintSubject = { readonly organizationId: string; readonly competitionId: string };

const staff = ["organizer", "secretary"] as const;

/** The team complains about a published round, those who run the competition read it, the organizer answers. */
export const complaintsPolicy = {
  "complaint.file": (viewer: Viewer | null, { memberAccountIds, roundState }: FilingSubject) => {
    if (!viewer || !memberAccountIds.includes(viewer.id)) return deny("not_found");
    return roundState === "published" ? allow : deny("complaints_closed");
  },
  /** also once the jury is back at work on the round */
  "complaint.withdraw": (viewer: Viewer | null, { memberAccountIds }: FilingSubject) =>
    viewer !== null && memberAccountIds.includes(viewer.id) ? allow : deny("not_found"),
  "complaint.read": (viewer: Viewer | null, subject: ComplaintSubject) =>
    hasDuty(viewer, staff, subject) ? allow : deny("not_found"),
  "complaint.answer": (viewer: Viewer | null, subject: ComplaintSubject) => {
    if (!hasDuty(viewer, staff, subject)) return deny("not_found");
    return hasDuty(viewer, ["organizer"], subject) ? allow : deny("forbidden");
  },
} satisfies Policy<never>;
