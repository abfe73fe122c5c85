import { allow, deny, hasDuty, type Policy, type Verdict, type Viewer } from "~/core/permission";

/** Whose network it is. */
export type MentoringHost = { readonly organizationId: string };

/** Coordinators are the organizers and secretaries of the whole organization. */
function forCoordinators(viewer: Viewer | null, { organizationId }: MentoringHost): Verdict {
  return hasDuty(viewer, ["organizer", "secretary"], { organizationId }) ? allow : deny("not_found");
}

export const mentoringPolicy = {
  "desk.read": forCoordinators,
  coordinate: forCoordinators,
} satisfies Policy<MentoringHost>;
