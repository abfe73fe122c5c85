import { day, type Instant, plus } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";

export const invitationKinds = ["judge", "duty", "project_member"] as const;
export type InvitationKind = (typeof invitationKinds)[number];

/** A link is good for fourteen days. */
export const invitationLifeMs = 14 * day;

export type InvitationLife = {
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly revokedAt: Instant | null;
};

/** When an invitation issued now runs out. */
export function invitationExpiry(now: Instant): Instant {
  return plus(now, invitationLifeMs);
}

/** Whether the link can still be used: once, before it expires (its last instant is too late), unless it was revoked. */
export function checkInvitation(life: InvitationLife, now: Instant): Result<undefined, "link_used" | "link_expired"> {
  if (life.acceptedAt) return err("link_used");
  if (life.revokedAt || life.expiresAt <= now) return err("link_expired");
  return ok();
}
