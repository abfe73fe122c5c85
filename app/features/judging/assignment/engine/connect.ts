import { type Random, seededRandom } from "~/core/random";
import { piecesOf } from "./pieces";
import type { Problem } from "./problem";
import type { Transport } from "./transport";

/** How many arcs are looked at in search of a connected answer before it is given up. */
const patience = 20_000_000;
/** How many exchanges that join nothing are made where none that joins is left. */
const strolls = 120;

/**
 * Among the best assignments one that hangs together, as far as a search of exchanges round one cycle finds it. Only pairs
 * whose reduced cost is zero are touched, so the total stays the best. Answers which pairs are chosen.
 */
export function connect(problem: Problem, transport: Transport): Uint8Array {
  return new Exchange(problem, transport).joined();
}

class Exchange {
  private readonly isChosen: Uint8Array;
  private readonly hub: number;
  private readonly load: Int32Array;
  /** the pairs that may be exchanged, all of reduced cost zero */
  private readonly free: number[] = [];
  private readonly ofJudge: number[][];
  private readonly ofEntry: number[][];
  private readonly cameBy: Int32Array;
  private readonly cameFrom: Int32Array;
  private pieces: ReturnType<typeof piecesOf>;
  private left = patience;

  constructor(
    private readonly problem: Problem,
    private readonly transport: Transport,
  ) {
    this.isChosen = transport.isChosen.slice();
    this.hub = problem.judges + problem.entries;
    this.load = new Int32Array(problem.judges);
    this.ofJudge = Array.from({ length: problem.judges }, () => []);
    this.ofEntry = Array.from({ length: problem.entries }, () => []);
    this.cameBy = new Int32Array(this.hub + 1);
    this.cameFrom = new Int32Array(this.hub + 1);
    this.pieces = this.piecesNow();
  }

  /** Joins what can be joined, and strolls among equals where nothing can; the best that was met. */
  joined(): Uint8Array {
    if (this.pieces.count <= 1) return this.isChosen;
    this.findFree();
    const random = seededRandom(`connect ${this.problem.seed}`);
    let best = { count: this.pieces.count, isChosen: this.isChosen.slice() };
    for (let stroll = 0; stroll <= strolls && this.left > 0; stroll++) {
      while (this.joinOnce());
      if (this.pieces.count < best.count) best = { count: this.pieces.count, isChosen: this.isChosen.slice() };
      if (best.count <= 1 || this.free.length === 0) break;
      this.stroll(random, stroll % 3 === 2 ? 1 : 0);
    }
    return best.isChosen;
  }

  private findFree(): void {
    const { pairJudge, pairEntry, cost, price } = this.transport;
    pairJudge.forEach((judge, pair) => {
      const entry = pairEntry[pair] as number;
      if (this.isChosen[pair] === 1) this.load[judge] = (this.load[judge] as number) + 1;
      if ((cost[pair] as number) + (price[judge] as number) !== price[this.problem.judges + entry]) return;
      this.free.push(pair);
      this.ofJudge[judge]?.push(pair);
      this.ofEntry[entry]?.push(pair);
    });
  }

  private joinOnce(): boolean {
    const before = this.pieces.count;
    for (const pair of this.free) {
      if (this.pieces.count <= 1 || this.left <= 0) return false;
      const judge = this.transport.pairJudge[pair] as number;
      const entry = this.problem.judges + (this.transport.pairEntry[pair] as number);
      if (this.pieces.top(judge) !== this.pieces.top(entry)) this.bringIn(pair, (count) => count < this.pieces.count);
    }
    return this.pieces.count < before;
  }

  private stroll(random: Random, worse: number): void {
    for (let tried = 0; tried < 20 && this.left > 0; tried++)
      if (this.bringIn(random.pick(this.free), (count) => count <= this.pieces.count + worse)) return;
  }

  /** Chooses a pair and makes up for it round a cycle; takes it back unless the number of pieces pleases. */
  private bringIn(pair: number, pleases: (count: number) => boolean): boolean {
    if (this.isChosen[pair] === 1) return false;
    const { pairJudge, pairEntry } = this.transport;
    const entry = pairEntry[pair] as number;
    for (const given of this.ofEntry[entry] ?? []) {
      if (this.isChosen[given] === 0) continue;
      for (const isHubFirst of [true, false]) {
        const way = this.wayBetween(pairJudge[given] as number, pairJudge[pair] as number, entry, isHubFirst);
        if (!way) break;
        const exchanged = [pair, given, ...way];
        this.flip(exchanged);
        const then = this.piecesNow();
        if (pleases(then.count)) {
          this.pieces = then;
          return true;
        }
        this.flip(exchanged);
        if (this.left <= 0) return false;
      }
    }
    return false;
  }

  /** The pairs to exchange so that a place moves from one judge to another, past one entry; undefined where there is no way. */
  private wayBetween(start: number, goal: number, barred: number, isHubFirst: boolean): number[] | undefined {
    const { cameFrom, cameBy } = this;
    const { judges } = this.problem;
    cameFrom.fill(-1);
    cameFrom[start] = start;
    cameFrom[judges + barred] = judges + barred;
    const queue = [start];
    for (let head = 0; head < queue.length && cameFrom[goal] === -1; head++) {
      const node = queue[head] as number;
      this.eachStep(node, isHubFirst, (next, pair) => {
        this.left -= 1;
        if (cameFrom[next] !== -1) return;
        cameFrom[next] = node;
        cameBy[next] = pair;
        queue.push(next);
      });
    }
    if (cameFrom[goal] === -1) return undefined;
    const way: number[] = [];
    for (let node = goal; node !== start; node = cameFrom[node] as number)
      if (cameBy[node] !== -1) way.push(cameBy[node] as number);
    return way;
  }

  /** Where a place may go from a judge (a pair that isn't chosen), an entry (one that is) or the hub, at no cost. */
  private eachStep(node: number, isHubFirst: boolean, visit: (next: number, pair: number) => void): void {
    const { judges, minLoad, maxLoad } = this.problem;
    const { pairJudge, pairEntry } = this.transport;
    const { isChosen, load, hub } = this;
    if (node === hub) {
      for (let judge = 0; judge < judges; judge++)
        if (this.isLevel(judge) && (load[judge] as number) < (maxLoad[judge] as number)) visit(judge, -1);
    } else if (node < judges) {
      const mayGive = this.isLevel(node) && (load[node] as number) > (minLoad[node] as number);
      if (mayGive && isHubFirst) visit(hub, -1);
      for (const pair of this.ofJudge[node] ?? [])
        if (isChosen[pair] === 0) visit(judges + (pairEntry[pair] as number), pair);
      if (mayGive) visit(hub, -1);
    } else {
      for (const pair of this.ofEntry[node - judges] ?? [])
        if (isChosen[pair] === 1) visit(pairJudge[pair] as number, pair);
    }
  }

  /** Whether one place more or fewer for this judge costs nothing. */
  private isLevel(judge: number): boolean {
    return this.transport.price[judge] === this.transport.price[this.hub];
  }

  private flip(pairs: readonly number[]): void {
    for (const pair of pairs) {
      const judge = this.transport.pairJudge[pair] as number;
      const sign = this.isChosen[pair] === 1 ? -1 : 1;
      this.isChosen[pair] = sign === 1 ? 1 : 0;
      this.load[judge] = (this.load[judge] as number) + sign;
    }
  }

  private piecesNow(): ReturnType<typeof piecesOf> {
    const judge: number[] = [];
    const entry: number[] = [];
    this.problem.keptJudges.forEach((kept, index) => {
      for (const one of kept) {
        judge.push(one);
        entry.push(index);
      }
    });
    for (let pair = 0; pair < this.isChosen.length; pair++) {
      if (this.isChosen[pair] === 0) continue;
      judge.push(this.transport.pairJudge[pair] as number);
      entry.push(this.transport.pairEntry[pair] as number);
    }
    this.left -= this.isChosen.length;
    return piecesOf({ judge, entry }, this.problem.judges);
  }
}
