/** Who says so. A pair has one row; it carries the strongest: what the judge declared stands before what others say. */
export const conflictSources = ["declared", "founder", "organizer", "inferred"] as const;
export type ConflictSource = (typeof conflictSources)[number];

/** Why, the gravest first: a waiver of one doesn't cover a graver one that is found later. */
export const conflictKinds = [
  "author",
  "relation",
  "investor",
  "mentor",
  "team_mate",
  "organization",
  "email_domain",
  "other",
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What a person may choose when they name a conflict; the rest is found by itself. */
export const namedKinds = [
  "relation",
  "organization",
  "investor",
  "mentor",
  "team_mate",
  "other",
] as const satisfies readonly ConflictKind[];

/** Whether one kind weighs more than another. */
export function isGraver(kind: ConflictKind, than: ConflictKind): boolean {
  return conflictKinds.indexOf(kind) < conflictKinds.indexOf(than);
}

/** A kind as it is stored, or "other" for a word nobody knows. */
export function kindOf(stored: string): ConflictKind {
  return conflictKinds.find((kind) => kind === stored) ?? "other";
}

/** A source as it is stored, or "organizer" for a word nobody knows. */
export function sourceOf(stored: string): ConflictSource {
  return conflictSources.find((source) => source === stored) ?? "organizer";
}

/**
 * Who may waive a conflict with an entry: the chairs of its division's jury, but not one who is the judge themself or in
 * conflict with the entry. Empty: the organizer decides.
 */
export function waivingChairs(
  chairs: readonly {
    readonly judgeId: string;
    readonly accountId: string | null;
    readonly divisionId: string | null;
  }[],
  conflict: { readonly judgeId: string; readonly entryId: string; readonly divisionId: string },
  standing: readonly { readonly judgeId: string; readonly entryId: string }[],
): string[] {
  return chairs.flatMap(({ judgeId, accountId, divisionId }) => {
    if (accountId === null || judgeId === conflict.judgeId) return [];
    if (divisionId !== null && divisionId !== conflict.divisionId) return [];
    const isBarred = standing.some((one) => one.judgeId === judgeId && one.entryId === conflict.entryId);
    return isBarred ? [] : [accountId];
  });
}
