import { factsOf, fitOf, pairKey } from "./fit";
import type { Fit, MatchInput, MatchMentor, MatchNeed, Pair, Weights } from "./matching";

/** A cohort laid out for planning: every suit, who is settled already, which pins can be kept. */
export type Board = {
  readonly weights: Weights;
  /** in the order of their ids, so that the same cohort gives the same plan */
  readonly mentors: readonly MatchMentor[];
  readonly needs: readonly MatchNeed[];
  readonly suit: (needId: string, mentorId: string) => Fit;
  readonly standing: ReadonlyMap<string, string>;
  readonly pinned: ReadonlyMap<string, string>;
  readonly brokenPins: ReadonlyMap<string, string>;
  /** by mentor: places taken by mentorships that stand */
  readonly taken: ReadonlyMap<string, number>;
};

/** Lays a cohort out: what forbids or speaks for each pair, what is settled, which pins have a place. */
export function layOut(input: MatchInput, weights: Weights): Board {
  const facts = factsOf(input);
  const [mentors, needs] = [byId(input.mentors), byId(input.needs)];
  const fits = new Map<string, Fit>();
  for (const need of needs) {
    for (const mentor of mentors)
      fits.set(pairKey({ needId: need.id, mentorId: mentor.id }), fitOf(need, mentor, weights, facts));
  }
  const standing = new Map(input.standing.map(({ needId, mentorId }) => [needId, mentorId]));
  const taken = new Map<string, number>();
  for (const mentorId of standing.values()) taken.set(mentorId, (taken.get(mentorId) ?? 0) + 1);
  const nothing: Fit = { bar: "forbidden", points: 0, terms: [] };
  const suit = (needId: string, mentorId: string) => fits.get(pairKey({ needId, mentorId })) ?? nothing;
  return { weights, mentors, needs, suit, standing, taken, ...sortPins() };

  /** Each pin while its mentor has a place, in the order of the needs; one that can't be kept is told. */
  function sortPins() {
    const [pinned, brokenPins] = [new Map<string, string>(), new Map<string, string>()];
    const left = new Map(mentors.map(({ id, capacity }) => [id, capacity - (taken.get(id) ?? 0)]));
    const order = (a: Pair, b: Pair) => (pairKey(a) < pairKey(b) ? -1 : 1);
    for (const { needId, mentorId } of input.hands.filter(({ kind }) => kind === "pin").sort(order)) {
      if (standing.has(needId) || pinned.has(needId) || !needs.some(({ id }) => id === needId)) continue;
      const places = left.get(mentorId) ?? 0;
      if (places > 0 && suit(needId, mentorId).bar === null) {
        pinned.set(needId, mentorId);
        left.set(mentorId, places - 1);
      } else brokenPins.set(needId, mentorId);
    }
    return { pinned, brokenPins };
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
