import type { Problem } from "../problem";
import type { Seating } from "./seating";

/** What an assignment is worth: its total, less what its entries lack to the floor and what its clashes cost. */
export type Worth = {
  readonly floor: number;
  /** for each unit that an entry lacks to the floor */
  readonly lack: number;
  /** for its square, so that many small lacks are better than one large */
  readonly bend: number;
  /** for two judges on one entry who never sit beside each other */
  readonly clash: number;
  /** differences below this are rounding */
  readonly tolerance: number;
};

const none = -1;

/**
 * Makes an assignment better by rings of exchanges: one judge leaves an entry for another, who leaves another entry for a
 * third, and so on until the ring closes or ends at judges whose loads may change. Loads are kept always. Each ring is
 * a way round in a graph of judges whose best arcs are remembered: from judge a to judge b, the entry that gains most when
 * b takes a's place.
 * Source: cyclic exchange neighbourhoods (Thompson, Orlin 1989; Ahuja, Orlin, Sharma 2000), found by Bellman and Ford's labels.
 */
export class Exchange {
  private readonly problem: Problem;
  /** judges, then one more node: no one */
  private readonly nodes: number;
  private readonly gain: Float64Array;
  private readonly out: Int32Array;
  private readonly into: Int32Array;
  private readonly label: Float64Array;
  private readonly before: Int32Array;
  private readonly blocked: Int32Array;
  private readonly hasApart: boolean;
  private readonly banned = new Set<number>();
  /** arcs looked at since the beginning: the measure of its work */
  work = 0;

  private worth: Worth = { floor: 0, lack: 0, bend: 0, clash: 0, tolerance: 0 };

  constructor(private readonly seating: Seating) {
    this.problem = seating.problem;
    this.nodes = this.problem.judges + 1;
    this.gain = new Float64Array(this.nodes * this.nodes);
    this.out = new Int32Array(this.nodes * this.nodes).fill(none);
    this.into = new Int32Array(this.nodes * this.nodes).fill(none);
    this.label = new Float64Array(this.nodes);
    this.before = new Int32Array(this.nodes);
    this.blocked = new Int32Array(this.problem.judges);
    this.hasApart = this.problem.apart.some((others) => others.size > 0);
  }

  /** Exchanges until no ring gains, or so many arcs have been looked at. */
  improve(worth: Worth, most: number): void {
    this.worth = worth;
    this.banned.clear();
    for (let judge = 0; judge < this.nodes; judge++) this.look(judge);
    const end = this.work + most;
    let refused = 0;
    while (this.work < end && refused < 200) {
      const rings = this.findRings();
      if (rings.length === 0) {
        if (this.banned.size === 0) break;
        refused += 50;
        const again = [...this.banned];
        this.banned.clear();
        for (const judge of again) this.look(judge);
        if (refused >= 200) break;
        continue;
      }
      for (const ring of rings) {
        if (!this.turn(ring)) refused += 1;
      }
    }
  }

  /** What one entry's sum and clashes are worth. */
  private value(sum: number): number {
    const { floor, lack, bend, tolerance } = this.worth;
    const short = floor - sum;
    return short > tolerance ? sum - (lack + bend * short) * short : sum;
  }

  /** Remembers the best arcs away from a judge. */
  private look(judge: number): void {
    const { nodes, gain, out, into, seating, hasApart, blocked } = this;
    const { isChosen } = seating;
    const { floor, lack, bend, tolerance } = this.worth;
    const { judges, entryStart, pairEntry, pairJudge, pairFit, maxLoad } = this.problem;
    const row = judge * nodes;
    gain.fill(Number.NEGATIVE_INFINITY, row, row + nodes);
    if (judge === judges) {
      for (let other = 0; other < judges; other++) this.setFree(other);
      return;
    }
    this.setFree(judge);
    gain[row + judges] = (seating.loads[judge] as number) < (maxLoad[judge] as number) ? 0 : Number.NEGATIVE_INFINITY;
    for (const leaving of seating.ofJudge[judge] as number[]) {
      const entry = pairEntry[leaving] as number;
      const sum = seating.sums[entry] as number;
      const rest = sum - (pairFit[leaving] as number);
      const clash = this.hasApart ? this.block(entry, leaving) : 0;
      const now = this.value(sum) - clash;
      const first = entryStart[entry] as number;
      const end = entryStart[entry + 1] as number;
      this.work += end - first;
      for (let pair = first; pair < end; pair++) {
        if (isChosen[pair] === 1) continue;
        const place = row + (pairJudge[pair] as number);
        const reached = rest + (pairFit[pair] as number);
        const short = floor - reached;
        let gained = reached - now;
        if (short > tolerance) gained -= (lack + bend * short) * short;
        if (hasApart) gained -= this.worth.clash * (blocked[pairJudge[pair] as number] as number);
        if (gained > (gain[place] as number)) {
          gain[place] = gained;
          out[place] = leaving;
          into[place] = pair;
        }
      }
      if (this.hasApart) this.unblock(entry, leaving);
    }
  }

  /** A ring may begin with a judge who loses one entry where their least load allows it. */
  private setFree(judge: number): void {
    const { judges, minLoad } = this.problem;
    const isFree = (this.seating.loads[judge] as number) > (minLoad[judge] as number);
    this.gain[judges * this.nodes + judge] = isFree ? 0 : Number.NEGATIVE_INFINITY;
  }

  /** Counts for each judge with whom of the entry, but for the one leaving, they'd clash. Answers what the leaving one's clashes cost. */
  private block(entry: number, leaving: number): number {
    const { apart, pairJudge, keptJudges } = this.problem;
    const count = (judge: number) => {
      for (const other of apart[judge] as ReadonlySet<number>)
        this.blocked[other] = (this.blocked[other] as number) + 1;
    };
    for (const pair of this.seating.ofEntry[entry] as number[]) if (pair !== leaving) count(pairJudge[pair] as number);
    for (const kept of keptJudges[entry] ?? []) count(kept);
    return this.worth.clash * (this.blocked[pairJudge[leaving] as number] as number);
  }

  private unblock(entry: number, leaving: number): void {
    const { apart, pairJudge, keptJudges } = this.problem;
    const clear = (judge: number) => {
      for (const other of apart[judge] as ReadonlySet<number>) this.blocked[other] = 0;
    };
    for (const pair of this.seating.ofEntry[entry] as number[]) if (pair !== leaving) clear(pairJudge[pair] as number);
    for (const kept of keptJudges[entry] ?? []) clear(kept);
  }

  /** Rings that gain, as lists of arcs, no two through one judge. */
  private findRings(): number[][] {
    const { nodes, gain, label, before } = this;
    const { tolerance } = this.worth;
    label.fill(0);
    before.fill(none);
    let moving = Array.from({ length: nodes }, (_, node) => node);
    for (let round = 0; round <= nodes && moving.length > 0; round++) {
      const moved = new Set<number>();
      this.work += moving.length * nodes;
      for (const from of moving) {
        const base = label[from] as number;
        const row = from * nodes;
        for (let to = 0; to < nodes; to++) {
          const reached = base + (gain[row + to] as number);
          if (reached > (label[to] as number) + tolerance) {
            label[to] = reached;
            before[to] = from;
            moved.add(to);
          }
        }
      }
      const rings = this.closed();
      if (rings.length > 0) return rings;
      moving = [...moved];
    }
    return [];
  }

  /** The rings among the labels' predecessors. */
  private closed(): number[][] {
    const { nodes, before } = this;
    const seenFrom = new Int32Array(nodes).fill(none);
    const rings: number[][] = [];
    for (let start = 0; start < nodes; start++) {
      let node = start;
      while (node !== none && seenFrom[node] === none) {
        seenFrom[node] = start;
        node = before[node] as number;
      }
      if (node === none || seenFrom[node] !== start) continue;
      const ring: number[] = [];
      let at = node;
      do {
        ring.push((before[at] as number) * nodes + at);
        at = before[at] as number;
      } while (at !== node);
      rings.push(ring);
    }
    return rings;
  }

  /** Does what a ring says if it still gains; else forgets its arcs for now. */
  private turn(ring: readonly number[]): boolean {
    const { seating, nodes } = this;
    const { judges, pairEntry } = this.problem;
    const arcs = ring.filter((arc) => Math.floor(arc / nodes) !== judges && arc % nodes !== judges);
    const out = arcs.map((arc) => this.out[arc] as number);
    const into = arcs.map((arc) => this.into[arc] as number);
    const entries = [...new Set(out.map((pair) => pairEntry[pair] as number))];
    const isStill =
      out.every((pair) => seating.isChosen[pair] === 1) &&
      into.every((pair) => seating.isChosen[pair] === 0) &&
      new Set(into).size === into.length &&
      new Set(out).size === out.length;
    if (isStill) {
      const earlier = this.worthOf(entries);
      seating.exchange(out, into);
      if (this.loadsHold(ring) && this.worthOf(entries) > earlier + this.worth.tolerance) {
        this.lookAgain(entries, out);
        return true;
      }
      seating.exchange(into, out);
    }
    for (const arc of arcs) {
      this.gain[arc] = Number.NEGATIVE_INFINITY;
      this.banned.add(Math.floor(arc / nodes));
    }
    return false;
  }

  private loadsHold(ring: readonly number[]): boolean {
    const { judges, minLoad, maxLoad } = this.problem;
    return ring.every((arc) => {
      const judge = arc % this.nodes;
      const load = this.seating.loads[judge] as number;
      return judge === judges || (load >= (minLoad[judge] as number) && load <= (maxLoad[judge] as number));
    });
  }

  private worthOf(entries: readonly number[]): number {
    const { pairJudge, apart, keptJudges } = this.problem;
    let worth = 0;
    for (const entry of entries) {
      worth += this.value(this.seating.sums[entry] as number);
      if (!this.hasApart) continue;
      const judges = (this.seating.ofEntry[entry] as number[]).map((pair) => pairJudge[pair] as number);
      judges.forEach((judge, index) => {
        for (let later = index + 1; later < judges.length; later++)
          if (apart[judge]?.has(judges[later] as number)) worth -= this.worth.clash;
        for (const kept of keptJudges[entry] ?? []) if (apart[judge]?.has(kept)) worth -= this.worth.clash;
      });
    }
    return worth;
  }

  private lookAgain(entries: readonly number[], out: readonly number[]): void {
    const { pairJudge } = this.problem;
    const touched = new Set(out.map((pair) => pairJudge[pair] as number));
    for (const entry of entries)
      for (const pair of this.seating.ofEntry[entry] as number[]) touched.add(pairJudge[pair] as number);
    for (const judge of touched) this.look(judge);
  }
}
