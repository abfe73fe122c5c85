import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import type { CompetitionState } from "../competition";
import { type Decidable, type DecisionAct, decide } from "./eligibility";

export type DeskSubject = { readonly organizationId: string; readonly competitionId: string };

export type DecisionSubject = DeskSubject &
  Decidable & {
    readonly competitionState: CompetitionState;
    readonly team: readonly { readonly accountId: string | null }[];
  };

export type CheckSubject = DeskSubject & Pick<DecisionSubject, "state" | "competitionState">;

const isStaff = (viewer: Viewer | null, subject: DeskSubject) => hasDuty(viewer, ["organizer", "secretary"], subject);
const forStaff = (viewer: Viewer | null, subject: DeskSubject) =>
  isStaff(viewer, subject) ? allow : deny("not_found");

/** Only what was handed in; drafts belong to their team alone. Nobody decides about an entry of their own. */
function decision(act: DecisionAct) {
  return (viewer: Viewer | null, subject: DecisionSubject): Verdict => {
    if (!viewer || !isStaff(viewer, subject) || subject.state === "draft") return deny("not_found");
    if (subject.team.some(({ accountId }) => accountId === viewer.id)) return deny("decider_is_author");
    if (subject.competitionState === "finished") return deny("competition_finished");
    const verdict = decide(subject, act);
    return verdict.ok ? allow : deny(verdict.error);
  };
}

/** The secretary's desk: for organizers and secretaries of the host; for everyone else it does not exist. */
export const deskPolicy = {
  "entries.read": forStaff,
  "entry.read": (viewer: Viewer | null, subject: DeskSubject & Pick<Decidable, "state">) =>
    subject.state === "draft" ? deny("not_found") : forStaff(viewer, subject),
  "view.save": (
    viewer: Viewer | null,
    subject: DeskSubject & { readonly isShared: boolean; readonly isOwn: boolean },
  ) => {
    if (!isStaff(viewer, subject) || !(subject.isOwn || subject.isShared)) return deny("not_found");
    return !subject.isShared || hasDuty(viewer, ["organizer"], subject) ? allow : deny("forbidden");
  },
  "entry.check": (viewer: Viewer | null, subject: CheckSubject) => {
    if (!isStaff(viewer, subject) || subject.state === "draft") return deny("not_found");
    return subject.competitionState === "finished" ? deny("competition_finished") : allow;
  },
  "duplicates.decide": (viewer: Viewer | null, subject: DeskSubject & Pick<CheckSubject, "competitionState">) => {
    if (!isStaff(viewer, subject)) return deny("not_found");
    return subject.competitionState === "finished" ? deny("competition_finished") : allow;
  },
  "entry.eligible": decision("eligible"),
  "entry.accept_late": decision("accept_late"),
  "entry.supplement": decision("supplement"),
  "entry.ineligible": decision("ineligible"),
  "entry.disqualify": decision("disqualify"),
  "entry.undo": decision("undo"),
  "activities.read": (viewer: Viewer | null, subject: DeskSubject) => {
    if (!isStaff(viewer, subject)) return deny("not_found");
    return hasDuty(viewer, ["organizer"], subject) ? allow : deny("forbidden");
  },
  "activities.read_all": (viewer: Viewer | null, { organizationId }: Pick<DeskSubject, "organizationId">) =>
    hasDuty(viewer, ["organizer"], { organizationId, competitionId: null }) ? allow : deny("forbidden"),
} satisfies Policy<never>;
