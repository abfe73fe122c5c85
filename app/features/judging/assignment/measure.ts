import { type Barrier, type Board, type Place, placeKey } from "./basis";

/** A rule that a draft doesn't keep, by places in its basis. */
export type Fault =
  | { readonly fault: "reviews"; readonly entry: number; readonly has: number; readonly wants: number }
  | { readonly fault: "over"; readonly judge: number; readonly load: number; readonly limit: number }
  | { readonly fault: "under"; readonly judge: number; readonly load: number; readonly limit: number }
  | { readonly fault: "apart"; readonly entry: number; readonly judges: readonly [number, number] }
  | { readonly fault: "barred"; readonly entry: number; readonly judge: number; readonly why: Barrier };

/** What a draft comes to: sums of fits in thousandths. */
export type Measure = {
  readonly total: number;
  /** the worst-served entry and the sum of its judges' fits; null without entries */
  readonly worst: { readonly entry: number; readonly sum: number } | null;
  readonly sums: readonly number[];
  readonly loads: readonly number[];
  /** whether judges and entries hang together, so that severities can be compared */
  readonly connected: boolean;
  readonly faults: readonly Fault[];
};

/** Adds a draft up and names every rule it breaks. */
export function measure(board: Board, pairs: readonly Place[]): Measure {
  const { entries, judges, apart } = board.basis;
  const sums = entries.map(() => 0);
  const loads = judges.map(() => 0);
  const readers: number[][] = entries.map(() => []);
  const faults: Fault[] = [];
  for (const [entry, judge] of pairs) {
    sums[entry] = (sums[entry] ?? 0) + board.fit(entry, judge);
    loads[judge] = (loads[judge] ?? 0) + 1;
    readers[entry]?.push(judge);
    const why = board.barrier(entry, judge);
    if (why && board.stateOf(entry, judge) === null) faults.push({ fault: "barred", entry, judge, why });
  }
  for (const [entry, its] of readers.entries()) {
    const wants = board.reviews(entry);
    if (its.length !== wants) faults.push({ fault: "reviews", entry, has: its.length, wants });
    for (const [a, b] of apart) {
      if (its.includes(a) && its.includes(b)) faults.push({ fault: "apart", entry, judges: [a, b] });
    }
  }
  for (const [judge, load] of loads.entries()) {
    const { maxLoad = 0, minLoad = 0, sits = false } = judges[judge] ?? {};
    if (load > maxLoad) faults.push({ fault: "over", judge, load, limit: maxLoad });
    if (sits && load < minLoad) faults.push({ fault: "under", judge, load, limit: minLoad });
  }
  const worst = sums.reduce<Measure["worst"]>(
    (least, sum, entry) => (least === null || sum < least.sum ? { entry, sum } : least),
    null,
  );
  const total = sums.reduce((all, sum) => all + sum, 0);
  return { total, worst, sums, loads, connected: hangTogether(entries.length, loads.length, pairs), faults };
}

/** Whether all entries and judges that appear in these pairs can be reached from each other. */
export function hangTogether(entries: number, judges: number, pairs: readonly Place[]): boolean {
  const leader = Array.from({ length: entries + judges }, (_, at) => at);
  const find = (node: number): number => {
    let at = node;
    while (leader[at] !== at) {
      const above = leader[at] ?? at;
      leader[at] = leader[above] ?? above;
      at = leader[at] ?? at;
    }
    return at;
  };
  for (const [entry, judge] of pairs) leader[find(entry)] = find(entries + judge);
  return new Set(pairs.map(([entry]) => find(entry))).size <= 1;
}

/** What comes, goes and stays when a draft takes the place of what stood. */
export function difference(board: Board, pairs: readonly Place[]) {
  const planned = new Set(pairs.map(([entry, judge]) => placeKey(entry, judge)));
  const stood = board.basis.standing.map(([entry, judge]): Place => [entry, judge]);
  return {
    comes: pairs.filter(([entry, judge]) => board.stateOf(entry, judge) === null),
    goes: stood.filter(([entry, judge]) => !planned.has(placeKey(entry, judge))),
    stays: stood.filter(([entry, judge]) => planned.has(placeKey(entry, judge))),
  };
}
