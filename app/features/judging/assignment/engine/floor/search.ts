import { seededRandom } from "~/core/random";
import type { Problem } from "../problem";
import { bestSums, weighedBound } from "./bounds";
import { Exchange } from "./exchange";
import { level } from "./level";
import { boundFloor, boundTotal } from "./multipliers";
import { Seating } from "./seating";
import type { WarmFlow } from "./warm-flow";

/** A found assignment and the bound that it is measured by. */
export type Found = { readonly chosen: Int32Array; readonly value: number; readonly bound: number };

/** Arcs that the exchanges of one search may look at, a few seconds, and how many assignments are mended one by one. */
const mostWork = 1e8;
const mostRaising = 3e8;
const mostRepairs = 30;
/** With so many pairs, a floor this near to its bound is worth a tenth of the work only. */
const manyPairs = 5_000;
const nearly = 0.002;

/** Good assignments with true bounds for problems too large to be searched through. */
export class Search {
  readonly tolerance: number;
  /** no assignment has a larger worst sum: no entry's is above its best one */
  readonly reach: number;
  private readonly hasApart: boolean;
  private readonly clash: number;
  private readonly largest: number;
  private readonly steps: number;
  private work = 0;
  private mostPerStage = mostWork;
  private readonly even: Float64Array;

  constructor(
    private readonly problem: Problem,
    private readonly flow: WarmFlow,
  ) {
    let largest = 1e-9;
    for (const fit of problem.pairFit) largest = Math.max(largest, Math.abs(fit));
    this.largest = largest;
    this.tolerance = largest * 1e-9;
    this.clash = largest * 1e6;
    this.hasApart = problem.apart.some((others) => others.size > 0);
    this.steps = Math.round(Math.min(150, Math.max(20, 4e7 / Math.max(1, problem.pairFit.length))));
    this.even = new Float64Array(problem.entries).fill(1);
    this.reach = bestSums(problem).reduce((least, sum) => Math.min(least, sum), Number.POSITIVE_INFINITY);
  }

  /** The largest total with no floor; undefined when none was found that keeps judges apart. */
  first(): Found | undefined {
    this.flow.solve(this.even);
    const bound = weighedBound(this.problem, this.even, this.flow.judgePrices());
    return this.mended(bound);
  }

  /** The same from assignments that other weights come to, where the first one couldn't be mended. */
  again(): Found | undefined {
    const random = seededRandom(`again ${this.problem.seed}`);
    this.flow.solve(this.even);
    const bound = weighedBound(this.problem, this.even, this.flow.judgePrices());
    this.work = 0;
    for (let turn = 0; turn < mostRepairs && this.work < mostWork; turn++) {
      this.flow.solve(this.even.map(() => 0.05 + random.next()));
      const found = this.mended(bound);
      if (found) return found;
    }
    return undefined;
  }

  private mended(bound: number): Found | undefined {
    const seating = this.mend(this.flow.chosen(), Number.NEGATIVE_INFINITY);
    return seating && { chosen: seating.chosen(), value: seating.total(), bound };
  }

  /** The highest floor that is found, beginning at an assignment and the bound of its total. */
  highestFloor({ chosen: start, bound: total }: Found, report: (share: number) => void): Found {
    let best = new Seating(this.problem, start);
    // the worst is never above the mean
    let bound = Math.min(this.reach, total / this.problem.entries);
    const take = (seating: Seating | undefined) => {
      if (seating && seating.worst() > best.worst() + this.tolerance) best = seating;
    };
    const isNear = () => this.problem.pairFit.length > manyPairs && bound - best.worst() <= nearly * Math.abs(bound);
    const isDone = () => best.worst() >= bound - this.tolerance;
    const answer = () => ({ chosen: best.chosen(), value: best.worst(), bound: Math.max(bound, best.worst()) });
    this.work = 0;
    if (!isDone()) take(this.levelled(start));
    this.mostPerStage = isNear() ? mostWork / 10 : mostWork;
    if (!isDone()) take(this.raise(isNear() ? best.chosen() : start, bound, isNear()));
    if (!isDone()) take(this.levelled(best.chosen()));
    report(0.2);
    if (isDone()) return answer();

    const lacking = Float64Array.from(best.sums, (sum) => Math.max(0, bound - sum) + this.tolerance);
    const steps = isNear() ? Math.ceil(this.steps / 10) : this.steps;
    let step = 0;
    const found = boundFloor(this.problem, this.flow, lacking, steps, (chosen) => {
      step += 1;
      report(0.2 + (0.4 * step) / steps);
      if (this.work < mostRaising / (isNear() ? 20 : 2) && (step % 3 === 0 || step < 4))
        take(this.raise(chosen, bound));
      return best.worst();
    });
    bound = Math.min(bound, found.bound);
    for (let turn = 0; turn < 16 && !isDone() && this.work < mostRaising / (isNear() ? 10 : 1); turn++) {
      report(0.6 + (0.4 * turn) / 16);
      const aim = best.worst() + (bound - best.worst()) * 0.5 ** (turn % 8);
      take(this.raise(best.chosen(), aim, turn >= 8));
      if (!isDone()) take(this.levelled(best.chosen()));
    }
    return answer();
  }

  /**
   * The largest total that is found with every sum at least `floor`, beginning at an assignment that has it. `free`: no
   * total is larger, floor or not.
   */
  largestTotal(start: Int32Array, floor: number, free: number, report: (share: number) => void): Found {
    this.mostPerStage = mostWork;
    let best = new Seating(this.problem, start);
    const isBest = () => best.total() >= free - this.tolerance * this.problem.entries;
    if (!isBest()) best = this.mend(start, floor) ?? best;
    if (isBest()) return { chosen: best.chosen(), value: best.total(), bound: Math.max(free, best.total()) };
    this.work = 0;
    let step = 0;
    const { bound } = boundTotal(this.problem, this.flow, floor, this.steps, (chosen) => {
      step += 1;
      report(step / this.steps);
      if (step <= mostRepairs && this.work < mostWork) {
        const seating = this.mend(chosen, floor);
        if (seating && seating.total() > best.total()) best = seating;
      }
      return best.total();
    });
    return { chosen: best.chosen(), value: best.total(), bound: Math.max(bound, best.total()) };
  }

  /** A true upper bound of the total with every sum at least `floor`. */
  totalBound(floor: number, target: number): number {
    return boundTotal(this.problem, this.flow, floor, this.steps, () => target).bound;
  }

  /**
   * Exchanges until every sum reaches the floor, then for the total. Undefined when judges who are to be kept apart sit
   * together still, or a sum lacks something.
   */
  private mend(chosen: Int32Array, floor: number): Seating | undefined {
    const soft = floor === Number.NEGATIVE_INFINITY ? [] : [1, 2, 4];
    const seating = this.exchange(
      chosen,
      floor,
      [...soft, 1000].map((lack) => ({ lack, bend: 0 })),
    );
    return seating && seating.worst() >= floor - this.tolerance ? seating : undefined;
  }

  /** Exchanges to bring every sum as near to the floor as may be; `evenly`: the one that lacks most before all. */
  private raise(chosen: Int32Array, floor: number, evenly = false): Seating | undefined {
    const plain = [1, 2, 4, 1000].map((lack) => ({ lack, bend: 0 }));
    return this.exchange(chosen, floor, evenly ? [{ lack: 10, bend: 1000 / this.largest }] : plain);
  }

  /** The worst raised by exchanges of two. */
  private levelled(chosen: Int32Array): Seating {
    const seating = new Seating(this.problem, chosen);
    this.work += level(seating, this.tolerance, mostWork);
    return seating;
  }

  private exchange(chosen: Int32Array, floor: number, stages: readonly { lack: number; bend: number }[]) {
    const seating = new Seating(this.problem, chosen);
    const exchange = new Exchange(seating);
    const { clash, tolerance } = this;
    for (const stage of stages) exchange.improve({ ...stage, floor, clash, tolerance }, this.mostPerStage);
    this.work += exchange.work;
    return this.hasApart && seating.clashes() > 0 ? undefined : seating;
  }
}
