import { passing, type RankedEntry } from "../ranking/ranking";
import { ladderGroups, tieGroups } from "../ranking/ties";

export type PrizeToGive = { readonly id: string; readonly count: number };

export type Suggestion = {
  readonly prizeId: string;
  /** whom the ranking gives it to */
  readonly entryIds: readonly string[];
  /** tied across this prize's places: the organizer chooses among them, with a reason */
  readonly tied: readonly string[];
};

/**
 * Which prize of a division the ranking gives to whom: prizes in their order, entries by rank, those that a gate stops
 * left out. A tie group whose entries would get different prizes is divided by the ladder; those whom it leaves together
 * are given nothing: each prize they touch lists them as `tied`, and whoever awards must choose.
 */
export function suggestAwards(
  prizes: readonly PrizeToGive[],
  ranked: readonly (Pick<RankedEntry, "entryId" | "figure" | "gate"> & { readonly tieClass?: number })[],
): readonly Suggestion[] {
  const places = prizes.flatMap(({ id, count }) => Array.from({ length: count }, () => id));
  const given = new Map(prizes.map(({ id }) => [id, { entryIds: [] as string[], tied: [] as string[] }]));
  let place = 0;
  const touchedBy = (group: readonly unknown[]) => new Set(places.slice(place, place + group.length));
  const fits = (group: readonly unknown[]) => touchedBy(group).size === 1 && place + group.length <= places.length;
  for (const whole of tieGroups(passing(ranked))) {
    for (const group of fits(whole) ? [whole] : ladderGroups(whole)) {
      const list = fits(group) ? "entryIds" : "tied";
      for (const prizeId of touchedBy(group)) given.get(prizeId)?.[list].push(...group.map(({ entryId }) => entryId));
      place += group.length;
    }
  }
  return prizes.map(({ id }) => ({
    prizeId: id,
    entryIds: given.get(id)?.entryIds ?? [],
    tied: given.get(id)?.tied ?? [],
  }));
}

/** Whether the ranking alone explains that this prize goes to this entry; anything else needs a reason. */
export function isAsRanked(suggestions: readonly Suggestion[], prizeId: string, entryId: string): boolean {
  return suggestions.some((one) => one.prizeId === prizeId && one.entryIds.includes(entryId));
}
