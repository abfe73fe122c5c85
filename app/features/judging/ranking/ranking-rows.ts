import type { Hundredths } from "../rubric";
import type { Certainty } from "./certainty";
import type { GateFault } from "./gates";
import type { Ranking } from "./ranking";
import type { LadderStep } from "./tie-ladder";

/** Where an entry stands to the cut line; null without a quota or when a gate stops it. */
export type Side = "inside" | "tied" | "outside" | null;

export type RankingRow = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly rank: number;
  readonly tiedWith: number;
  readonly figure: Hundredths;
  /** this round's own figure where earlier rounds count */
  readonly own: Hundredths | null;
  readonly sheets: number;
  readonly spread: Hundredths;
  readonly means: Readonly<Record<string, Hundredths>>;
  readonly gate: GateFault | null;
  /** the rung of the ladder that put it above others of the same figure, where a line needed it; null: none did */
  readonly above: LadderStep | null;
  readonly outcome: "advanced" | "eliminated" | null;
  readonly cut: Side;
  readonly certainty: Certainty | null;
  /** its place by the rules, where the ranking is only tried; null: it has none, or nothing is tried */
  readonly was: { readonly rank: number; readonly cut: Side } | null;
};

type Named = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly outcome: RankingRow["outcome"];
};

/** On which side of a ranking's cut line each entry stands. */
export function sidesOf({ cut }: Ranking): ReadonlyMap<string, Side> {
  if (!cut) return new Map();
  return new Map<string, Side>([
    ...cut.inside.map((id) => [id, "inside"] as const),
    ...cut.tied.map((id) => [id, "tied"] as const),
    ...cut.outside.map((id) => [id, "outside"] as const),
  ]);
}

/** A ranking as the rows of its table, beside the ranking by the rules where it is only tried. */
export function rowsOf(
  ranking: Ranking,
  named: (entryId: string) => Named,
  certainty: ReadonlyMap<string, Certainty>,
  rules: Ranking | null,
): RankingRow[] {
  const sides = sidesOf(ranking);
  const sideOf = (id: string) => sides.get(id) ?? null;
  const before = rules && new Map(rules.ranked.map(({ entryId, rank }) => [entryId, rank]));
  const sidesBefore = rules && sidesOf(rules);
  const outsideAt = new Set(
    ranking.ranked.flatMap(({ entryId, figure, gate }) =>
      gate === null && sideOf(entryId) !== "inside" ? [figure] : [],
    ),
  );
  return ranking.ranked.map((row) => {
    const rank = before?.get(row.entryId);
    const { score: _score, tieClass: _class, own, ...shown } = row;
    return {
      ...shown,
      ...named(row.entryId),
      own: own ?? null,
      above: sideOf(row.entryId) === "inside" && outsideAt.has(row.figure) ? row.above : null,
      cut: sideOf(row.entryId),
      certainty: certainty.get(row.entryId) ?? null,
      was: rank === undefined ? null : { rank, cut: sidesBefore?.get(row.entryId) ?? null },
    };
  });
}
