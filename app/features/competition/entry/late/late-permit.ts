import type { Instant } from "~/core/instant";

/** A late entry by decision: whoever leads an entry under this address may begin, change and hand it in until then. */
export type LatePermit = {
  readonly id: string;
  /** normalized */
  readonly email: string;
  readonly until: Instant;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Instant;
  readonly revokedAt: Instant | null;
};

/** Whether a permit still opens the door; its own instant is over. */
export function permitState(
  { until, revokedAt }: Pick<LatePermit, "until" | "revokedAt">,
  now: Instant,
): "open" | "over" | "revoked" {
  if (revokedAt !== null) return "revoked";
  return now < until ? "open" : "over";
}

/** Characters of the decision's reason. */
export const longestPermitReason = 1_000;
