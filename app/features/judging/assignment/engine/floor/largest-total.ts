import type { Problem } from "../problem";
import { type GroupPrices, priceGroups } from "./group-prices";
import type { Groups } from "./groups";
import { layCourse, roomLeft } from "./room";

/** Assignments so far that leave one room: the best of them, and how it came about. */
type Stage = {
  readonly loads: Int32Array;
  readonly value: number;
  readonly before: Stage | undefined;
  readonly group: number;
};

/** The best assignment found (none better than `known`: undefined) and a true bound; they meet unless the search was cut. */
export type Largest = { readonly chosen: Int32Array | undefined; readonly value: number; readonly bound: number };

/**
 * The largest total over all assignments whose sums reach a floor, when it is above `known`. Entry by entry, only the best
 * way to each room that is left is followed, and only while it may still beat what is known; of more than `width` rooms
 * only the most promising are followed, and then the bound is that of the prices.
 * Source: dynamic programming with bounds (Morin, Marsten 1976).
 */
export function findLargestTotal(
  problem: Problem,
  groups: Groups,
  floor: number,
  known: number,
  tolerance: number,
  width: number,
): Largest {
  const course = layCourse(problem, groups, floor);
  if (!course) return { chosen: undefined, value: known, bound: known };
  const { entries, needs, judges } = problem;
  const { order, counts } = course;
  const aim = Number.isFinite(known) ? known : greatestLoss(groups, counts);
  const priced = priceGroups(problem, groups, counts, new Float64Array(judges), aim, 200);
  if (priced.bound <= known + tolerance)
    return { chosen: undefined, value: known, bound: Math.max(known, priced.bound) };
  const offers = order.map((entry) => offersOf(problem, groups, counts, priced, entry));
  const hopeFrom = new Float64Array(entries + 1);
  for (let place = entries - 1; place >= 0; place--)
    hopeFrom[place] = (hopeFrom[place + 1] as number) + (offers[place]?.best ?? 0);

  let stages: Stage[] = [{ loads: new Int32Array(judges), value: 0, before: undefined, group: 0 }];
  let isWhole = true;
  for (let place = 0; place < entries; place++) {
    const entry = order[place] as number;
    const need = needs[entry] as number;
    const members = groups.judges[entry] as Int32Array;
    const { best, ranked, net } = offers[place] as Offers;
    const next = new Map<string, { stage: Stage; hope: number }>();
    for (const stage of stages) {
      const slack =
        stage.value +
        (hopeFrom[place] as number) +
        roomWorth(problem, course.later[place] as Int32Array, priced, stage.loads) -
        known -
        tolerance;
      for (const group of ranked) {
        if (best - (net[group] as number) > slack) break;
        const loads = seated(problem, stage.loads, members, group * need, need);
        if (!loads) continue;
        const value = stage.value + ((groups.sums[entry] as Float64Array)[group] as number);
        const room = roomLeft(problem, course, place + 1, loads);
        if (room === undefined) continue;
        const other = next.get(room);
        if (other && other.stage.value >= value) continue;
        const hope =
          value +
          (hopeFrom[place + 1] as number) +
          roomWorth(problem, course.later[place + 1] as Int32Array, priced, loads);
        if (hope > known + tolerance) next.set(room, { stage: { loads, value, before: stage, group }, hope });
      }
    }
    let kept = [...next.values()];
    if (kept.length > width) {
      isWhole = false;
      kept = kept.sort((one, other) => other.hope - one.hope).slice(0, width);
    }
    stages = kept.map(({ stage }) => stage);
  }
  const last = stages.reduce<Stage | undefined>(
    (top, stage) => (top && top.value >= stage.value ? top : stage),
    undefined,
  );
  if (!last) return { chosen: undefined, value: known, bound: isWhole ? known : priced.bound };
  return {
    chosen: retrace(problem, groups, order, last),
    value: last.value,
    bound: isWhole ? last.value : priced.bound,
  };
}

type Offers = { readonly best: number; readonly ranked: Int32Array; readonly net: Float64Array };

/** An entry's groups by what they bring once their judges' prices are paid. */
function offersOf(
  problem: Problem,
  groups: Groups,
  counts: Int32Array,
  { prices }: GroupPrices,
  entry: number,
): Offers {
  const need = problem.needs[entry] as number;
  const members = groups.judges[entry] as Int32Array;
  const net = Float64Array.from((groups.sums[entry] as Float64Array).subarray(0, counts[entry]), (sum, group) => {
    let gain = sum;
    for (let seat = group * need; seat < (group + 1) * need; seat++) gain -= prices[members[seat] as number] as number;
    return gain;
  });
  const ranked = Int32Array.from(net.keys()).sort((one, other) => (net[other] as number) - (net[one] as number));
  return { best: net[ranked[0] as number] as number, ranked, net };
}

/** What the judges' places that are left are worth at their prices, at most. */
function roomWorth(
  { judges, minLoad, maxLoad }: Problem,
  later: Int32Array,
  { prices }: GroupPrices,
  loads: Int32Array,
): number {
  let worth = 0;
  for (let judge = 0; judge < judges; judge++) {
    const price = prices[judge] as number;
    const load = loads[judge] as number;
    worth +=
      price > 0
        ? price * Math.min((maxLoad[judge] as number) - load, later[judge] as number)
        : price * Math.max(0, (minLoad[judge] as number) - load);
  }
  return worth;
}

function seated(
  { maxLoad }: Problem,
  loads: Int32Array,
  members: Int32Array,
  start: number,
  need: number,
): Int32Array | undefined {
  for (let seat = start; seat < start + need; seat++) {
    const judge = members[seat] as number;
    if ((loads[judge] as number) >= (maxLoad[judge] as number)) return undefined;
  }
  const next = Int32Array.from(loads);
  for (let seat = start; seat < start + need; seat++) {
    const judge = members[seat] as number;
    next[judge] = (next[judge] as number) + 1;
  }
  return next;
}

/** Below any total, so that the first prices know where to go. */
function greatestLoss(groups: Groups, counts: Int32Array): number {
  return groups.sums.reduce((total, sums, entry) => total + (sums[(counts[entry] as number) - 1] as number), 0);
}

function retrace(problem: Problem, groups: Groups, order: readonly number[], last: Stage): Int32Array {
  const chosen: number[] = [];
  let stage = last;
  for (let place = order.length - 1; place >= 0; place--) {
    const entry = order[place] as number;
    const need = problem.needs[entry] as number;
    const pairs = groups.pairs[entry] as Int32Array;
    chosen.push(...pairs.subarray(stage.group * need, (stage.group + 1) * need));
    stage = stage.before as Stage;
  }
  return Int32Array.from(chosen).sort();
}
