import type { Problem } from "../problem";
import { countReaching, type Groups } from "./groups";

/**
 * Entries in the order in which a search goes through them (the fewest groups first), how many of their groups reach the
 * floor, and at each place of the order which judges may still be used how often.
 */
export type Course = {
  readonly order: readonly number[];
  readonly counts: Int32Array;
  /** `later[place][judge]`: at how many entries from this place on the judge may sit */
  readonly later: readonly Int32Array[];
  /** how many judges the entries from this place on still need */
  readonly seatsFrom: Int32Array;
};

/** Lays out the course over the groups whose sums reach a floor; undefined where an entry has none. */
export function layCourse(problem: Problem, groups: Groups, floor: number): Course | undefined {
  const { entries, judges, needs } = problem;
  const counts = Int32Array.from(groups.sums, (sums) => countReaching(sums, floor));
  if (counts.some((count) => count === 0)) return undefined;
  const order = Array.from({ length: entries }, (_, entry) => entry);
  order.sort((one, other) => (counts[one] as number) - (counts[other] as number) || one - other);
  const later = Array.from({ length: entries + 1 }, () => new Int32Array(judges));
  const seatsFrom = new Int32Array(entries + 1);
  for (let place = entries - 1; place >= 0; place--) {
    const entry = order[place] as number;
    const need = needs[entry] as number;
    const now = later[place] as Int32Array;
    now.set(later[place + 1] as Int32Array);
    seatsFrom[place] = (seatsFrom[place + 1] as number) + need;
    const members = (groups.judges[entry] as Int32Array).subarray(0, (counts[entry] as number) * need);
    for (const judge of new Set(members)) now[judge] = (now[judge] as number) + 1;
  }
  return { order, counts, later, seatsFrom };
}

/**
 * What loads so far leave for the entries from a place on, as text: alike for all loads that leave the same. Undefined
 * when they leave too little room, or too little time to reach every least load.
 */
export function roomLeft(
  problem: Problem,
  course: Course,
  place: number,
  loads: ArrayLike<number>,
): string | undefined {
  const { judges, minLoad, maxLoad } = problem;
  const later = course.later[place] as Int32Array;
  const seats = course.seatsFrom[place] as number;
  let room = 0;
  let owed = 0;
  let text = "";
  for (let judge = 0; judge < judges; judge++) {
    const load = loads[judge] as number;
    const times = later[judge] as number;
    const may = Math.min((maxLoad[judge] as number) - load, times);
    const must = Math.max(0, (minLoad[judge] as number) - load);
    if (must > may) return undefined;
    room += may;
    owed += must;
    text += String.fromCharCode(may * 256 + must);
  }
  return room < seats || owed > seats ? undefined : text;
}
