import { type Board, hasBegun, type Place, placeKey } from "./basis";
import type { Instance, JudgeEntry } from "./engine/instance";
import type { RunRequest } from "./run";

export type InstanceWish = {
  readonly kept: readonly Place[];
  /** pairs that are worth this much more, in whole fits: to move as few of them as possible */
  readonly dear: readonly Place[];
  /** whether loads are held near an even share */
  readonly even: boolean;
  /** false: lower loads are let go, as in a re-plan that only fills gaps */
  readonly lowerLoads: boolean;
  readonly floorShare: number;
  readonly seed: number;
};

/** How far a load may be from the even share when loads are evened out. */
const slack = 1;

/** What the engine is asked: fits as whole numbers from 0 to 1, everything a judge may not read as a conflict. */
export function instanceOf(board: Board, request: RunRequest, wish: InstanceWish): Instance {
  const { entries, judges, apart } = board.basis;
  const keptKeys = new Set(wish.kept.map(([e, j]) => placeKey(e, j)));
  const keptBy = judges.map((_, judge) => wish.kept.filter(([, j]) => j === judge).length);
  const keptOf = entries.map((_, entry) => wish.kept.filter(([e]) => e === entry).length);
  const dear = new Set(wish.dear.map(([e, j]) => placeKey(e, j)));
  const bonus = bonusOf(board);
  const affinity: [string, string, number][] = [];
  const conflicts: JudgeEntry[] = [];
  for (const [e, entry] of entries.entries()) {
    for (const [j, judge] of judges.entries()) {
      const key = placeKey(e, j);
      if (board.barrier(e, j) !== null && !keptKeys.has(key)) conflicts.push([judge.id, entry.id]);
      else affinity.push([judge.id, entry.id, board.fit(e, j) / 1000 + (dear.has(key) ? bonus : 0)]);
    }
  }
  const together = new Set(request.together.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const idOf = (judge: number) => judges[judge]?.id ?? "";
  return {
    reviewsPerEntry: 1,
    entries: entries.map(({ id }, e) => ({ id, reviews: Math.max(board.reviews(e), keptOf[e] ?? 0) })),
    judges: judges.map((judge, j) => {
      const held = keptBy[j] ?? 0;
      const { least, most } = loadsOf(judge, wish.even);
      const maxLoad = Math.max(held, judge.sits ? most : 0);
      return { id: judge.id, minLoad: judge.sits && wish.lowerLoads ? Math.min(least, maxLoad) : 0, maxLoad };
    }),
    affinity,
    conflicts,
    kept: wish.kept.map(([e, j]): JudgeEntry => [idOf(j), entries[e]?.id ?? ""]),
    apart: apart
      .map(([a, b]): readonly [string, string] => [idOf(a), idOf(b)])
      .filter(([a, b]) => !together.has(`${a} ${b}`)),
    floorShare: wish.floorShare,
    seed: wish.seed,
  };
}

type Loads = {
  readonly minLoad: number;
  readonly maxLoad: number;
  readonly fairLoad: number;
  readonly wantedLoad: number | null;
};

function loadsOf({ minLoad, maxLoad, fairLoad, wantedLoad }: Loads, even: boolean) {
  if (!even) return { least: minLoad, most: maxLoad };
  const share = wantedLoad ?? fairLoad;
  const most = Math.max(minLoad, Math.min(maxLoad, Math.floor(share) + slack));
  const least = Math.min(most, Math.ceil(Math.min(share, fairLoad)) - slack);
  return { least: Math.max(minLoad, least), most };
}

/** More than all fits together: one pair kept outweighs any fit. */
export function bonusOf(board: Board): number {
  return board.basis.entries.reduce((places, _, entry) => places + board.reviews(entry), 1);
}

/**
 * Each judge's even share: an entry's places are spread over all who may read it.
 * Answers loads by judge, with fractions.
 */
export function fairLoads(board: Board): number[] {
  const shares = board.basis.judges.map(() => 0);
  for (const entry of board.basis.entries.keys()) {
    const may = [...shares.keys()].filter((judge) => board.barrier(entry, judge) === null);
    const each = board.reviews(entry) / may.length;
    for (const judge of may) shares[judge] = (shares[judge] ?? 0) + each;
  }
  return shares;
}

/** Pairs that a run of this kind keeps: what was begun or pinned; a re-plan all that stands with somebody who still sits. */
export function keptPairs(board: Board, kind: "plan" | "replan", { pinned, released }: RunRequest): Place[] {
  const keys = new Set(released.map(([entryId, judgeId]) => `${entryId} ${judgeId}`));
  const isReleased = (e: number, j: number) =>
    keys.has(`${board.basis.entries[e]?.id ?? ""} ${board.basis.judges[j]?.id ?? ""}`);
  const stays = board.basis.standing.filter(
    ([e, j, state]) => hasBegun(state) || (kind === "replan" && board.barrier(e, j) === null && !isReleased(e, j)),
  );
  const kept = new Map(stays.map(([e, j]): [number, Place] => [placeKey(e, j), [e, j]]));
  for (const [entryId, judgeId] of pinned) {
    const [e, j] = [board.entryAt(entryId), board.judgeAt(judgeId)];
    if (e !== undefined && j !== undefined && board.barrier(e, j) === null) kept.set(placeKey(e, j), [e, j]);
  }
  return [...kept.values()];
}
