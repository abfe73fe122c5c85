import { allow, deny, hasDuty, type Policy } from "~/core/permission";

/** `organizationId` is null where there is none yet. */
export type OrganizationStanding = { readonly organizationId: string | null };

/** The directory of organizations is public; the installation's administrators fill it, each organization keeps its own page. */
export const organizationPolicy = {
  "organization.read": () => allow,
  "organization.create": (viewer) => (viewer?.isAdmin ? allow : deny(viewer ? "forbidden" : "sign_in_required")),
  "organization.update": (viewer, { organizationId }) => {
    if (!viewer) return deny("sign_in_required");
    if (viewer.isAdmin) return allow;
    return organizationId !== null && hasDuty(viewer, ["organizer"], { organizationId }) ? allow : deny("forbidden");
  },
} satisfies Policy<OrganizationStanding>;
