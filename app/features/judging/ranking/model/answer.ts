/** How an entry's scores become one figure. Source: DESIGN, "Ranking". */
export const rankingMethods = ["mean", "sum", "trimmed", "median", "zscore", "calibrated"] as const;
export type RankingMethod = (typeof rankingMethods)[number];

/** One judge's score for one entry, or for one criterion of it. */
export type ScoreRow = {
  readonly entry: string;
  readonly judge: string;
  /** points, not hundredths */
  readonly score: number;
  readonly criterion?: string | undefined;
  /** of the criterion in the total; default 1 */
  readonly weight?: number | undefined;
  /** how sure the judge was, relative to 1 */
  readonly confidence?: number | undefined;
};

export type RankOptions = {
  readonly method: RankingMethod;
  /** how many go on: `top` is the probability to be among them */
  readonly top: number;
  readonly seed: number;
};

/** Why the plain mean stands in for the calibrated one. */
export type FellBack =
  | "too_few_entries"
  | "too_few_judges"
  | "too_few_scores"
  | "not_connected"
  | "not_converged"
  | "entries_alike";

export type RankedFigure = {
  readonly entry: string;
  /** the plain mean, whatever the method */
  readonly mean: number;
  readonly score: number;
  /** 1, 2, 2, 4: scores equal at six decimals share a rank */
  readonly rank: number;
  /** an 80 % interval of the rank */
  readonly low: number;
  readonly high: number;
  /** the probability to be among the first `top` */
  readonly top: number;
};

export type RankedJudge = {
  readonly judge: string;
  /** in points of the total: above zero gives more than others do */
  readonly severity: number;
  /** the severity's own standard error */
  readonly error: number;
  /** how many entries they scored */
  readonly scores: number;
  /** how widely they use the scale, 1 being usual; other than 1 only where the scores speak clearly for it */
  readonly scale: number;
};

export type RankAnswer = {
  readonly method: RankingMethod;
  readonly fellBack: FellBack | null;
  /** best first, equals in the order of their names */
  readonly entries: readonly RankedFigure[];
  readonly judges: readonly RankedJudge[];
  /** of the calibrated totals: with criteria, those of a judge's weighted totals, so that what criteria share counts once */
  readonly variances: { readonly entry: number; readonly judge: number; readonly error: number } | null;
};
