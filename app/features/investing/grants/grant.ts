import { addDays, type Day } from "~/core/instant";
import type { ProjectField } from "~/features/directory/project";

/** Fields of a project that one named investor may see until a day, that day included. */
export type Grant = {
  readonly id: string;
  readonly investorId: string;
  readonly name: string;
  readonly firm: string;
  readonly position: string;
  readonly isVerified: boolean;
  readonly fields: readonly ProjectField[];
  readonly untilOn: Day;
  readonly grantedAt: string;
  readonly revokedAt: string | null;
};

/** How long a grant may run at most, in days. */
export const longestGrant = 366;

/** Whether a grant opens anything on that day: it wasn't taken back, and its last day hasn't passed. */
export function isRunning({ untilOn, revokedAt }: Pick<Grant, "untilOn" | "revokedAt">, today: Day): boolean {
  return revokedAt === null && untilOn >= today;
}

/** Whether a grant given today may end on that day. */
export function mayRunUntil(untilOn: Day, today: Day): boolean {
  return untilOn >= today && untilOn <= addDays(today, longestGrant);
}
