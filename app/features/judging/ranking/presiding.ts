/** Who chairs a jury, and over which division; null: over all. */
export type Chair = { readonly accountId: string; readonly divisionId: string | null };

/** The accounts that preside over a division: the chairs of the whole jury and its own. */
export function presiding(chairs: readonly Chair[], divisionId: string): string[] {
  return chairs
    .filter((chair) => chair.divisionId === null || chair.divisionId === divisionId)
    .map(({ accountId }) => accountId);
}

/** A round as one division of it is decided upon: by the chairs who preside over that one. */
export function overDivision<Round extends { readonly chairs: readonly Chair[] }>(round: Round, divisionId: string) {
  return { ...round, chairAccountIds: presiding(round.chairs, divisionId) };
}

/** A round with those divisions alone that a chair presides over. */
export function presidedBy<
  Round extends { readonly chairs: readonly Chair[]; readonly divisions: readonly { readonly id: string }[] },
>(round: Round, accountId: string): Round {
  return { ...round, divisions: round.divisions.filter(({ id }) => presiding(round.chairs, id).includes(accountId)) };
}
