import type { Problem } from "./problem";
import type { Transport } from "./transport";

/** Chosen judges side by side with their entries. */
export type Edges = { readonly judge: readonly number[]; readonly entry: readonly number[] };

/** How many pieces the graph of these pairs falls into: judges without entries and entries without judges aren't counted. */
export function piecesOf({ judge, entry }: Edges, judges: number): number {
  return pieces({ judge, entry }, judges).count;
}

function pieces({ judge, entry }: Edges, judges: number) {
  const above = new Map<number, number>();
  const top = (node: number): number => {
    let at = node;
    for (let next = above.get(at) ?? at; next !== at; next = above.get(at) ?? at) {
      above.set(at, above.get(next) ?? next);
      at = next;
    }
    return at;
  };
  let count = 0;
  for (let edge = 0; edge < judge.length; edge++) {
    for (const node of [judge[edge] as number, judges + (entry[edge] as number)]) {
      if (above.has(node)) continue;
      above.set(node, node);
      count += 1;
    }
    const [one, other] = [top(judge[edge] as number), top(judges + (entry[edge] as number))];
    if (one === other) continue;
    above.set(one, other);
    count -= 1;
  }
  return { count, top };
}

/** How many arcs are looked at in search of a connected answer before it is given up. */
const patience = 20_000_000;

/**
 * Among the best assignments one that hangs together, as far as a search of exchanges round one cycle finds it. Only pairs
 * whose reduced cost is zero are touched, so the total stays the best. Answers which pairs are chosen.
 */
export function connect(problem: Problem, transport: Transport): Uint8Array {
  const { judges, entries, keptJudges, minLoad, maxLoad } = problem;
  const { pairJudge, pairEntry, cost, price } = transport;
  const isChosen = transport.isChosen.slice();
  const hub = judges + entries;
  const load = new Int32Array(judges);
  const ofJudge: number[][] = Array.from({ length: judges }, () => []);
  const ofEntry: number[][] = Array.from({ length: entries }, () => []);
  const edges = () => {
    const judge: number[] = [];
    const entry: number[] = [];
    keptJudges.forEach((kept, index) => {
      for (const one of kept) {
        judge.push(one);
        entry.push(index);
      }
    });
    isChosen.forEach((chosen, pair) => {
      if (chosen === 0) return;
      judge.push(pairJudge[pair] as number);
      entry.push(pairEntry[pair] as number);
    });
    return { judge, entry };
  };
  let now = pieces(edges(), judges);
  if (now.count <= 1) return isChosen;

  const levelsWithHub = (judge: number) => price[hub] === price[judge];
  pairJudge.forEach((judge, pair) => {
    const entry = pairEntry[pair] as number;
    if (isChosen[pair] === 1) load[judge] = (load[judge] as number) + 1;
    if ((cost[pair] as number) + (price[judge] as number) !== price[judges + entry]) return;
    ofJudge[judge]?.push(pair);
    ofEntry[entry]?.push(pair);
  });

  let left = patience;
  const cameBy = new Int32Array(hub + 1);
  const cameFrom = new Int32Array(hub + 1);
  /** The pairs to exchange so that a place moves from one judge to another, or undefined. */
  const wayBetween = (start: number, goal: number, barred: number, open: number): number[] | undefined => {
    cameFrom.fill(-1);
    cameFrom[start] = start;
    cameFrom[judges + barred] = judges + barred;
    const queue = [start];
    const visit = (node: number, from: number, by: number) => {
      left -= 1;
      if (cameFrom[node] !== -1) return;
      cameFrom[node] = from;
      cameBy[node] = by;
      queue.push(node);
    };
    for (let head = 0; head < queue.length && cameFrom[goal] === -1; head++) {
      const node = queue[head] as number;
      if (node === hub) {
        for (let judge = 0; judge < judges; judge++)
          if (levelsWithHub(judge) && (load[judge] as number) < (maxLoad[judge] as number)) visit(judge, hub, -1);
      } else if (node < judges) {
        for (const pair of ofJudge[node] ?? [])
          if (isChosen[pair] === 0 && pair !== open) visit(judges + (pairEntry[pair] as number), node, pair);
        if (levelsWithHub(node) && (load[node] as number) > (minLoad[node] as number)) visit(hub, node, -1);
      } else {
        for (const pair of ofEntry[node - judges] ?? [])
          if (isChosen[pair] === 1) visit(pairJudge[pair] as number, node, pair);
      }
    }
    if (cameFrom[goal] === -1) return undefined;
    const way: number[] = [];
    for (let node = goal; node !== start; node = cameFrom[node] as number)
      if (node !== hub && cameBy[node] !== -1) way.push(cameBy[node] as number);
    return way;
  };
  const flip = (pair: number) => {
    const sign = isChosen[pair] === 1 ? -1 : 1;
    isChosen[pair] = sign === 1 ? 1 : 0;
    load[pairJudge[pair] as number] = (load[pairJudge[pair] as number] as number) + sign;
  };
  const joinedBy = (pair: number): boolean => {
    const judge = pairJudge[pair] as number;
    const entry = pairEntry[pair] as number;
    if (isChosen[pair] === 1 || now.top(judge) === now.top(judges + entry)) return false;
    for (const given of ofEntry[entry] ?? []) {
      if (isChosen[given] === 0) continue;
      const way = wayBetween(pairJudge[given] as number, judge, entry, pair);
      if (!way) continue;
      const exchanged = [pair, given, ...way];
      exchanged.forEach(flip);
      const then = pieces(edges(), judges);
      left -= isChosen.length;
      if (then.count < now.count) {
        now = then;
        return true;
      }
      exchanged.forEach(flip);
      if (left <= 0) return false;
    }
    return false;
  };
  for (let joined = true; joined && now.count > 1 && left > 0; ) {
    joined = false;
    for (const tight of ofEntry) {
      for (const pair of tight) {
        if (now.count <= 1 || left <= 0) return isChosen;
        if (joinedBy(pair)) joined = true;
      }
    }
  }
  return isChosen;
}
