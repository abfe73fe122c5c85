type Arc = {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
  readonly lower?: number;
};

const none = -1;
/** Which bound an arc outside the tree rests on; the sign turns its reduced cost into a gain. */
const atLower = 1;
const inTree = 0;
const atCapacity = -1;

/**
 * A spanning tree of the network, hung from an extra root, and the one flow it allows: arcs outside it rest on a bound.
 * Each node begins on an artificial arc to the root, dear enough that none is used where the network itself has a way. Behind `minCostFlow`, which checks the network first.
 * Arrays, because the tree turns over tens of thousands of times: arcs by index (artificial ones last), nodes by index.
 */
export class SpanningTree {
  private readonly price: Float64Array;
  private readonly flow: Float64Array;
  private readonly places: Int32Array;
  private readonly root: number;
  private readonly realArcs: number;
  private readonly source: Int32Array;
  private readonly target: Int32Array;
  private readonly capacity: Float64Array;
  private readonly cost: Float64Array;
  private readonly state: Int8Array;
  private readonly parent: Int32Array;
  private readonly depth: Int32Array;
  /** The arc between a node and its parent, and whether it leads up to the parent (1) or down (0). */
  private readonly parentArc: Int32Array;
  private readonly leadsUp: Uint8Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  private searchFrom = 0;

  /** `balance` says what each node sends once every arc carries its lower bound. */
  constructor(arcs: readonly Arc[], balance: Float64Array) {
    const nodes = balance.length;
    const all = arcs.length + nodes;
    this.root = nodes;
    this.realArcs = arcs.length;
    this.flow = new Float64Array(all);
    this.places = new Int32Array(arcs.length);
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

    const penalty = (this.layOut(arcs) + 1) * (nodes + 1);
    balance.forEach((amount, node) => {
      this.plant(node, amount, penalty);
    });
  }

  /**
   * Copies the arcs, taking each √n-th in turn: networks list a node's arcs together, and a block of the search should see
   * many nodes (a third of the exchanges). Answers the largest cost.
   */
  private layOut(arcs: readonly Arc[]): number {
    const stride = Math.ceil(Math.sqrt(arcs.length));
    let dearest = 0;
    let place = 0;
    for (let start = 0; start < stride; start++) {
      for (let index = start; index < arcs.length; index += stride) {
        const { from, to, capacity, cost, lower = 0 } = arcs[index] as Arc;
        this.places[index] = place;
        this.source[place] = from;
        this.target[place] = to;
        this.capacity[place] = capacity - lower;
        this.cost[place] = cost;
        dearest = Math.max(dearest, Math.abs(cost));
        place += 1;
      }
    }
    return dearest;
  }

  /** Hangs a node from the root by an artificial arc that carries its whole balance. */
  private plant(node: number, amount: number, penalty: number): void {
    const arc = this.realArcs + node;
    const up = amount >= 0;
    this.source[arc] = up ? node : this.root;
    this.target[arc] = up ? this.root : node;
    this.capacity[arc] = Number.POSITIVE_INFINITY;
    this.cost[arc] = up ? 0 : penalty;
    this.flow[arc] = Math.abs(amount);
    this.state[arc] = inTree;
    this.price[node] = up ? 0 : penalty;
    this.depth[node] = 1;
    this.hang(node, this.root, arc);
  }

  /** Exchanges arcs until no arc outside the tree would make the flow cheaper. */
  improve(): void {
    for (let arc = this.findEntering(); arc !== none; arc = this.findEntering()) this.exchange(arc);
  }

  /** What an arc of the network carries above its lower bound. */
  flowAlong(index: number): number {
    return this.flow[this.places[index] as number] as number;
  }

  /** What each node's units are worth, the root's being zero. */
  prices(): number[] {
    return Array.from(this.price.subarray(0, this.root));
  }

  /** What the artificial arcs still carry: nothing, where the network has a flow. */
  leftovers(): { node: number; amount: number }[] {
    const found: { node: number; amount: number }[] = [];
    for (let node = 0; node < this.root; node++) {
      const arc = this.realArcs + node;
      const amount = this.flow[arc] as number;
      if (amount > 0) found.push({ node, amount: this.source[arc] === node ? amount : -amount });
    }
    return found;
  }

  /** The arc that gains most per unit within the next block that has any; none when the flow is the cheapest. */
  private findEntering(): number {
    const { source, target, cost, state, price, realArcs } = this;
    const block = Math.max(20, Math.ceil(Math.sqrt(realArcs) / 4));
    let best = 0;
    let entering = none;
    let arc = this.searchFrom;
    let leftInBlock = block;
    for (let seen = 0; seen < realArcs; seen++) {
      const reduced =
        (cost[arc] as number) + (price[source[arc] as number] as number) - (price[target[arc] as number] as number);
      const gain = (state[arc] as number) * reduced;
      if (gain < best) {
        best = gain;
        entering = arc;
      }
      arc = arc + 1 === realArcs ? 0 : arc + 1;
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
