import { type FlowArc, minCostFlow } from "~/core/flow";
import { type Board, layOut } from "./board";
import { blockingPairs, explainPairs, explainUnmatched } from "./explain";
import type { MatchInput, MatchPlan, Pair, Weights } from "./matching";

/**
 * The plan for a cohort: as many needs as possible get a mentor, then points less the cost of load are as many as
 * possible, exactly. What stands is kept, pins are kept while there is a place. The same input gives the same plan.
 * 40 mentors × 120 needs take a few milliseconds.
 */
export function planMatching(input: MatchInput, weights: Weights): MatchPlan {
  const board = layOut(input, weights);
  const mentorOf = new Map([...board.standing, ...assign(board)]);
  return {
    pairs: explainPairs(board, mentorOf),
    unmatched: explainUnmatched(board, mentorOf),
    blocking: blockingPairs(board, mentorOf),
    total: totalOf(board, mentorOf),
  };
}

/** Points of all pairs less the cost of load. */
export function totalOf(board: Board, mentorOf: ReadonlyMap<string, string>): number {
  let total = 0;
  const loads = new Map<string, number>();
  for (const [needId, mentorId] of mentorOf) {
    const load = loads.get(mentorId) ?? 0;
    total += board.suit(needId, mentorId).points - board.weights.load * load;
    loads.set(mentorId, load + 1);
  }
  return total;
}

/**
 * Source → each open need → the mentors who suit it → sink, and past them all an arc for "none" that costs more than
 * any points could make up. A mentor's places are arcs of one unit whose costs rise: the cheapest flow fills the emptier first.
 */
function assign(board: Board): Map<string, string> {
  const { mentors, weights, standing, pinned, brokenPins, taken, suit } = board;
  const open = board.needs.filter(({ id }) => !standing.has(id) && !brokenPins.has(id));
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const mostPlaces = Math.max(0, ...mentors.map(({ capacity }) => capacity), ...taken.values());
  const none = 1 + open.length * (sum + weights.load * (mostPlaces + 1));
  const [source, sink] = [0, 1];
  const needNode = (index: number) => 2 + index;
  const mentorNode = (index: number) => 2 + open.length + index;
  const arcs: FlowArc[] = [];
  const pairs: (Pair & { arc: number })[] = [];
  open.forEach((need, row) => {
    arcs.push({ from: source, to: needNode(row), capacity: 1, cost: 0 });
    arcs.push({ from: needNode(row), to: sink, capacity: 1, cost: none });
    const pin = pinned.get(need.id);
    mentors.forEach((mentor, column) => {
      const { bar, points } = suit(need.id, mentor.id);
      if (bar || (pin !== undefined && pin !== mentor.id)) return;
      pairs.push({ needId: need.id, mentorId: mentor.id, arc: arcs.length });
      const lower = pin === mentor.id ? 1 : 0;
      arcs.push({ from: needNode(row), to: mentorNode(column), capacity: 1, cost: -points, lower });
    });
  });
  mentors.forEach(({ id, capacity }, column) => {
    const used = taken.get(id) ?? 0;
    for (let place = used; place < Math.min(capacity, used + open.length); place++)
      arcs.push({ from: mentorNode(column), to: sink, capacity: 1, cost: weights.load * place });
  });
  const supply = [open.length, -open.length];
  const solved = minCostFlow({ nodes: 2 + open.length + mentors.length, arcs, supply });
  if (!solved.ok) throw new Error(`matching: ${open.length} needs found no way, not even to none`);
  return new Map(
    pairs.filter(({ arc }) => solved.value.flow[arc] === 1).map(({ needId, mentorId }) => [needId, mentorId]),
  );
}
