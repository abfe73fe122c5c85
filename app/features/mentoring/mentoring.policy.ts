import type { Instant } from "~/core/instant";
import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";
import { type CohortTimes, phaseOf } from "./cohorts/cohort";
import type { MentorState, NeedState } from "./mentoring";

/** Whose network it is. */
export type MentoringHost = { readonly organizationId: string };

export type MentorStanding = MentoringHost & {
  readonly accountId: string;
  readonly state: MentorState;
  readonly isListed: boolean;
};

/** A cohort, and what the viewer is there as a mentor (null: none of this network's). */
export type CohortStanding = MentoringHost & {
  readonly times: CohortTimes;
  readonly mentor: { readonly accountId: string; readonly state: MentorState; readonly takesPart: boolean } | null;
  readonly now: Instant;
};

/** A need, or the wish of a project to have one (`state` null). */
export type NeedStanding = CohortStanding & {
  readonly leadIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly state: NeedState | null;
};

/** Coordinators are the organizers and secretaries of the whole organization. */
function forCoordinators(viewer: Viewer | null, { organizationId }: MentoringHost): Verdict {
  return hasDuty(viewer, ["organizer", "secretary"], { organizationId }) ? allow : deny("not_found");
}

/** Signed in, with an address that letters reach. */
function forKnown(viewer: Viewer | null): Verdict {
  if (!viewer) return deny("sign_in_required");
  return viewer.emailVerified ? allow : deny("email_unverified");
}

function isApproved(viewer: Viewer | null, { mentor }: CohortStanding): boolean {
  return viewer !== null && mentor?.accountId === viewer.id && mentor.state === "approved";
}

function readCohort(viewer: Viewer | null, cohort: CohortStanding): Verdict {
  return cohort.times.state === "draft" ? forCoordinators(viewer, cohort) : allow;
}

/** Before a plan is published: afterwards joining and wishing would come too late. */
function beforePlan({ times, now }: CohortStanding): Verdict {
  const phase = phaseOf(times, now);
  return phase === "closed" || phase === "draft" ? deny("cohort_closed") : allow;
}

function inTeam(viewer: Viewer | null, { leadIds, memberIds }: NeedStanding): boolean {
  return viewer !== null && (leadIds.includes(viewer.id) || memberIds.includes(viewer.id));
}

/** The team's own need while needs are taken, by the server's clock. */
function ownOpenNeed(viewer: Viewer | null, need: NeedStanding): Verdict {
  if (!inTeam(viewer, need) || need.times.state === "draft") return deny("not_found");
  const phase = phaseOf(need.times, need.now);
  if (phase === "taking") return allow;
  return deny(phase === "upcoming" ? "needs_not_open" : "needs_closed");
}

export const mentoringPolicy = {
  "desk.read": forCoordinators,
  coordinate: forCoordinators,
  "mentor.apply": forKnown,
  "mentor.edit": (viewer: Viewer | null, { accountId }: MentorStanding) =>
    viewer?.id === accountId ? allow : deny("not_found"),
  "mentor.read": (viewer: Viewer | null, mentor: MentorStanding) => {
    if (mentor.state === "approved" && mentor.isListed) return allow;
    return viewer?.id === mentor.accountId ? allow : forCoordinators(viewer, mentor);
  },
  "cohort.read": readCohort,
  "cohort.join": (viewer: Viewer | null, cohort: CohortStanding) => {
    const seen = readCohort(viewer, cohort);
    if (!seen.allowed) return seen;
    if (!viewer) return deny("sign_in_required");
    return isApproved(viewer, cohort) ? beforePlan(cohort) : deny("mentor_not_approved");
  },
  /** the needs of the cohort, with the projects' names and sentences */
  "needs.read": (viewer: Viewer | null, cohort: CohortStanding) => {
    const takesPart = isApproved(viewer, cohort) && cohort.mentor?.takesPart === true;
    return takesPart && cohort.times.state !== "draft" ? allow : forCoordinators(viewer, cohort);
  },
  "wish.mentor": (viewer: Viewer | null, cohort: CohortStanding) => {
    const takesPart = isApproved(viewer, cohort) && cohort.mentor?.takesPart === true;
    return takesPart ? beforePlan(cohort) : deny("not_found");
  },
  "need.edit": ownOpenNeed,
  "need.submit": (viewer: Viewer | null, need: NeedStanding) => {
    const own = ownOpenNeed(viewer, need);
    if (!own.allowed) return own;
    return viewer && need.leadIds.includes(viewer.id) ? allow : deny("forbidden");
  },
  "need.withdraw": (viewer: Viewer | null, need: NeedStanding) => {
    const own = ownOpenNeed(viewer, need);
    if (!own.allowed) return own;
    if (!viewer || !need.leadIds.includes(viewer.id)) return deny("forbidden");
    return need.state === "draft" || need.state === "submitted" ? allow : deny("already_done");
  },
} satisfies Policy<never>;
