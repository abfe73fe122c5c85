import type { Refusal } from "./refusal";

/** Whoever asks. Permissions follow relations: duties and the subject's own rows, never a type of user. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly emailVerified: boolean;
  readonly duties: readonly Duty[];
};

export const dutyKinds = ["organizer", "secretary", "editor", "gate_staff"] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** A duty an organization gave: for one competition, for one event, or (both null) for everything it hosts. */
export type Duty = {
  readonly kind: DutyKind;
  readonly organizationId: string;
  readonly competitionId: string | null;
  readonly eventId: string | null;
};

export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: Refusal };

/** One function per action: may this viewer do this to this subject now, and if not, why not. */
export type Policy<Subject> = { readonly [action: string]: (viewer: Viewer | null, subject: Subject) => Verdict };

export const allow: Verdict = { allowed: true };

export function deny(reason: Refusal): Verdict {
  return { allowed: false, reason };
}

/** Whether the viewer holds one of the duties for this competition or event, or for the whole organization that hosts it. */
export function hasDuty(
  viewer: Viewer | null,
  kinds: readonly DutyKind[],
  subject: {
    readonly organizationId: string;
    readonly competitionId?: string | null;
    readonly eventId?: string | null;
  },
): boolean {
  if (!viewer) return false;
  return viewer.duties.some(
    (duty) =>
      kinds.includes(duty.kind) &&
      duty.organizationId === subject.organizationId &&
      (duty.competitionId === null || duty.competitionId === subject.competitionId) &&
      (duty.eventId === null || duty.eventId === subject.eventId),
  );
}
