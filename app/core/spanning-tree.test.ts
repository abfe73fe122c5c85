import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Flow, type FlowArc, type FlowNetwork, minCostFlow } from "./flow";
import { seededRandom } from "./random";

const arc = (from: number, to: number, capacity: number, cost: number, lower = 0): FlowArc => ({
  from,
  to,
  capacity,
  cost,
  lower,
});

/** Checks bounds, conservation, the sum of costs and, by the prices, that nothing could be cheaper (linear duality). */
function expectProvedOptimal({ nodes, arcs, supply = [] }: FlowNetwork, { flow, cost, prices }: Flow) {
  const net = new Array<number>(nodes).fill(0);
  let sum = 0;
  arcs.forEach(({ from, to, capacity, cost: price, lower = 0 }, index) => {
    const amount = flow[index] ?? Number.NaN;
    expect(Number.isInteger(amount) && amount >= lower && amount <= capacity).toBe(true);
    net[from] = (net[from] ?? 0) + amount;
    net[to] = (net[to] ?? 0) - amount;
    sum += amount * price;
    const reduced = price + (prices[from] ?? Number.NaN) - (prices[to] ?? Number.NaN);
    if (reduced > 0) expect(amount).toBe(lower);
    if (reduced < 0) expect(amount).toBe(capacity);
  });
  expect(net).toEqual(Array.from({ length: nodes }, (_, node) => supply[node] ?? 0));
  expect(cost).toBe(sum);
}

function solve(network: FlowNetwork): Flow {
  const answer = minCostFlow(network);
  if (!answer.ok) throw new Error(`infeasible by ${answer.shortfall}`);
  return answer.value;
}

/** The cheapest cost by trying every flow, or undefined when none keeps the bounds. */
function cheapestByTrying({ nodes, arcs, supply = [] }: FlowNetwork): number | undefined {
  const owed = Array.from({ length: nodes }, (_, node) => supply[node] ?? 0);
  const from = (index: number, cost: number): number | undefined => {
    const next = arcs[index];
    if (!next) return owed.every((amount) => amount === 0) ? cost : undefined;
    let best: number | undefined;
    for (let amount = next.lower ?? 0; amount <= next.capacity; amount++) {
      owed[next.from] = (owed[next.from] ?? 0) - amount;
      owed[next.to] = (owed[next.to] ?? 0) + amount;
      const total = from(index + 1, cost + amount * next.cost);
      owed[next.from] = (owed[next.from] ?? 0) + amount;
      owed[next.to] = (owed[next.to] ?? 0) - amount;
      if (total !== undefined && (best === undefined || total < best)) best = total;
    }
    return best;
  };
  return from(0, 0);
}

/** The fewest units any flow leaves undone: what is owed above the lower bounds, less a maximum flow (augmenting paths). */
function leastShortfall({ nodes, arcs, supply = [] }: FlowNetwork): number {
  const room = Array.from({ length: nodes + 2 }, () => new Array<number>(nodes + 2).fill(0));
  const widen = (a: number, b: number, by: number) => {
    const row = room[a];
    if (row) row[b] = (row[b] ?? 0) + by;
  };
  const owed = Array.from({ length: nodes }, (_, node) => supply[node] ?? 0);
  for (const { from, to, capacity, lower = 0 } of arcs) {
    widen(from, to, capacity - lower);
    owed[from] = (owed[from] ?? 0) - lower;
    owed[to] = (owed[to] ?? 0) + lower;
  }
  let missing = 0;
  owed.forEach((amount, node) => {
    if (amount > 0) widen(nodes, node, amount);
    else widen(node, nodes + 1, -amount);
    missing += Math.max(0, amount);
  });
  const seen = new Set<number>();
  const augment = (node: number): boolean => {
    if (node === nodes + 1) return true;
    seen.add(node);
    return Array.from({ length: nodes + 2 }, (_, next) => next).some((next) => {
      if (seen.has(next) || (room[node]?.[next] ?? 0) <= 0 || !augment(next)) return false;
      widen(node, next, -1);
      widen(next, node, 1);
      return true;
    });
  };
  while (augment(nodes)) {
    missing -= 1;
    seen.clear();
  }
  return missing;
}

function networks(size: { nodes: number; arcs: number; capacity: number }): fc.Arbitrary<FlowNetwork> {
  return fc.integer({ min: 1, max: size.nodes }).chain((nodes) => {
    const node = fc.nat(nodes - 1);
    const anyArc = fc
      .record({
        from: node,
        to: node,
        lower: fc.nat(size.capacity),
        width: fc.nat(size.capacity),
        cost: fc.integer({ min: -6, max: 6 }),
        bound: fc.boolean(),
      })
      .map(({ from, to, lower, width, cost, bound }) =>
        arc(from, to, (bound ? lower : 0) + width, cost, bound ? lower : 0),
      );
    const transfers = fc.array(fc.tuple(node, node, fc.nat(size.capacity)), { maxLength: 3 });
    return fc.record({ arcs: fc.array(anyArc, { maxLength: size.arcs }), transfers }).map(({ arcs, transfers }) => {
      const supply = new Array<number>(nodes).fill(0);
      for (const [from, to, amount] of transfers) {
        supply[from] = (supply[from] ?? 0) + amount;
        supply[to] = (supply[to] ?? 0) - amount;
      }
      return { nodes, arcs, supply };
    });
  });
}

/** `perEntry` judges for every entry out of all pairs, each judge within a load; costs from the seed. */
function panel(judges: number, entries: number, perEntry: number, density: number, levels: number): FlowNetwork {
  const random = seededRandom(`${judges} × ${entries}`);
  const source = judges + entries;
  const sink = source + 1;
  const load = Math.ceil((entries * perEntry) / judges) + 2;
  const arcs: FlowArc[] = [];
  for (let judge = 0; judge < judges; judge++) {
    arcs.push(arc(source, judge, load, 0));
    for (let entry = 0; entry < entries; entry++) {
      if (random.chance(density)) arcs.push(arc(judge, judges + entry, 1, -random.int(0, levels)));
    }
  }
  for (let entry = 0; entry < entries; entry++) arcs.push(arc(judges + entry, sink, perEntry, 0));
  const supply = new Array<number>(sink + 1).fill(0);
  supply[source] = entries * perEntry;
  supply[sink] = -entries * perEntry;
  return { nodes: sink + 1, arcs, supply };
}

describe("any network", () => {
  it("gets the cheapest flow there is, or the news that there is none", () => {
    fc.assert(
      fc.property(networks({ nodes: 4, arcs: 6, capacity: 2 }), (network) => {
        const answer = minCostFlow(network);
        expect(answer.ok ? answer.value.cost : undefined).toBe(cheapestByTrying(network));
      }),
      { numRuns: 1_000 },
    );
  });

  it("gets a flow with its proof, or the least shortfall", () => {
    fc.assert(
      fc.property(networks({ nodes: 9, arcs: 40, capacity: 5 }), (network) => {
        const answer = minCostFlow(network);
        if (answer.ok) {
          expectProvedOptimal(network, answer.value);
          expect(leastShortfall(network)).toBe(0);
        } else {
          expect(answer.shortfall).toBe(leastShortfall(network));
          expect(answer.leftovers.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
          expect(answer.leftovers.reduce((sum, { amount }) => sum + Math.max(0, amount), 0)).toBe(answer.shortfall);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("gets the same answer twice", () => {
    fc.assert(
      fc.property(networks({ nodes: 8, arcs: 30, capacity: 3 }), (network) => {
        expect(minCostFlow(network)).toEqual(minCostFlow(network));
      }),
      { numRuns: 200 },
    );
  });
});

describe("at the size of a competition", () => {
  it("assigns 40 judges to 120 entries at once, proved optimal", () => {
    const network = panel(40, 120, 3, 1, 100);
    minCostFlow(network);
    const started = performance.now();
    const answer = solve(network);
    expect(performance.now() - started).toBeLessThan(200);
    expectProvedOptimal(network, answer);
  });

  it("survives pairs that are all alike", () => {
    const network = panel(40, 120, 3, 1, 0);
    expectProvedOptimal(network, solve(network));
  });

  it("assigns 200 judges to 1,000 entries, 5 each, from some 157,000 pairs within seconds, proved optimal", () => {
    const network = panel(200, 1_000, 5, 0.785, 20);
    const started = performance.now();
    const answer = solve(network);
    expect(performance.now() - started).toBeLessThan(5_000);
    const { flow, cost, prices } = answer;
    const slack = network.arcs.every(({ from, to, capacity, cost: price }, index) => {
      const reduced = price + (prices[from] ?? 0) - (prices[to] ?? 0);
      return reduced === 0 || flow[index] === (reduced > 0 ? 0 : capacity);
    });
    expect(slack).toBe(true);
    expect(cost).toBe(network.arcs.reduce((sum, { cost: price }, index) => sum + price * (flow[index] ?? 0), 0));
  });
});
