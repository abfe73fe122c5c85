import type { Problem } from "../problem";
import { bestSums, weighedBound } from "./bounds";
import { Exchange, type Worth } from "./exchange";
import { boundFloor, boundTotal } from "./multipliers";
import { Seating } from "./seating";
import type { WarmFlow } from "./warm-flow";

/** A found assignment and the bound that it is measured by. */
export type Found = { readonly chosen: Int32Array; readonly value: number; readonly bound: number };

/** Good assignments with true bounds for problems too large to be searched through. */
export class Search {
  readonly tolerance: number;
  private readonly hasApart: boolean;
  private readonly clash: number;
  /** how many assignments may be mended one by one */
  private readonly repairs: number;
  private readonly steps: number;
  private readonly even: Float64Array;
  private readonly tops: Float64Array;

  constructor(
    private readonly problem: Problem,
    private readonly flow: WarmFlow,
  ) {
    let largest = 1e-9;
    for (const fit of problem.pairFit) largest = Math.max(largest, Math.abs(fit));
    let seats = 0;
    for (const need of problem.needs) seats += need;
    this.tolerance = largest * 1e-9;
    this.clash = largest * 1e6;
    this.hasApart = problem.apart.some((others) => others.size > 0);
    const look = (problem.pairFit.length / Math.max(1, problem.entries)) * seats + problem.judges ** 2;
    this.repairs = Math.round(Math.min(40, Math.max(2, 2e7 / Math.max(1, look))));
    this.steps = Math.round(Math.min(150, Math.max(20, 4e7 / Math.max(1, problem.pairFit.length))));
    this.even = new Float64Array(problem.entries).fill(1);
    this.tops = bestSums(problem);
  }

  /** The largest total with no floor; undefined when none was found that keeps judges apart. */
  first(): Found | undefined {
    this.flow.solve(this.even);
    const bound = weighedBound(this.problem, this.even, this.flow.judgePrices());
    const seating = this.mend(this.flow.chosen(), Number.NEGATIVE_INFINITY);
    return seating && { chosen: seating.chosen(), value: seating.total(), bound };
  }

  /** The highest floor that is found, beginning at an assignment. */
  highestFloor(start: Int32Array, report: (share: number) => void): Found {
    let best = new Seating(this.problem, start);
    let bound = Number.POSITIVE_INFINITY;
    for (const top of this.tops) bound = Math.min(bound, top);
    const take = (seating: Seating | undefined) => {
      if (seating && seating.worst() > best.worst() + this.tolerance) best = seating;
    };
    const isDone = () => best.worst() >= bound - this.tolerance;
    const answer = () => ({ chosen: best.chosen(), value: best.worst(), bound: Math.max(bound, best.worst()) });
    if (!isDone()) take(this.mend(start, bound, true));
    report(0.2);
    if (isDone()) return answer();

    let repairs = this.repairs;
    const lacking = Float64Array.from(best.sums, (sum) => Math.max(0, bound - sum) + this.tolerance);
    let step = 0;
    const found = boundFloor(this.problem, this.flow, lacking, this.steps, (chosen) => {
      step += 1;
      report(0.2 + (0.4 * step) / this.steps);
      if (repairs > 0 && (step % 3 === 0 || step < 4)) {
        repairs -= 1;
        take(this.mend(chosen, bound, true));
      }
      return best.worst();
    });
    bound = Math.min(bound, found.bound);
    for (let turn = 0; turn < 12 && !isDone(); turn++) {
      report(0.6 + (0.4 * turn) / 12);
      const aim = best.worst() + (bound - best.worst()) * 0.5 ** (turn % 4);
      take(this.mend(best.chosen(), aim, true));
    }
    return answer();
  }

  /** The largest total that is found with every sum at least `floor`, beginning at an assignment that has it. */
  largestTotal(start: Int32Array, floor: number, report: (share: number) => void): Found {
    let best = this.mend(start, floor) ?? new Seating(this.problem, start);
    let repairs = this.repairs;
    let step = 0;
    const { bound } = boundTotal(this.problem, this.flow, floor, this.steps, (chosen) => {
      step += 1;
      report(step / this.steps);
      if (repairs > 0) {
        repairs -= 1;
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
   * together still, or a sum lacks something, unless `half` a success will do.
   */
  private mend(chosen: Int32Array, floor: number, half = false): Seating | undefined {
    const seating = new Seating(this.problem, chosen);
    const exchange = new Exchange(seating);
    const worth = (lack: number): Worth => ({ floor, lack, clash: this.clash, tolerance: this.tolerance });
    const soft = floor === Number.NEGATIVE_INFINITY ? [] : [1, 2, 4];
    for (const lack of [...soft, 1000]) exchange.improve(worth(lack), 100_000);
    if (this.hasApart && seating.clashes() > 0) return undefined;
    return half || seating.worst() >= floor - this.tolerance ? seating : undefined;
  }
}
