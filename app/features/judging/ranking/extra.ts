import { grouped } from "~/core/grouped";
import type { AssignmentState } from "../round";

/** Who may be asked for a score in a round: those who sit on its jury and count. */
export type Scorer = {
  readonly judgeId: string;
  readonly name: string;
  readonly divisionIds: readonly string[];
  /** how many entries they have in the round, and how many they take */
  readonly load: number;
  readonly maxLoad: number;
};

type Pair = { readonly judgeId: string; readonly entryId: string };

/** All that asking for one more score turns on. */
export type Askable = {
  readonly scorers: readonly Scorer[];
  readonly conflicts: readonly Pair[];
  readonly assignments: readonly (Pair & { readonly state: AssignmentState; readonly source: string })[];
  /** judges who never read the same entry */
  readonly apart: readonly (readonly [string, string])[];
};

export type AskFault = "not_found" | "conflict_declared" | "recused" | "already_done" | "judges_apart";

type Indexed = {
  /** the judges who sit for a division, by id */
  readonly sitting: ReadonlyMap<string, readonly string[]>;
  /** by judge and entry */
  readonly conflicts: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, AssignmentState>;
  /** who reads an entry, and with whom a judge never sits */
  readonly readers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly apart: ReadonlyMap<string, readonly string[]>;
};

const keyOf = ({ judgeId, entryId }: Pair) => `${judgeId} ${entryId}`;

function indexed({ scorers, conflicts, assignments, apart }: Askable): Indexed {
  const standing = assignments.filter(({ state }) => state !== "recused");
  const both = apart.flatMap(([a, b]) => [{ judge: a, other: b } as const, { judge: b, other: a } as const]);
  return {
    sitting: new Map(scorers.map(({ judgeId, divisionIds }) => [judgeId, divisionIds])),
    conflicts: new Set(conflicts.map(keyOf)),
    states: new Map(assignments.map((one) => [keyOf(one), one.state])),
    readers: new Map(
      [...grouped(standing, ({ entryId }) => entryId)].map(([id, all]) => [
        id,
        new Set(all.map(({ judgeId }) => judgeId)),
      ]),
    ),
    apart: new Map(
      [...grouped(both, ({ judge }) => judge)].map(([judge, all]) => [judge, all.map(({ other }) => other)]),
    ),
  };
}

/**
 * Why a judge can't be asked to score an entry of a division, or null. `already_done`: they have it already, whatever
 * came of it; a draft that they never saw isn't. `judges_apart`: someone they never sit with reads it.
 */
export function askFault(askable: Askable, divisionId: string, pair: Pair): AskFault | null {
  return faultOf(indexed(askable), divisionId, pair);
}

function faultOf(
  { sitting, conflicts, states, readers, apart }: Indexed,
  divisionId: string,
  pair: Pair,
): AskFault | null {
  if (!sitting.get(pair.judgeId)?.includes(divisionId)) return "not_found";
  if (conflicts.has(keyOf(pair))) return "conflict_declared";
  const state = states.get(keyOf(pair));
  if (state === "recused" || state === "replaced") return "recused";
  if (state !== undefined && state !== "draft") return "already_done";
  const reading = readers.get(pair.entryId);
  return apart.get(pair.judgeId)?.some((other) => reading?.has(other)) ? "judges_apart" : null;
}

/** One more score that would help to settle who goes on, and why. */
export type Suggestion = Pair & {
  /** the probability to go on as it stands */
  readonly top: number;
  /** the share of all doubt about the line that it is expected to settle, 0 to 1 */
  readonly settles: number;
  /** how many sheets the entry has, and how many are awaited */
  readonly sheets: number;
  readonly awaited: number;
};

/** An entry as sure as this to go on, or not to, needs no further score. */
const settledAt = 0.05;

/** How many places above and below the line are looked at. */
const nearBy = 8;

/** The pairs that may be asked among the entries about a line, in their order; those with room for more first. */
export function pairsNearLine(askable: Askable, divisionId: string, ordered: readonly string[], quota: number): Pair[] {
  const near = ordered.slice(Math.max(0, quota - nearBy), quota + nearBy);
  const known = indexed(askable);
  return near.flatMap((entryId) =>
    askable.scorers
      .filter(({ judgeId }) => faultOf(known, divisionId, { judgeId, entryId }) === null)
      .map(({ judgeId }) => ({ judgeId, entryId })),
  );
}

/**
 * The scores worth asking for: of those that settle most, one an entry, from a judge with room where there is one.
 * Best first.
 */
export function suggestions(
  { scorers, assignments }: Askable,
  settling: readonly (Pair & { readonly settles: number })[],
  entries: readonly { readonly entryId: string; readonly top: number; readonly sheets: number }[],
  most: number,
): Suggestion[] {
  const room = new Map(scorers.map(({ judgeId, load, maxLoad }) => [judgeId, maxLoad - load]));
  const hasRoom = ({ judgeId }: Pair) => (room.get(judgeId) ?? 0) > 0;
  const byRoom = [...settling].sort((a, b) => Number(hasRoom(b)) - Number(hasRoom(a)) || b.settles - a.settles);
  const best = new Map<string, (typeof byRoom)[number]>();
  for (const pair of byRoom) {
    const known = best.get(pair.entryId);
    if (!known || (hasRoom(pair) && !hasRoom(known))) {
      best.set(pair.entryId, pair);
      room.set(pair.judgeId, (room.get(pair.judgeId) ?? 0) - 1);
    }
  }
  return [...best.values()]
    .sort((a, b) => b.settles - a.settles)
    .flatMap((pair) => {
      const entry = entries.find(({ entryId, top }) => entryId === pair.entryId && Math.min(top, 1 - top) > settledAt);
      const awaited = assignments.filter(
        ({ entryId, state }) => entryId === pair.entryId && (state === "published" || state === "begun"),
      );
      return entry ? [{ ...pair, top: entry.top, sheets: entry.sheets, awaited: awaited.length }] : [];
    })
    .slice(0, most);
}
