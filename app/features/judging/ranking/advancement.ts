import { err, ok, type Result } from "~/core/result";
import { passing, type Ranking } from "./ranking";
import { cutAt } from "./ties";

export type AdvanceChoice = {
  /** how many places; null: the round's quota */
  readonly seats: number | null;
  /** whom the organizer took of those tied at the cut; null: not decided yet */
  readonly chosen: readonly string[] | null;
};

/** What would happen to the entries of one division; shown first, then that very plan is applied. */
export type AdvancePlan = {
  readonly seats: number;
  readonly advanced: readonly string[];
  readonly eliminated: readonly string[];
  /** those tied across the cut line, whatever was chosen */
  readonly tied: readonly string[];
  readonly seatsLeft: number;
  /** false while a tie across the line waits for a choice of as many as there are places left */
  readonly isDecided: boolean;
  /** whether the rules alone don't explain it: a tie was decided, or the number isn't the round's */
  readonly needsReason: boolean;
};

/**
 * Who goes on from a division: the first `seats` of those whom no gate stops. Fails with `invalid` without a number of
 * places, or when a chosen entry isn't tied at the cut. A withdrawn entry is neither advanced nor eliminated; one that
 * nobody scored, here or in a round that counts, is eliminated.
 */
export function planAdvance(
  ranking: Pick<Ranking, "ranked" | "unranked">,
  quota: number | null,
  { seats: asked, chosen }: AdvanceChoice,
): Result<AdvancePlan, "invalid"> {
  const seats = asked ?? quota;
  if (seats === null) return err("invalid");
  const cut = cutAt(passing(ranking.ranked), seats);
  if (chosen?.some((id) => !cut.tied.includes(id))) return err("invalid");
  const taken = new Set([...cut.inside, ...(chosen ?? [])]);
  const fits = seats !== quota || new Set(chosen).size === cut.seatsLeft;
  const scored = ranking.ranked.map(({ entryId }) => entryId);
  const unscored = ranking.unranked.filter(({ reason }) => reason !== "out").map(({ entryId }) => entryId);
  return ok({
    seats,
    advanced: scored.filter((id) => taken.has(id)),
    eliminated: [...scored.filter((id) => !taken.has(id)), ...unscored],
    tied: cut.tied,
    seatsLeft: cut.seatsLeft,
    isDecided: cut.tied.length === 0 || (chosen !== null && fits),
    needsReason: cut.tied.length > 0 || seats !== quota,
  });
}
