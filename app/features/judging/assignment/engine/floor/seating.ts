import type { Problem } from "../problem";

/** Who sits where: an assignment that can be changed pair by pair, with the sums and loads that follow. */
export class Seating {
  /** 1 where the pair is chosen */
  readonly isChosen: Uint8Array;
  /** each entry's sum, kept pairs included */
  readonly sums: Float64Array;
  /** without kept pairs */
  readonly loads: Int32Array;
  readonly ofEntry: number[][];
  readonly ofJudge: number[][];

  constructor(
    readonly problem: Problem,
    chosen: ArrayLike<number>,
  ) {
    this.isChosen = new Uint8Array(problem.pairFit.length);
    this.sums = Float64Array.from(problem.keptFit);
    this.loads = new Int32Array(problem.judges);
    this.ofEntry = Array.from({ length: problem.entries }, () => []);
    this.ofJudge = Array.from({ length: problem.judges }, () => []);
    for (let index = 0; index < chosen.length; index++) this.seat(chosen[index] as number);
    for (let entry = 0; entry < problem.entries; entry++) this.addUp(entry);
  }

  /** A change of several pairs at once: those out, then those in. */
  exchange(out: readonly number[], into: readonly number[]): void {
    for (const pair of out) this.unseat(pair);
    for (const pair of into) this.seat(pair);
    for (const pair of into) this.addUp(this.problem.pairEntry[pair] as number);
  }

  worst(): number {
    let worst = Number.POSITIVE_INFINITY;
    for (const sum of this.sums) worst = Math.min(worst, sum);
    return worst;
  }

  total(): number {
    let total = 0;
    for (const sum of this.sums) total += sum;
    return total;
  }

  chosen(): Int32Array {
    return Int32Array.from(this.ofEntry.flat()).sort();
  }

  /** How many two of one entry's judges, kept ones included, never sit beside each other. */
  clashes(): number {
    const { apart, keptJudges, pairJudge } = this.problem;
    let clashes = 0;
    this.ofEntry.forEach((pairs, entry) => {
      const judges = pairs.map((pair) => pairJudge[pair] as number);
      judges.forEach((judge, index) => {
        const others = apart[judge];
        if (!others || others.size === 0) return;
        for (const kept of keptJudges[entry] ?? []) if (others.has(kept)) clashes += 1;
        for (let later = index + 1; later < judges.length; later++)
          if (others.has(judges[later] as number)) clashes += 1;
      });
    });
    return clashes;
  }

  private seat(pair: number): void {
    const { pairEntry, pairJudge } = this.problem;
    const judge = pairJudge[pair] as number;
    this.isChosen[pair] = 1;
    (this.ofEntry[pairEntry[pair] as number] as number[]).push(pair);
    (this.ofJudge[judge] as number[]).push(pair);
    this.loads[judge] = (this.loads[judge] as number) + 1;
  }

  private unseat(pair: number): void {
    const { pairEntry, pairJudge } = this.problem;
    const judge = pairJudge[pair] as number;
    this.isChosen[pair] = 0;
    remove(this.ofEntry[pairEntry[pair] as number] as number[], pair);
    remove(this.ofJudge[judge] as number[], pair);
    this.loads[judge] = (this.loads[judge] as number) - 1;
  }

  /** The sum anew and in the order of the pairs, so that one set of judges has one sum. */
  private addUp(entry: number): void {
    const pairs = this.ofEntry[entry] as number[];
    pairs.sort((one, other) => one - other);
    let sum = this.problem.keptFit[entry] as number;
    for (const pair of pairs) sum += this.problem.pairFit[pair] as number;
    this.sums[entry] = sum;
  }
}

function remove(list: number[], item: number): void {
  const last = list.pop() as number;
  if (last !== item) list[list.indexOf(item)] = last;
}
