import { allow, deny, type Policy, type Viewer } from "~/core/permission";

/** Who stands how to a project, by account; `isPublic` when anyone may know of it. */
export type ProjectStanding = {
  readonly leadIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly isPublic: boolean;
};

/** Signing in is all it takes to begin a project; afterwards its own team rules, and its leader over the team. */
export const projectPolicy = {
  "project.create": (viewer) => (viewer ? allow : deny("sign_in_required")),
  "project.read": (viewer, project) => (inTeam(viewer, project) ? allow : deny("not_found")),
  "project.update": (viewer, project) => (inTeam(viewer, project) ? allow : deny("not_found")),
  "project.publish": (viewer, project) => byLead(viewer, project),
  "team.read": (viewer, project) => (inTeam(viewer, project) ? allow : deny("not_found")),
  "team.manage": (viewer, project) => byLead(viewer, project),
  "team.leave": (viewer, project) =>
    !inTeam(viewer, project) ? deny("not_found") : isLead(viewer, project) ? deny("lead_stays") : allow,
} satisfies Policy<ProjectStanding>;

function byLead(viewer: Viewer | null, project: ProjectStanding) {
  if (!inTeam(viewer, project)) return deny("not_found");
  return isLead(viewer, project) ? allow : deny("forbidden");
}

function inTeam(viewer: Viewer | null, { memberIds, leadIds }: ProjectStanding): boolean {
  return viewer !== null && (memberIds.includes(viewer.id) || leadIds.includes(viewer.id));
}

function isLead(viewer: Viewer | null, { leadIds }: ProjectStanding): boolean {
  return viewer !== null && leadIds.includes(viewer.id);
}
