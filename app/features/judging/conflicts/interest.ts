/** What a judge may say of an entry in their pass over the titles; nothing said is no preference. */
export const interests = ["gladly", "rather_not"] as const;
export type Interest = (typeof interests)[number];

/** An interest as it is stored, or null for a word nobody knows. */
export function interestOf(stored: string): Interest | null {
  return interests.find((interest) => interest === stored) ?? null;
}

/** What a form says: ids of entries by what the judge says of them. */
export type SaidInterests = {
  readonly gladly: readonly string[];
  readonly ratherNot: readonly string[];
  /** of which the judge no longer says anything */
  readonly neither: readonly string[];
};

/**
 * What is said of each entry, as far as it may be said: an entry that isn't listed or is in conflict is passed over, and
 * one that would be read both gladly and rather not has no preference.
 */
export function interestsBy(said: SaidInterests, isOpen: (entryId: string) => boolean): Map<string, Interest | null> {
  const by = new Map<string, Interest | null>();
  for (const id of said.neither) if (isOpen(id)) by.set(id, null);
  for (const id of said.gladly) if (isOpen(id)) by.set(id, "gladly");
  const glad = new Set(said.gladly);
  for (const id of said.ratherNot) if (isOpen(id)) by.set(id, glad.has(id) ? null : "rather_not");
  return by;
}

/** Of what is said, what differs from what was said before. */
export function interestChanges(
  said: ReadonlyMap<string, Interest | null>,
  before: ReadonlyMap<string, Interest>,
): [entryId: string, interest: Interest | null][] {
  return [...said].filter(([entryId, interest]) => (before.get(entryId) ?? null) !== interest);
}
