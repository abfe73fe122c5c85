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
  | "judges_alike";

export type RankedFigure = {
  readonly entry: string;
  readonly mean: number;
  readonly score: number;
  readonly rank: number;
  /** an 80 % interval of the rank */
  readonly low: number;
  readonly high: number;
  /** the probability to be among the first `top` */
  readonly top: number;
};

export type RankAnswer = {
  readonly method: RankingMethod;
  readonly fellBack: FellBack | null;
  readonly entries: readonly RankedFigure[];
  /** severity in points: above zero gives more than others do */
  readonly judges: readonly {
    readonly judge: string;
    readonly severity: number;
    readonly error: number;
    readonly scores: number;
  }[];
  readonly variances: { readonly entry: number; readonly judge: number; readonly error: number } | null;
};
