import type { Change, Instance, JudgeEntry } from "./instance";

/** The instance with the advised changes made: what one click applies. */
export function follow(instance: Instance, changes: readonly Change[]): Instance {
  const { conflicts = [], kept = [], apart = [] } = instance;
  const loads = { max_load: new Map<string, number>(), min_load: new Map<string, number>() };
  const reviews = new Map<string, number>();
  const lifted = new Set<string>();
  const released = new Set<string>();
  const together = new Set<string>();
  for (const change of changes) {
    if (change.change === "reviews") reviews.set(change.entry, change.to);
    else if (change.change === "lift_conflict") lifted.add(keyOf([change.judge, change.entry]));
    else if (change.change === "release_kept") released.add(keyOf([change.judge, change.entry]));
    else if (change.change === "let_sit_together") together.add(pairKey(change.judges));
    else loads[change.change].set(change.judge, change.to);
  }
  return {
    ...instance,
    entries: instance.entries.map((entry) => {
      const to = reviews.get(entry.id);
      return to === undefined ? entry : { ...entry, reviews: to };
    }),
    judges: instance.judges.map((judge) => ({
      ...judge,
      minLoad: loads.min_load.get(judge.id) ?? judge.minLoad,
      maxLoad: loads.max_load.get(judge.id) ?? judge.maxLoad,
    })),
    conflicts: conflicts.filter((pair) => !lifted.has(keyOf(pair))),
    kept: kept.filter((pair) => !released.has(keyOf(pair))),
    apart: apart.filter((pair) => !together.has(pairKey(pair))),
  };
}

/** One word for a pair, to look it up by. */
export function keyOf(pair: JudgeEntry): string {
  return JSON.stringify(pair);
}

/** One word for two judges in whatever order. */
export function pairKey([one, other]: readonly [string, string]): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
