import { type Certainty, certaintyOf, type MayAsk, type Settled, settlingOf } from "./certainty";
import { type Influence, influencesOf, type Shift, shiftsOf } from "./influence";
import { type DivisionInput, type Ranking, rankDivision } from "./ranking";

/** What is asked about a division beyond its ranking. */
export type DeepQuestion = {
  readonly input: DivisionInput;
  readonly certainty: boolean;
  /** the entry that is looked at without each of its judges */
  readonly entryId: string | null;
  /** the whole division without each of its judges */
  readonly judges: boolean;
  /** pairs among which those are looked for whose score would settle most */
  readonly may: readonly MayAsk[];
};

export type DeepAnswer = {
  readonly ranking: Ranking;
  readonly certainty: ReadonlyMap<string, Certainty>;
  readonly shifts: readonly Shift[];
  readonly influences: readonly Influence[];
  readonly settling: readonly Settled[];
};

/** Answers a question about a division: the same question has the same answer, in whatever thread. */
export function deepen({ input, certainty, entryId, judges, may }: DeepQuestion): DeepAnswer {
  const ranking = rankDivision(input);
  return {
    ranking,
    certainty: certainty ? certaintyOf(input, ranking) : new Map(),
    shifts: entryId === null ? [] : shiftsOf(input, entryId),
    influences: judges ? influencesOf(input, ranking) : [],
    settling: settlingOf(input, ranking, may),
  };
}

/** About how much there is to do: marks that are read, times how often. */
export function effortOf({ input: { sheets, rule, entries }, certainty, entryId, judges, may }: DeepQuestion): number {
  const marks = sheets.length * Math.max(1, rule.criteria.length);
  const judgeCount = new Set(sheets.map(({ judgeId }) => judgeId)).size;
  const fits = 1 + (entryId === null ? 0 : Math.min(judgeCount, 10)) + (judges ? judgeCount : 0);
  const isCostly = rule.method === "calibrated" || rule.method === "zscore";
  return (
    marks * fits * (isCostly ? 20 : 1) + (certainty ? Math.min(entries.length, 500) * 200 : 0) + may.length * 3_000
  );
}
