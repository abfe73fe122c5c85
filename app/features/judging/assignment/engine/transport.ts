import { SpanningTree } from "~/core/spanning-tree";
import type { Layout } from "./lay-out";
import type { Problem } from "./problem";

/**
 * The best total, floor and judges apart left aside. Where the rules can't be kept, `raised`, `unmet` and `missing` are the
 * fewest changes that would do: reviews cut last, then as few places more and duties less as possible, where they fit best.
 * `price` proves it (judges first, then entries, then the hub all places come from): an open pair has
 * `cost + price[judge] − price[entry]` ≥ 0, a chosen one ≤ 0.
 */
export type Transport = {
  /** the problem's pairs, then the unnamed ones that were admitted */
  readonly pairJudge: Int32Array;
  readonly pairEntry: Int32Array;
  readonly cost: Float64Array;
  readonly isChosen: Uint8Array;
  readonly price: Float64Array;
  /** how many entries more than they may each judge would take, and how many fewer than they must */
  readonly raised: Int32Array;
  readonly unmet: Int32Array;
  /** how many judges each entry would go without */
  readonly missing: Int32Array;
  readonly isFeasible: boolean;
};

/**
 * Solves the transport problem between judges and entries exactly, by network simplex with an escape for each rule, dear
 * enough to be used only where nothing else does. In a problem that isn't whole the unnamed pairs come in as they are worth
 * it: at the end the prices show that none left out would improve anything.
 */
export function solveTransport({ problem, isWhole, closed, scale }: Layout): Transport {
  const { judges, entries, pairFit, needs, minLoad, maxLoad } = problem;
  const hub = judges + entries;
  const fitCost = pairFit.map((fit) => -Math.round(fit * scale.factor) + 0);
  const dearest = fitCost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
  const placeCost = (dearest + 1) * (hub + 2);
  const reviewCost = 3 * placeCost;

  const first = pairFit.length;
  const arcs = first + 3 * judges + entries;
  const from = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  const capacity = new Float64Array(arcs).fill(1, 0, first);
  const cost = new Float64Array(arcs);
  from.set(problem.pairJudge);
  problem.pairEntry.forEach((entry, pair) => {
    to[pair] = judges + entry;
  });
  cost.set(fitCost);
  const put = (arc: number, source: number, target: number, room: number, price: number) => {
    from[arc] = source;
    to[arc] = target;
    capacity[arc] = room;
    cost[arc] = price;
  };
  const balance = new Float64Array(hub + 1);
  for (let judge = 0; judge < judges; judge++) {
    const must = minLoad[judge] as number;
    put(first + judge, hub, judge, (maxLoad[judge] as number) - must, 0);
    put(first + judges + judge, hub, judge, entries, placeCost);
    put(first + 2 * judges + judge, judge, hub, must, placeCost);
    balance[judge] = must;
    balance[hub] = (balance[hub] as number) - must;
  }
  for (let entry = 0; entry < entries; entry++) {
    const need = needs[entry] as number;
    put(first + 3 * judges + entry, hub, judges + entry, need, reviewCost);
    balance[judges + entry] = -need;
    balance[hub] = (balance[hub] as number) + need;
  }
  const tree = new SpanningTree({ from, to, capacity, cost }, balance, 4 * reviewCost);
  tree.improve();
  const admitted: Admitted = { judge: [], entry: [] };
  while (!isWhole) {
    const worth = zeroPairsWorth(problem, closed, tree.prices());
    if (worth.judge.length === 0) break;
    for (const judge of worth.judge) admitted.judge.push(judge);
    for (const entry of worth.entry) admitted.entry.push(entry);
    tree.admit({
      from: Int32Array.from(worth.judge),
      to: Int32Array.from(worth.entry, (entry) => judges + entry),
      capacity: new Float64Array(worth.judge.length).fill(1),
      cost: new Float64Array(worth.judge.length),
    });
    tree.improve();
  }

  const extra = admitted.judge.length;
  const isChosen = new Uint8Array(first + extra);
  const pairCost = new Float64Array(first + extra);
  pairCost.set(fitCost);
  for (let pair = 0; pair < first + extra; pair++)
    isChosen[pair] = tree.flowAlong(pair < first ? pair : pair - first + arcs);
  const carried = (begin: number, length: number) =>
    Int32Array.from({ length }, (_, index) => tree.flowAlong(begin + index));
  const raised = carried(first + judges, judges);
  const unmet = carried(first + 2 * judges, judges);
  const missing = carried(first + 3 * judges, entries);
  return {
    pairJudge: joined(problem.pairJudge, admitted.judge),
    pairEntry: joined(problem.pairEntry, admitted.entry),
    cost: pairCost,
    isChosen,
    price: tree.prices(),
    raised,
    unmet,
    missing,
    isFeasible: [raised, unmet, missing].every((units) => units.every((unit) => unit === 0)),
  };
}

type Admitted = { readonly judge: number[]; readonly entry: number[] };

/** For each entry the unnamed pairs that would gain most at these prices, a few at a time. They are closed from then on. */
function zeroPairsWorth({ judges, entries, needs }: Problem, closed: Layout["closed"], price: Float64Array): Admitted {
  const cheapest = Int32Array.from({ length: judges }, (_, judge) => judge).sort(
    (a, b) => (price[a] as number) - (price[b] as number),
  );
  const worth: Admitted = { judge: [], entry: [] };
  for (let entry = 0; entry < entries; entry++) {
    if ((needs[entry] as number) <= 0) continue;
    const gaining = cheaperThan(price[judges + entry] as number, cheapest, price);
    let left = Math.min(gaining, (needs[entry] as number) + 2);
    // Not the same few for everyone: a way of its own through those that gain.
    const step = strideOver(gaining, entry);
    for (let seen = 0, place = entry % gaining; seen < gaining && left > 0; seen++, place = (place + step) % gaining) {
      const judge = cheapest[place] as number;
      if (!closed.add(judge, entry)) continue;
      worth.judge.push(judge);
      worth.entry.push(entry);
      left -= 1;
    }
  }
  return worth;
}

/** How many of the judges, cheapest first, are below a price. */
function cheaperThan(limit: number, cheapest: Int32Array, price: Float64Array): number {
  let low = 0;
  let high = cheapest.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((price[cheapest[middle] as number] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A step that comes by all of `count` places once, another for each turn. */
function strideOver(count: number, turn: number): number {
  const divides = (step: number): boolean => {
    let [a, b] = [count, step];
    while (b > 0) [a, b] = [b, a % b];
    return a === 1;
  };
  let step = 1 + Math.floor(((turn * 0.6180339887) % 1) * count);
  while (!divides(step)) step += 1;
  return step;
}

function joined(column: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(column.length + more.length);
  all.set(column);
  all.set(more, column.length);
  return all;
}
