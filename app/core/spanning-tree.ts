/** Arcs side by side: arc i leads from `from[i]` to `to[i]`, carries up to `capacity[i]` and costs `cost[i]` a unit. */
export type ArcColumns = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Float64Array;
};

const none = -1;
/** Which bound an arc outside the tree rests on; the sign turns its reduced cost into a gain. */
const atLower = 1;
const inTree = 0;
const atCapacity = -1;

/**
 * A spanning tree of the network, hung from an extra root, and the one flow it allows: arcs outside it rest on a bound.
 * Each node begins on an artificial arc to the root, dear enough that none is used where the network itself has a way.
 * More arcs may be admitted at any time. It checks nothing (`minCostFlow` does): costs whole, sums of them below 2^53.
 * Arrays, because the tree turns over tens of thousands of times: nodes by index; arcs by index, a node's artificial one first.
 */
export class SpanningTree {
  private readonly price: Float64Array;
  private readonly root: number;
  /** Where each arc of the network stands among all. */
  private places: Int32Array;
  private arcs: number;
  private flow: Float64Array;
  private source: Int32Array;
  private target: Int32Array;
  private capacity: Float64Array;
  private cost: Float64Array;
  private state: Int8Array;
  private readonly parent: Int32Array;
  private readonly depth: Int32Array;
  /** The arc between a node and its parent, and whether it leads up to the parent (1) or down (0). */
  private readonly parentArc: Int32Array;
  private readonly leadsUp: Uint8Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  private searchFrom: number;

  /**
   * `balance` says what each node sends into the arcs. `penalty` is what a unit on an artificial arc costs: more than any
   * way round through the network.
   */
  constructor(columns: ArcColumns, balance: Float64Array, penalty: number) {
    const nodes = balance.length;
    const all = nodes + columns.from.length;
    this.root = nodes;
    this.arcs = nodes;
    this.flow = new Float64Array(all);
    this.places = new Int32Array(0);
    this.source = new Int32Array(all);
    this.target = new Int32Array(all);
    this.capacity = new Float64Array(all);
    this.cost = new Float64Array(all);
    this.state = new Int8Array(all).fill(atLower);
    this.price = new Float64Array(nodes + 1);
    this.parent = new Int32Array(nodes + 1).fill(none);
    this.depth = new Int32Array(nodes + 1);
    this.parentArc = new Int32Array(nodes + 1).fill(none);
    this.leadsUp = new Uint8Array(nodes + 1);
    this.firstChild = new Int32Array(nodes + 1).fill(none);
    this.nextSibling = new Int32Array(nodes + 1).fill(none);
    this.previousSibling = new Int32Array(nodes + 1).fill(none);
    this.searchFrom = nodes;
    this.admit(columns);
    balance.forEach((amount, node) => {
      this.plant(node, amount, penalty);
    });
  }

  /**
   * More arcs, empty so far, after those that are there. Takes each √n-th in turn: networks list a node's arcs together,
   * and a block of the search should see many nodes (a third of the exchanges).
   */
  admit({ from, to, capacity, cost }: ArcColumns): void {
    this.makeRoom(this.arcs + from.length);
    const first = this.places.length;
    const places = longer(this.places, new Int32Array(first + from.length));
    const stride = Math.ceil(Math.sqrt(from.length));
    let place = this.arcs;
    for (let start = 0; start < stride; start++) {
      for (let index = start; index < from.length; index += stride) {
        places[first + index] = place;
        this.source[place] = from[index] as number;
        this.target[place] = to[index] as number;
        this.capacity[place] = capacity[index] as number;
        this.cost[place] = cost[index] as number;
        place += 1;
      }
    }
    this.places = places;
    this.arcs = place;
  }

  private makeRoom(arcs: number): void {
    if (arcs <= this.source.length) return;
    this.flow = longer(this.flow, new Float64Array(arcs));
    this.source = longer(this.source, new Int32Array(arcs));
    this.target = longer(this.target, new Int32Array(arcs));
    this.capacity = longer(this.capacity, new Float64Array(arcs));
    this.cost = longer(this.cost, new Float64Array(arcs));
    this.state = longer(this.state, new Int8Array(arcs).fill(atLower));
  }

  /** Hangs a node from the root by an artificial arc that carries its whole balance. */
  private plant(node: number, amount: number, penalty: number): void {
    const up = amount >= 0;
    this.source[node] = up ? node : this.root;
    this.target[node] = up ? this.root : node;
    this.capacity[node] = Number.POSITIVE_INFINITY;
    this.cost[node] = up ? 0 : penalty;
    this.flow[node] = Math.abs(amount);
    this.state[node] = inTree;
    this.price[node] = up ? 0 : penalty;
    this.depth[node] = 1;
    this.hang(node, this.root, node);
  }

  /** Exchanges arcs until no arc outside the tree would make the flow cheaper. */
  improve(): void {
    for (let arc = this.findEntering(); arc !== none; arc = this.findEntering()) this.exchange(arc);
  }

  /** What an arc of the network carries. */
  flowAlong(index: number): number {
    return this.flow[this.places[index] as number] as number;
  }

  /** What each node's units are worth, the root's being zero. */
  prices(): Float64Array {
    return this.price.slice(0, this.root);
  }

  /** What a node's artificial arc still carries: units that find no way out, below zero units that never arrive. */
  leftover(node: number): number {
    return (this.source[node] === node ? 1 : -1) * (this.flow[node] as number);
  }

  /** The arc that gains most per unit within the next block that has any; none when the flow is the cheapest. */
  private findEntering(): number {
    const { source, target, cost, state, price, arcs, root: first } = this;
    const block = Math.max(20, Math.ceil(Math.sqrt(arcs - first) / 4));
    let best = 0;
    let entering = none;
    let arc = this.searchFrom;
    let leftInBlock = block;
    for (let seen = first; seen < arcs; seen++) {
      const reduced =
        (cost[arc] as number) + (price[source[arc] as number] as number) - (price[target[arc] as number] as number);
      const gain = (state[arc] as number) * reduced;
      if (gain < best) {
        best = gain;
        entering = arc;
      }
      arc = arc + 1 === arcs ? first : arc + 1;
      if (--leftInBlock === 0) {
        if (entering !== none) break;
        leftInBlock = block;
      }
    }
    this.searchFrom = arc;
    return entering;
  }

  /**
   * Sends as much as fits round the cycle that the entering arc closes, and takes out the arc that stops it: of several,
   * the last one met going round from the top of the cycle, which keeps the tree strongly feasible.
   */
  private exchange(entering: number): void {
    const { flow, capacity, state, source, target, parent, depth, parentArc } = this;
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

  /** How much more the arc above a node can take in the direction up (1) or down (0). */
  private room(node: number, up: 0 | 1): number {
    const arc = this.parentArc[node] as number;
    const used = this.flow[arc] as number;
    return this.leadsUp[node] === up ? (this.capacity[arc] as number) - used : used;
  }

  private push(node: number, up: 0 | 1, amount: number): void {
    const arc = this.parentArc[node] as number;
    this.flow[arc] = (this.flow[arc] as number) + (this.leadsUp[node] === up ? amount : -amount);
  }

  /** Cuts the subtree off above `cut` and hangs it by the entering arc from its node `top`, then corrects its prices. */
  private rehang(top: number, cut: number, entering: number): void {
    const { source, target, cost, price, parent, parentArc } = this;
    const topIsSource = source[entering] === top;
    const reduced =
      (cost[entering] as number) +
      (price[source[entering] as number] as number) -
      (price[target[entering] as number] as number);

    let node = top;
    let above = (topIsSource ? target[entering] : source[entering]) as number;
    let arc = entering;
    for (;;) {
      const formerParent = parent[node] as number;
      const formerArc = parentArc[node] as number;
      this.unhang(node);
      this.hang(node, above, arc);
      if (node === cut) break;
      above = node;
      arc = formerArc;
      node = formerParent;
    }
    this.reprice(top, topIsSource ? -reduced : reduced);
  }

  /** Walks the subtree below a node, itself included, shifting prices and setting depths. */
  private reprice(top: number, shift: number): void {
    const { price, depth, parent, firstChild, nextSibling } = this;
    let node = top;
    for (;;) {
      price[node] = (price[node] as number) + shift;
      depth[node] = (depth[parent[node] as number] as number) + 1;
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

function longer<Column extends Float64Array | Int32Array | Int8Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
