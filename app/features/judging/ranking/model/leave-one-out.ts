import type { FellBack, RankOptions, ScoreRow } from "./answer";
import { ranksOf, rounded, scoreTable } from "./rank";
import { tableOf } from "./table";

/** An entry without one judge: its score and rank then, and how far both moved; null when nobody else scored it. */
export type Without = {
  readonly entry: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly scoreMove: number | null;
  /** above zero: further up without this judge */
  readonly rankMove: number | null;
};

export type LeftOut = {
  readonly judge: string;
  /** why the plain mean ranks those that are left; then a calibrated ranking moved for that reason too */
  readonly fellBack: FellBack | null;
  /** as the table goes, best first with all judges */
  readonly entries: readonly Without[];
  /** how many entries enter or leave the first `top` */
  readonly crossings: number;
};

/**
 * Each judge's influence: the ranking without them, judge by judge in the order of their names. An entry that loses its
 * only score of some criterion drops out of the field, and the others close up.
 */
export function leaveOneOut(rows: readonly ScoreRow[], { method, top }: RankOptions): LeftOut[] {
  const whole = fieldOf(rows, method);
  const order = [...whole.places].sort(([, a], [, b]) => a.rank - b.rank);
  return [...new Set(rows.map(({ judge }) => judge))].sort(byName).map((judge) => {
    const rest = complete(
      rows.filter((row) => row.judge !== judge),
      rows,
    );
    const without = rest.length > 0 ? fieldOf(rest, method) : undefined;
    const entries = order.map(([entry, before]) => {
      const after = without?.places.get(entry);
      if (!after) return { entry, score: null, rank: null, scoreMove: null, rankMove: null };
      const scoreMove = rounded(after.score - before.score);
      return { entry, ...after, scoreMove, rankMove: before.rank - after.rank };
    });
    const crossings = order.filter(([entry, before]) => {
      const after = without?.places.get(entry);
      return before.rank <= top !== (after !== undefined && after.rank <= top);
    });
    return { judge, fellBack: without?.fellBack ?? null, entries, crossings: crossings.length };
  });
}

function fieldOf(rows: readonly ScoreRow[], method: RankOptions["method"]) {
  const { table, scores, fellBack } = scoreTable(tableOf(rows), method);
  const figures = scores.map(rounded);
  const ranks = ranksOf(figures);
  const places = new Map(
    table.entries.map((entry, at) => [entry, { score: figures[at] as number, rank: ranks[at] as number }]),
  );
  return { places, fellBack };
}

/** Only the entries that still have a score of every criterion. */
function complete(rest: readonly ScoreRow[], all: readonly ScoreRow[]): ScoreRow[] {
  const criteria = new Set(all.map(({ criterion }) => criterion));
  const given = new Map<string, Set<string | undefined>>();
  for (const { entry, criterion } of rest) given.set(entry, (given.get(entry) ?? new Set()).add(criterion));
  return rest.filter(({ entry }) => given.get(entry)?.size === criteria.size);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
