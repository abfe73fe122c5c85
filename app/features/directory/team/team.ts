import type { Instant } from "~/core/instant";

/** The leader and the members are its authors; an adviser (người hướng dẫn) guides them and is none. */
export const memberRoles = ["lead", "member", "adviser"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** A person on a team, named before or without having an account. */
export type Member = {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly role: MemberRole;
  /** what they do in the team */
  readonly part: string;
  readonly birthYear: number | null;
  readonly guardian: Guardian | null;
};

export type Guardian = {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly consentedAt: Instant | null;
};

/** Where a member stands on the way to an account: joined, invited and still to answer, invited too long ago, not yet invited. */
export type JoinState = "joined" | "invited" | "expired" | "named";

/** Whether a guardian has to agree, was asked, or did. */
export type GuardianState = "not_needed" | "missing" | "unasked" | "asked" | "consented";

/** Whole years; who may be younger needs a guardian. A competition's rules may set another age. Source: civil code, article 21. */
export const adultAge = 18;

/** The earliest year of birth that is believed. */
export const earliestBirthYear = 1920;

/**
 * Whether somebody born in that year may still be under age during that year: only the year is asked, so whoever
 * turns 18 in it counts as under age until it is over. Unknown counts as grown up.
 */
export function mayBeMinor(birthYear: number | null, year: number, age: number = adultAge): boolean {
  return birthYear !== null && year - birthYear <= age;
}

/** How far a guardian's consent has come for that member in that year; `asked` when a link is still open. */
export function guardianState(
  member: Pick<Member, "birthYear" | "guardian">,
  year: number,
  hasOpenLink: boolean,
): GuardianState {
  if (!mayBeMinor(member.birthYear, year)) return "not_needed";
  if (!member.guardian) return "missing";
  if (member.guardian.consentedAt) return "consented";
  return hasOpenLink ? "asked" : "unasked";
}

/** Where a member stands, given when the newest open invitation runs out. */
export function joinState(accountId: string | null, invitationExpiresAt: Instant | undefined, now: Instant): JoinState {
  if (accountId) return "joined";
  if (!invitationExpiresAt) return "named";
  return invitationExpiresAt > now ? "invited" : "expired";
}

/** The same list with one member a place further up or down; unchanged at the end of the list, and the leader stays first. */
export function moved<Item extends { readonly id: string; readonly role: MemberRole }>(
  members: readonly Item[],
  id: string,
  direction: "up" | "down",
): readonly Item[] {
  const from = members.findIndex((member) => member.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  const item = members[from];
  const other = members[to];
  if (!item || !other || item.role === "lead" || other.role === "lead") return members;
  return members.map((member, place) => (place === from ? other : place === to ? item : member));
}

/** Where a member stands on the team's page, for links that lead there. */
export const memberAnchor = (memberId: string) => `thanh-vien-${memberId}`;
