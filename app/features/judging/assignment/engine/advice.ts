import { type Blocked, sentenceOf } from "./blockers";
import { pairKey } from "./follow";
import type { Advice, Change } from "./instance";

/** The changes one after another as one list: what was changed twice goes from its first to its last. */
export function adviceOf(blocked: readonly Blocked[]): Advice[] {
  const merged = new Map<string, Blocked>();
  for (const { change, because } of blocked) {
    const before = merged.get(targetOf(change))?.change;
    const from = before && "from" in before ? before.from : undefined;
    const whole = from === undefined || !("from" in change) ? change : { ...change, from };
    merged.set(targetOf(change), { change: whole, because });
  }
  return [...merged.values()].map((one) => ({ ...one.change, text: sentenceOf(one) }));
}

function targetOf(change: Change): string {
  switch (change.change) {
    case "max_load":
    case "min_load":
      return JSON.stringify([change.change, change.judge]);
    case "reviews":
      return JSON.stringify([change.change, change.entry]);
    case "lift_conflict":
    case "release_kept":
      return JSON.stringify([change.change, change.judge, change.entry]);
    case "let_sit_together":
      return JSON.stringify([change.change, pairKey(change.judges)]);
  }
}
