import { type Err, type Ok, ok } from "./result";
import { type ArcColumns, SpanningTree } from "./spanning-tree";

/** A way for units to go: at least `lower` (default 0), at most `capacity`, at `cost` each. Whole numbers; costs may be negative. */
export type FlowArc = {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
  readonly lower?: number;
};

/** Nodes are 0 … nodes − 1. `supply` says what each puts in (> 0) or takes out (< 0), zero where absent; it sums to zero. */
export type FlowNetwork = {
  readonly nodes: number;
  readonly arcs: readonly FlowArc[];
  readonly supply?: readonly number[];
};

/**
 * The cheapest flow. `flow[i]` is what goes along `arcs[i]`. `prices` prove it: with reduced cost
 * `cost + prices[from] − prices[to]`, an arc above zero carries its lower bound and one below zero its capacity.
 */
export type Flow = { readonly flow: readonly number[]; readonly cost: number; readonly prices: readonly number[] };

/**
 * No flow keeps every bound. `shortfall` is the least number of units that any flow must leave undone; `leftovers` says
 * where one such flow leaves them: above zero, units that find no way out of the node; below zero, units that never arrive.
 */
export type Infeasible = Err<"infeasible"> & {
  readonly shortfall: number;
  readonly leftovers: readonly { readonly node: number; readonly amount: number }[];
};

/**
 * The cheapest flow that meets every supply and keeps every bound, exactly; the same answer for the same network every
 * time. Fails with `infeasible` when there is none. Throws on a malformed network: numbers that are not whole, nodes that
 * don't exist, a lower bound above its capacity, supplies that don't sum to zero, costs too large to add exactly.
 * 200 judges × 1,000 entries × 5 each, with all 200,000 pairs, take about a quarter of a second.
 * Source: the primal network simplex method (Ahuja, Magnanti, Orlin, Network Flows, chapter 11) with strongly feasible
 * trees (Cunningham 1976), which cannot cycle, and block search for the entering arc.
 */
export function minCostFlow(network: FlowNetwork): Ok<Flow> | Infeasible {
  const { balance, dearest } = balanceAboveLowerBounds(network);
  const tree = new SpanningTree(columnsOf(network.arcs), balance, (dearest + 1) * (network.nodes + 1));
  tree.improve();
  const leftovers = Array.from(balance, (_, node) => ({ node, amount: tree.leftover(node) })).filter(
    ({ amount }) => amount !== 0,
  );
  if (leftovers.length > 0) {
    const shortfall = leftovers.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
    return { ok: false, error: "infeasible", shortfall, leftovers };
  }
  const flow = network.arcs.map((arc, index) => (arc.lower ?? 0) + tree.flowAlong(index));
  const cost = network.arcs.reduce((sum, arc, index) => sum + arc.cost * (flow[index] as number), 0);
  if (!Number.isSafeInteger(cost)) throw new Error(`flow: the total cost ${cost} is too large to be exact`);
  return ok({ flow, cost, prices: Array.from(tree.prices()) });
}

/** The arcs above their lower bounds. */
function columnsOf(arcs: readonly FlowArc[]): ArcColumns {
  return {
    from: Int32Array.from(arcs, ({ from }) => from),
    to: Int32Array.from(arcs, ({ to }) => to),
    capacity: Float64Array.from(arcs, ({ capacity, lower = 0 }) => capacity - lower),
    cost: Float64Array.from(arcs, ({ cost }) => cost),
  };
}

/** What each node still has to send once every arc carries its lower bound, and the largest cost. */
function balanceAboveLowerBounds({ nodes, arcs, supply = [] }: FlowNetwork) {
  if (supply.length > nodes) throw new Error(`flow: ${supply.length} supplies for ${nodes} nodes`);
  const balance = new Float64Array(nodes);
  let sum = 0;
  supply.forEach((amount, node) => {
    if (!Number.isSafeInteger(amount)) throw new Error(`flow: supply ${amount} of node ${node}`);
    balance[node] = amount;
    sum += amount;
  });
  if (sum !== 0) throw new Error(`flow: supplies sum to ${sum}, not to zero`);
  let dearest = 0;
  arcs.forEach(({ from, to, capacity, cost, lower = 0 }, index) => {
    const whole = [from, to, capacity, cost, lower].every(Number.isSafeInteger);
    const inside = from >= 0 && from < nodes && to >= 0 && to < nodes;
    if (!whole || !inside || lower < 0 || lower > capacity) throw new Error(`flow: malformed arc ${index}`);
    balance[from] = (balance[from] as number) - lower;
    balance[to] = (balance[to] as number) + lower;
    dearest = Math.max(dearest, Math.abs(cost));
  });
  if ((dearest + 1) * (nodes + 1) * 4 > Number.MAX_SAFE_INTEGER)
    throw new Error("flow: costs are too large to be exact");
  return { balance, dearest };
}
