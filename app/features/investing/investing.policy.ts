import { allow, deny, hasDuty, type Policy, type Viewer } from "~/core/permission";
import type { ProjectStanding } from "~/features/directory/project.policy";
import type { InvestorState } from "./investor";

/** Who an act of an investor is about: the viewer's own standing, null when they never applied. */
export type InvestorStanding = { readonly state: InvestorState | null };

/** What anyone may do about being an investor. One who isn't verified is a stranger, whatever they once were. */
export const investorPolicy = {
  "investor.apply": (viewer, { state }) => {
    if (!viewer) return deny("sign_in_required");
    if (!viewer.emailVerified) return deny("email_unverified");
    return state === null || state === "rejected" ? allow : deny("already_done");
  },
  "investor.update": (viewer, { state }) => {
    if (!viewer) return deny("sign_in_required");
    if (state === null) return deny("not_found");
    return state === "suspended" ? deny("investor_unverified") : allow;
  },
  "projects.browse": byVerified,
  "collection.keep": byVerified,
  "introduction.ask": byVerified,
} satisfies Policy<InvestorStanding>;

function byVerified(viewer: Viewer | null, { state }: InvestorStanding) {
  if (!viewer) return deny("sign_in_required");
  return state === "verified" ? allow : deny("investor_unverified");
}

/** The organizers of a host verify its investors; for others there is no such desk. */
export const verificationPolicy = {
  "investors.read": byOrganizer,
  "investor.decide": byOrganizer,
} satisfies Policy<{ readonly organizationId: string }>;

function byOrganizer(viewer: Viewer | null, subject: { readonly organizationId: string }) {
  return hasDuty(viewer, ["organizer"], subject) ? allow : deny("not_found");
}

/** What founders do about investors: the team reads, its leader decides. */
export const openingPolicy = {
  "views.read": byTeam,
  "introductions.read": byTeam,
  "introduction.answer": byLead,
  "grant.give": byLead,
  "grant.revoke": byLead,
} satisfies Policy<ProjectStanding>;

function byTeam(viewer: Viewer | null, { memberIds, leadIds }: ProjectStanding) {
  const isIn = viewer !== null && (memberIds.includes(viewer.id) || leadIds.includes(viewer.id));
  return isIn ? allow : deny("not_found");
}

function byLead(viewer: Viewer | null, standing: ProjectStanding) {
  const verdict = byTeam(viewer, standing);
  if (!verdict.allowed) return verdict;
  return viewer && standing.leadIds.includes(viewer.id) ? allow : deny("forbidden");
}
