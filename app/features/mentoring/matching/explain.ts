import type { Board } from "./board";
import type { Alternative, Bar, BlockingPair, Fit, PlannedPair, Unmatched } from "./matching";

type MentorOf = ReadonlyMap<string, string>;

/** Each pair with its points by term and the best other mentor, everyone else staying where they are. */
export function explainPairs(board: Board, mentorOf: MentorOf): readonly PlannedPair[] {
  const loads = loadsOf(mentorOf);
  return board.needs.flatMap(({ id: needId }) => {
    const mentorId = mentorOf.get(needId);
    if (mentorId === undefined) return [];
    const { points, terms } = board.suit(needId, mentorId);
    const isStanding = board.standing.has(needId);
    const isPinned = board.pinned.has(needId);
    const load = loads.get(mentorId) ?? 1;
    const alternative = isStanding ? null : bestOther(board, needId, mentorId, loads);
    return [{ needId, mentorId, points, terms, isPinned, isStanding, load, alternative }];
  });
}

/** The best mentor with a place left; where all are full, the best of those. */
function bestOther(
  board: Board,
  needId: string,
  mentorId: string,
  loads: ReadonlyMap<string, number>,
): Alternative | null {
  const { weights, suit } = board;
  const worth = (id: string, before: number) => suit(needId, id).points - weights.load * before;
  const now = worth(mentorId, (loads.get(mentorId) ?? 1) - 1);
  const others = board.mentors
    .filter(({ id }) => id !== mentorId && suit(needId, id).bar === null)
    .map(({ id, capacity }) => {
      const load = loads.get(id) ?? 0;
      return { mentorId: id, loss: now - worth(id, load), isFull: load >= capacity };
    })
    .sort((a, b) => Number(a.isFull) - Number(b.isFull) || a.loss - b.loss);
  return others[0] ?? null;
}

/** Every need without a mentor, and what took its mentors away. */
export function explainUnmatched(board: Board, mentorOf: MentorOf): readonly Unmatched[] {
  return board.needs
    .filter(({ id }) => !mentorOf.has(id))
    .map(({ id: needId }) => {
      const barred: Partial<Record<Bar, number>> = {};
      const suiting: { id: string; points: number }[] = [];
      for (const { id } of board.mentors) {
        const { bar, points } = board.suit(needId, id);
        if (bar) barred[bar] = (barred[bar] ?? 0) + 1;
        else suiting.push({ id, points });
      }
      const fullMentorIds = suiting.sort((a, b) => b.points - a.points).map(({ id }) => id);
      return { needId, barred, fullMentorIds, brokenPin: board.brokenPins.get(needId) ?? null };
    });
}

/**
 * Pairs outside the plan in which both would rather have each other: the project by its points without the mentor's
 * wish, the mentor (when full, against the one they would give up) without the project's. What stands or is pinned is
 * nobody's to give up. A warning, not a fault: the plan serves the whole cohort.
 */
export function blockingPairs(board: Board, mentorOf: MentorOf): readonly BlockingPair[] {
  const { suit, standing, pinned, brokenPins } = board;
  const loads = loadsOf(mentorOf);
  const settled = (needId: string) => standing.has(needId) || pinned.has(needId);
  const own = new Map<string, number[]>();
  for (const [needId, mentorId] of mentorOf) {
    if (settled(needId)) continue;
    own.set(mentorId, [...(own.get(mentorId) ?? []), without(suit(needId, mentorId), "projectWish")]);
  }
  const found: BlockingPair[] = [];
  for (const { id: needId } of board.needs) {
    if (settled(needId) || brokenPins.has(needId)) continue;
    const current = mentorOf.get(needId);
    const has = current === undefined ? -1 : without(suit(needId, current), "mentorWish");
    for (const { id: mentorId, capacity } of board.mentors) {
      const pair = suit(needId, mentorId);
      if (mentorId === current || pair.bar || without(pair, "mentorWish") <= has) continue;
      const least = Math.min(...(own.get(mentorId) ?? []));
      const hasRoom = (loads.get(mentorId) ?? 0) < capacity;
      if (hasRoom || without(pair, "projectWish") > least) found.push({ needId, mentorId, points: pair.points });
    }
  }
  return found.sort((a, b) => b.points - a.points);
}

function without({ points, terms }: Fit, left: "projectWish" | "mentorWish"): number {
  return points - (terms.find(({ term }) => term === left)?.points ?? 0);
}

function loadsOf(mentorOf: MentorOf): Map<string, number> {
  const loads = new Map<string, number>();
  for (const mentorId of mentorOf.values()) loads.set(mentorId, (loads.get(mentorId) ?? 0) + 1);
  return loads;
}
