import type { Problem } from "../problem";

const none = -1;
/** Which bound an arc outside the tree rests on. */
const atLower = 1;
const inTree = 0;
const atCapacity = -1;

/**
 * The assignment that maximises Σ weight[entry] · fit, found again quickly after the weights have changed: the spanning
 * tree stays, its prices are computed anew, and only what no longer fits is exchanged. Prices are floating point: the
 * flow keeps every rule exactly, but its optimality is claimed only through `weighedBound`, which is true for any prices.
 * Source: the primal network simplex method with strongly feasible trees, as in core/spanning-tree.ts.
 * Nodes: entries, judges, one sink. Arcs: judge → sink, then one artificial arc a node, then entry → judge for each pair.
 */
export class WarmFlow {
  private readonly root: number;
  private readonly sink: number;
  private readonly firstPair: number;
  private readonly arcs: number;
  private readonly pairAt: Int32Array;
  private readonly source: Int32Array;
  private readonly target: Int32Array;
  private readonly capacity: Float64Array;
  private readonly cost: Float64Array;
  private readonly flow: Float64Array;
  private readonly state: Int8Array;
  private readonly price: Float64Array;
  private readonly parent: Int32Array;
  private readonly depth: Int32Array;
  /** The arc between a node and its parent, and whether it leads up to the parent (1) or down (0). */
  private readonly parentArc: Int32Array;
  private readonly leadsUp: Uint8Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  private searchFrom: number;
  private readonly largestFit: number;
  private priceScale = 1;
  /** arcs looked at since the beginning, an exchange counting as 300: the measure of its work */
  work = 0;

  /** Only the pairs named take part. */
  constructor(
    private readonly problem: Problem,
    pairs: Int32Array,
  ) {
    const { entries, judges, needs, minLoad, maxLoad, pairEntry, pairJudge, pairFit } = problem;
    this.sink = entries + judges;
    this.root = this.sink + 1;
    const nodes = this.root;
    this.firstPair = judges + nodes;
    this.arcs = this.firstPair + pairs.length;
    this.source = new Int32Array(this.arcs);
    this.target = new Int32Array(this.arcs);
    this.capacity = new Float64Array(this.arcs).fill(1);
    this.cost = new Float64Array(this.arcs);
    this.flow = new Float64Array(this.arcs);
    this.state = new Int8Array(this.arcs).fill(atLower);
    this.price = new Float64Array(nodes + 1);
    this.parent = new Int32Array(nodes + 1).fill(none);
    this.depth = new Int32Array(nodes + 1);
    this.parentArc = new Int32Array(nodes + 1).fill(none);
    this.leadsUp = new Uint8Array(nodes + 1);
    this.firstChild = new Int32Array(nodes + 1).fill(none);
    this.nextSibling = new Int32Array(nodes + 1).fill(none);
    this.previousSibling = new Int32Array(nodes + 1).fill(none);
    this.searchFrom = this.firstPair;

    const balance = new Float64Array(nodes);
    for (let entry = 0; entry < entries; entry++) {
      balance[entry] = needs[entry] as number;
      balance[this.sink] = (balance[this.sink] as number) - (needs[entry] as number);
    }
    for (let judge = 0; judge < judges; judge++) {
      const least = minLoad[judge] as number;
      this.source[judge] = entries + judge;
      this.target[judge] = this.sink;
      this.capacity[judge] = (maxLoad[judge] as number) - least;
      balance[entries + judge] = -least;
      balance[this.sink] = (balance[this.sink] as number) + least;
    }
    // each √n-th pair in turn: a block of the search should see many entries
    this.pairAt = new Int32Array(pairs.length);
    const stride = Math.max(1, Math.ceil(Math.sqrt(pairs.length)));
    let place = 0;
    let largest = 0;
    for (let start = 0; start < stride; start++) {
      for (let index = start; index < pairs.length; index += stride) {
        const pair = pairs[index] as number;
        this.pairAt[place] = pair;
        this.source[this.firstPair + place] = pairEntry[pair] as number;
        this.target[this.firstPair + place] = entries + (pairJudge[pair] as number);
        largest = Math.max(largest, Math.abs(pairFit[pair] as number));
        place += 1;
      }
    }
    this.largestFit = largest || 1;
    for (let node = 0; node < nodes; node++) this.plant(node, balance[node] as number);
  }

  /** Finds the best assignment for these weights (not negative). False when no assignment keeps the loads. */
  solve(weight: Float64Array): boolean {
    let heaviest = 0;
    for (const each of weight) heaviest = Math.max(heaviest, each);
    const scale = 1 / (this.largestFit * (heaviest || 1));
    const { pairEntry, pairFit } = this.problem;
    for (let place = 0; place < this.pairAt.length; place++) {
      const pair = this.pairAt[place] as number;
      this.cost[this.firstPair + place] =
        -scale * (weight[pairEntry[pair] as number] as number) * (pairFit[pair] as number);
    }
    this.reprice();
    // a guard against endless exchanges between prices that differ by rounding only
    let turns = 50 * this.arcs + 1000;
    for (let arc = this.findEntering(); arc !== none && turns > 0; arc = this.findEntering(), turns--)
      this.exchange(arc);
    this.priceScale = 1 / scale;
    for (let arc = this.problem.judges; arc < this.firstPair; arc++) if ((this.flow[arc] as number) > 0) return false;
    return true;
  }

  /** The pairs of the assignment found, in ascending order. */
  chosen(): Int32Array {
    const found: number[] = [];
    for (let place = 0; place < this.pairAt.length; place++)
      if ((this.flow[this.firstPair + place] as number) > 0.5) found.push(this.pairAt[place] as number);
    return Int32Array.from(found).sort();
  }

  /** What a place of each judge is worth: above zero at the largest load, below zero at the least. */
  judgePrices(): Float64Array {
    const { entries, judges } = this.problem;
    return Float64Array.from(
      { length: judges },
      (_, judge) => ((this.price[this.sink] as number) - (this.price[entries + judge] as number)) * this.priceScale,
    );
  }

  /** Hangs a node from the root by an artificial arc that carries its whole balance; costs lie within −1 … 1. */
  private plant(node: number, amount: number): void {
    const arc = this.problem.judges + node;
    const up = amount >= 0;
    this.source[arc] = up ? node : this.root;
    this.target[arc] = up ? this.root : node;
    this.capacity[arc] = Number.POSITIVE_INFINITY;
    this.cost[arc] = up ? 0 : 2 * (this.root + 1);
    this.flow[arc] = Math.abs(amount);
    this.state[arc] = inTree;
    this.hang(node, this.root, arc);
  }

  /** The arc that gains most per unit within the next block that has any; none when the flow is the cheapest. */
  private findEntering(): number {
    const { source, target, cost, state, price, arcs } = this;
    const block = Math.max(20, Math.ceil(Math.sqrt(arcs) / 4));
    let best = -1e-10;
    let entering = none;
    let arc = this.searchFrom;
    let leftInBlock = block;
    for (let seen = 0; seen < arcs; seen++) {
      const gain =
        (state[arc] as number) *
        ((cost[arc] as number) + (price[source[arc] as number] as number) - (price[target[arc] as number] as number));
      if (gain < best) {
        best = gain;
        entering = arc;
      }
      arc = arc + 1 === arcs ? 0 : arc + 1;
      this.work += 1;
      if (--leftInBlock === 0) {
        if (entering !== none) break;
        leftInBlock = block;
      }
    }
    this.searchFrom = arc;
    return entering;
  }

  /** Sends what fits round the cycle that the entering arc closes; of several arcs that stop it, the last from its top leaves. */
  private exchange(entering: number): void {
    const { flow, capacity, state, source, target, parent, depth, parentArc } = this;
    this.work += 300;
    const forward = state[entering] === atLower;
    const first = (forward ? source[entering] : target[entering]) as number;
    const second = (forward ? target[entering] : source[entering]) as number;
    let firstRoom = Number.POSITIVE_INFINITY;
    let secondRoom = Number.POSITIVE_INFINITY;
    let firstStop = none;
    let secondStop = none;
    let left = first;
    let right = second;
    while (left !== right) {
      const leftDepth = depth[left] as number;
      const rightDepth = depth[right] as number;
      if (leftDepth >= rightDepth) {
        const room = this.room(left, 0);
        if (room < firstRoom) {
          firstRoom = room;
          firstStop = left;
        }
        left = parent[left] as number;
      }
      if (rightDepth >= leftDepth) {
        const room = this.room(right, 1);
        if (room <= secondRoom) {
          secondRoom = room;
          secondStop = right;
        }
        right = parent[right] as number;
      }
    }
    const amount = Math.min(firstRoom, secondRoom, capacity[entering] as number);
    if (amount > 0) {
      flow[entering] = (flow[entering] as number) + (forward ? amount : -amount);
      for (let node = first; node !== left; node = parent[node] as number) this.push(node, 0, amount);
      for (let node = second; node !== left; node = parent[node] as number) this.push(node, 1, amount);
    }
    const stop = secondRoom === amount ? secondStop : firstRoom < (capacity[entering] as number) ? firstStop : none;
    if (stop === none) {
      state[entering] = forward ? atCapacity : atLower;
      return;
    }
    const leaving = parentArc[stop] as number;
    state[leaving] = flow[leaving] === 0 ? atLower : atCapacity;
    state[entering] = inTree;
    this.rehang(secondRoom === amount ? second : first, stop, entering);
  }

  /** How much more the arc above a node can take, up (1) or down (0). */
  private room(node: number, up: 0 | 1): number {
    const arc = this.parentArc[node] as number;
    const used = this.flow[arc] as number;
    return this.leadsUp[node] === up ? (this.capacity[arc] as number) - used : used;
  }

  private push(node: number, up: 0 | 1, amount: number): void {
    const arc = this.parentArc[node] as number;
    this.flow[arc] = (this.flow[arc] as number) + (this.leadsUp[node] === up ? amount : -amount);
  }

  /** Cuts the subtree off above `cut` and hangs it by the entering arc from its node `top`. */
  private rehang(top: number, cut: number, entering: number): void {
    let node = top;
    let above = (this.source[entering] === top ? this.target[entering] : this.source[entering]) as number;
    let arc = entering;
    for (;;) {
      const formerParent = this.parent[node] as number;
      const formerArc = this.parentArc[node] as number;
      this.unhang(node);
      this.hang(node, above, arc);
      if (node === cut) break;
      above = node;
      arc = formerArc;
      node = formerParent;
    }
    this.reprice(top);
  }

  /** Walks the subtree below a node, itself included (the whole tree without one), setting prices and depths. */
  private reprice(top = this.root): void {
    const { price, depth, parent, parentArc, leadsUp, cost, firstChild, nextSibling } = this;
    let node = top;
    for (;;) {
      if (node !== this.root) {
        const above = parent[node] as number;
        const step = cost[parentArc[node] as number] as number;
        price[node] = (price[above] as number) + (leadsUp[node] === 1 ? -step : step);
        depth[node] = (depth[above] as number) + 1;
      }
      if (firstChild[node] !== none) {
        node = firstChild[node] as number;
        continue;
      }
      while (node !== top && nextSibling[node] === none) node = parent[node] as number;
      if (node === top) return;
      node = nextSibling[node] as number;
    }
  }

  private hang(node: number, above: number, arc: number): void {
    const sibling = this.firstChild[above] as number;
    this.parent[node] = above;
    this.parentArc[node] = arc;
    this.leadsUp[node] = this.source[arc] === node ? 1 : 0;
    this.previousSibling[node] = none;
    this.nextSibling[node] = sibling;
    if (sibling !== none) this.previousSibling[sibling] = node;
    this.firstChild[above] = node;
  }

  private unhang(node: number): void {
    const next = this.nextSibling[node] as number;
    const previous = this.previousSibling[node] as number;
    if (next !== none) this.previousSibling[next] = previous;
    if (previous !== none) this.nextSibling[previous] = next;
    else this.firstChild[this.parent[node] as number] = next;
  }
}
