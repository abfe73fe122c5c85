import { markOf } from "../score";
import { ownWeight, wholeWeight } from "./method";
import { type Draw, normals, standingsOf } from "./model/draws";
import { mostSettling } from "./model/most-settling";
import { drawsFor, rounded, scoreTable } from "./model/rank";
import { tableOf } from "./model/table";
import { scoreRows } from "./model-figures";
import { type DivisionInput, organizerTotal, type Ranking, scaleOfFigures, usualSeed } from "./ranking";
import { ranksOf } from "./ties";

/** How sure an entry's rank is. */
export type Certainty = {
  /** an 80 % interval of the rank */
  readonly low: number;
  readonly high: number;
  /** the probability to go on, 0 to 1; null where the round sets no number of places */
  readonly top: number | null;
};

/**
 * How sure the ranks of a division are: seeded draws of what the sheets leave possible, each with what the organizer
 * awarded and what earlier rounds count for. An entry that a gate stops goes on in no draw and has no certainty. By
 * entry; empty where nobody may go on.
 * Source: DESIGN, "Ranking".
 */
export function certaintyOf(
  { entries, sheets, rule }: DivisionInput,
  ranking: Ranking,
): ReadonlyMap<string, Certainty> {
  const places = new Map(ranking.ranked.map((row) => [row.entryId, row]));
  const rows = scoreRows(
    sheets.filter(({ entryId }) => places.get(entryId)?.gate === null),
    rule.criteria,
  );
  if (rows.length === 0) return new Map();
  const method = ranking.fellBack ? "mean" : rule.method;
  const scored = scoreTable(tableOf(rows), method);
  const { share, points } = broughtTo(entries, rule, ranking);
  const added = scored.table.entries.map((entry) => points.get(entry) ?? 0);
  const draw = drawsFor(scored, method, normals(`ranks ${rule.seed ?? usualSeed}`));
  const whole: Draw = (into) => {
    const judges = draw(into);
    for (const [at, more] of added.entries()) into[at] = share * (into[at] ?? 0) + more;
    return judges;
  };
  const ranks = ranksOf(scored.table.entries.map((id) => places.get(id)?.figure ?? 0));
  const above = scored.table.entries.map((id, at) => (places.get(id)?.rank ?? 1) - (ranks[at] ?? 1));
  const standings = standingsOf(whole, ranks, rule.quota ?? 0);
  return new Map(
    scored.table.entries.map((id, at) => {
      const { low = 1, high = 1, top = 0 } = standings[at] ?? {};
      const shift = above[at] ?? 0;
      return [id, { low: low + shift, high: high + shift, top: rule.quota === null ? null : rounded(top) }];
    }),
  );
}

/** What is added to an entry's own points, in points: the organizer's marks and earlier rounds, with the share that its own points keep. */
function broughtTo(entries: DivisionInput["entries"], rule: DivisionInput["rule"], ranking: Ranking) {
  const { earlier = [] } = rule;
  const share = ownWeight(earlier) / wholeWeight;
  const scale = scaleOfFigures(rule, ranking.ranked);
  const points = new Map(
    entries.map(({ entryId, organizerMarks = {} }) => {
      const brought = earlier.reduce(
        (sum, round) =>
          sum + ((markOf(round.figures, entryId) ?? 0) * round.weight * scale) / (round.scale * wholeWeight),
        0,
      );
      return [entryId, (share * organizerTotal(rule.criteria, organizerMarks) + brought) / 100] as const;
    }),
  );
  return { share, points };
}

/** Which judge could still be asked about which entry. */
export type MayAsk = { readonly judgeId: string; readonly entryId: string };

/** One more score, and the share of the doubt about who goes on that it is expected to settle, 0 to 1. */
export type Settled = MayAsk & { readonly settles: number };

/**
 * Which further scores would settle most about the line, best first, by judges' totals with what the organizer and
 * earlier rounds add; nothing where no line is drawn. Entries that a gate stops are left out.
 */
export function settlingOf(
  { entries, sheets, rule }: DivisionInput,
  ranking: Ranking,
  may: readonly MayAsk[],
): Settled[] {
  if (rule.quota === null || may.length === 0) return [];
  const passing = new Set(ranking.ranked.flatMap(({ entryId, gate }) => (gate === null ? [entryId] : [])));
  const { share, points } = broughtTo(entries, rule, ranking);
  const rows = sheets
    .filter(({ role, entryId }) => role !== "shadow" && passing.has(entryId))
    .map(({ entryId, judgeId, total }) => ({
      entry: entryId,
      judge: judgeId,
      score: total / 100 + (points.get(entryId) ?? 0) / share,
    }));
  if (passing.size <= rule.quota) return [];
  const options = { method: rule.method, top: rule.quota, seed: rule.seed ?? usualSeed };
  const asked = may.map(({ judgeId, entryId }) => ({ judge: judgeId, entry: entryId }));
  return mostSettling(rows, options, { may: asked, most: asked.length }).map(({ judge, entry, settles }) => ({
    judgeId: judge,
    entryId: entry,
    settles,
  }));
}
