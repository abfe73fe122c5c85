import type { Problem } from "../problem";
import type { Groups } from "./groups";
import { type Course, layCourse, roomLeft } from "./room";

/** An assignment, none (proved), or given up after too many tries. */
export type Completion = Int32Array | "none" | "unknown";

/** Looks through all assignments whose sums reach a floor until it finds one: depth first, never the same room twice. */
export function findAssignment(problem: Problem, groups: Groups, floor: number, tries: number): Completion {
  const course = layCourse(problem, groups, floor);
  if (!course) return "none";
  const { order } = course;
  const ranked = order.map((entry) => byPressure(problem, groups, course, entry));
  const loads = new Int32Array(problem.judges);
  const chosen: number[][] = [];
  const dead = new Set<string>();
  let left = tries;

  const fill = (place: number): boolean => {
    const room = roomLeft(problem, course, place, loads);
    if (room === undefined) return false;
    if (place === order.length) return true;
    const key = `${place} ${room}`;
    if (dead.has(key)) return false;
    const entry = order[place] as number;
    const need = problem.needs[entry] as number;
    const judges = groups.judges[entry] as Int32Array;
    for (const group of ranked[place] as Int32Array) {
      const start = group * need;
      let isFree = true;
      for (let seat = start; seat < start + need && isFree; seat++)
        isFree = (loads[judges[seat] as number] as number) < (problem.maxLoad[judges[seat] as number] as number);
      if (!isFree) continue;
      if (--left < 0) return false;
      for (let seat = start; seat < start + need; seat++) add(loads, judges[seat] as number, 1);
      chosen.push(Array.from((groups.pairs[entry] as Int32Array).subarray(start, start + need)));
      if (fill(place + 1)) return true;
      chosen.pop();
      for (let seat = start; seat < start + need; seat++) add(loads, judges[seat] as number, -1);
    }
    if (left >= 0) dead.add(key);
    return false;
  };

  if (fill(0)) return Int32Array.from(chosen.flat()).sort();
  return left < 0 ? "unknown" : "none";
}

/** The best worst sum among all assignments between one that is found and a bound; both meet unless the tries run out. */
export function raiseFloor(
  problem: Problem,
  groups: Groups,
  from: { readonly chosen: Int32Array; readonly value: number; readonly bound: number },
  tolerance: number,
  tries: number,
): { chosen: Int32Array; value: number; bound: number } {
  let { chosen, value, bound } = from;
  for (const sums of groups.sums) bound = Math.min(bound, sums[0] as number);
  bound = Math.max(bound, value);
  const levels = [...new Set(groups.sums.flatMap((sums) => Array.from(sums)))]
    .filter((sum) => sum > value + tolerance && sum <= bound + tolerance)
    .sort((one, other) => one - other);
  let low = 0;
  let high = levels.length;
  let isSure = true;
  while (low < high) {
    const middle = (low + high) >> 1;
    const level = levels[middle] as number;
    const found = findAssignment(problem, groups, level - tolerance, tries);
    if (found === "none") {
      high = middle;
      bound = Math.min(bound, middle === 0 ? value : (levels[middle - 1] as number));
    } else if (found === "unknown") {
      high = middle;
      isSure = false;
    } else {
      chosen = found;
      value = level;
      low = middle + 1;
    }
  }
  return { chosen, value, bound: isSure ? value : Math.max(bound, value) };
}

/** An entry's groups, those with the judges whom the fewest others need first. */
function byPressure(problem: Problem, groups: Groups, { counts, later }: Course, entry: number): Int32Array {
  const need = problem.needs[entry] as number;
  const judges = groups.judges[entry] as Int32Array;
  const pressure = (group: number) => {
    let sum = 0;
    for (let seat = group * need; seat < (group + 1) * need; seat++) {
      const judge = judges[seat] as number;
      const spare = (problem.maxLoad[judge] as number) + 2 * (problem.minLoad[judge] as number);
      sum += (later[0]?.[judge] as number) / (1 + spare);
    }
    return sum;
  };
  const values = Float64Array.from({ length: counts[entry] as number }, (_, group) => pressure(group));
  return Int32Array.from(values.keys()).sort((one, other) => (values[one] as number) - (values[other] as number));
}

function add(list: Int32Array, index: number, amount: number): void {
  list[index] = (list[index] as number) + amount;
}
