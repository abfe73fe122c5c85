import { type Board, hasBegun, placeKey } from "./basis";
import { difference } from "./measure";
import type { Plan } from "./run";

/** An assignment as it stands now, by places in the run's basis. */
export type StandingNow = {
  readonly id: string;
  readonly entry: number;
  readonly judge: number;
  readonly state: string;
};

/** Why something that a run took away doesn't come back. */
export type NotBack = "barred" | "judge_full" | "entry_full" | "entry_gone" | "stands";

export type RevertPlan = {
  /** added by the run and not begun: they go */
  readonly goes: readonly StandingNow[];
  /** added by the run and begun since: they stay */
  readonly begun: readonly StandingNow[];
  /** taken away by the run and still free: they come back, as they were */
  readonly comesBack: readonly { readonly entry: number; readonly judge: number; readonly wasPublished: boolean }[];
  readonly notBack: readonly { readonly entry: number; readonly judge: number; readonly why: NotBack }[];
};

export type Now = {
  readonly standing: readonly StandingNow[];
  /** the run's entries that are still in the round */
  readonly isHere: (entry: number) => boolean;
  /** whether a judge may be given an entry as things stand */
  readonly mayRead: (entry: number, judge: number) => boolean;
  readonly maxLoad: (judge: number) => number;
};

/**
 * What reverting a published run would do: what it added and nobody began goes, what it took away and is still free
 * comes back, what was begun stays. A pair is free while both are still in the round, nothing bars it, the judge has room
 * and the entry isn't full of others.
 */
export function revertOf(board: Board, plan: Pick<Plan, "pairs">, now: Now): RevertPlan {
  const { comes, goes } = difference(board, plan.pairs);
  const standing = new Map(now.standing.map((one) => [placeKey(one.entry, one.judge), one]));
  const added = comes.flatMap(([entry, judge]) => standing.get(placeKey(entry, judge)) ?? []);
  const leaving = added.filter(({ state }) => !hasBegun(state));
  const begun = added.filter(({ state }) => hasBegun(state));
  const gone = new Set(leaving.map(({ id }) => id));
  const rest = now.standing.filter(({ id }) => !gone.has(id));
  const loads = new Map<number, number>();
  const readers = new Map<number, number>();
  const count = (entry: number, judge: number) => {
    loads.set(judge, (loads.get(judge) ?? 0) + 1);
    readers.set(entry, (readers.get(entry) ?? 0) + 1);
  };
  for (const { entry, judge } of rest) count(entry, judge);
  const comesBack: RevertPlan["comesBack"][number][] = [];
  const notBack: RevertPlan["notBack"][number][] = [];
  for (const [entry, judge] of goes) {
    const why = barred(entry, judge);
    if (why) notBack.push({ entry, judge, why });
    else {
      comesBack.push({ entry, judge, wasPublished: board.stateOf(entry, judge) !== "draft" });
      count(entry, judge);
    }
  }
  return { goes: leaving, begun, comesBack, notBack };

  function barred(entry: number, judge: number): NotBack | null {
    if (standing.has(placeKey(entry, judge)) && !gone.has(standing.get(placeKey(entry, judge))?.id ?? ""))
      return "stands";
    if (!now.isHere(entry)) return "entry_gone";
    if (!now.mayRead(entry, judge)) return "barred";
    if ((loads.get(judge) ?? 0) >= now.maxLoad(judge)) return "judge_full";
    return (readers.get(entry) ?? 0) >= board.reviews(entry) ? "entry_full" : null;
  }
}
