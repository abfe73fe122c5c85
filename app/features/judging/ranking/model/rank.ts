import type { FellBack, RankAnswer, RankedJudge, RankingMethod, RankOptions, ScoreRow } from "./answer";
import { type Calibration, calibrate } from "./calibrated";
import { doubtOf, type Marks } from "./crossed";
import { type Draw, drawsOfFit, drawsOfSampling, type Normal, normals, type Sampling, standingsOf } from "./draws";
import { plainFigures, plainSeverities } from "./plain";
import { type Fit, fitReml } from "./reml";
import { type Table, tableOf, totalsOf } from "./table";

type PlainMethod = Exclude<RankingMethod, "calibrated">;

/** One criterion's share of every entry's score, already times its weight. */
export type Part = { readonly criterion: string; readonly weight: number; readonly figures: Float64Array };

/** Scores before anyone is ranked: the criteria's parts, their sums, the model of the totals if there is one. */
export type Scored = {
  readonly table: Table;
  readonly totals: Marks;
  readonly fellBack: FellBack | null;
  readonly parts: readonly Part[];
  readonly means: Float64Array;
  readonly scores: Float64Array;
  readonly fit: Fit | null;
  readonly severities: Float64Array | null;
};

/**
 * Ranks entries by one of the methods: a figure for every criterion, times its weight, added up; ranks of equal figures
 * are equal (1, 2, 2, 4), compared as rounded to six decimals. Intervals and the probability to be among the first
 * come from seeded draws: of the model for `calibrated`, of a sampling model for the plain methods. The order of the rows
 * doesn't matter. Throws what `faultOf` says about rows that can't be ranked.
 */
export function rankScores(rows: readonly ScoreRow[], options: RankOptions): RankAnswer {
  const scored = scoreTable(tableOf(rows), options.method);
  const { table, fit, totals } = scored;
  const scores = scored.scores.map(rounded);
  const ranks = ranksOf(scores);
  const standings = standingsOf(drawsFor(scored, options.method, normals(`ranks ${options.seed}`)), ranks, options.top);
  const entries = table.entries.map((entry, at) => ({
    entry,
    mean: rounded(scored.means[at] as number),
    score: scores[at] as number,
    rank: ranks[at] as number,
    low: standings[at]?.low ?? 1,
    high: standings[at]?.high ?? table.entries.length,
    top: rounded(standings[at]?.top ?? 0),
  }));
  return {
    method: options.method,
    fellBack: scored.fellBack,
    entries: entries.sort((a, b) => a.rank - b.rank),
    judges: judgesOf(scored, totals),
    variances: fit && {
      entry: rounded(fit.variances.entry),
      judge: rounded(fit.variances.judge),
      error: rounded(fit.variances.error),
    },
  };
}

/** Every entry's score by a method, criterion by criterion, and where `calibrated` can't be had: the plain mean and why. */
export function scoreTable(table: Table, method: RankingMethod): Scored {
  const meanParts = plainParts(table, "mean");
  const means = addUp(meanParts);
  const plain = (used: PlainMethod, fellBack: FellBack | null): Scored => {
    const parts = plainParts(table, used);
    const totals = totalsOf(table, (sheet, entry) => meanOf(meanParts[sheet], entry));
    return { table, totals, fellBack, parts, means, scores: addUp(parts), fit: null, severities: null };
  };
  if (method !== "calibrated") return plain(method, null);
  const calibrations = table.sheets.map(({ marks }) => calibrate(marks));
  const failed = calibrations.find((each) => "reason" in each);
  if (failed && "reason" in failed) return plain("mean", failed.reason);
  const totals = totalsOf(table, (sheet, entry, judge) => expected(calibrations[sheet], entry, judge));
  const single = calibrations.length === 1 && totals === table.sheets[0]?.marks;
  const total = single ? (calibrations[0] as Calibration) : calibrate(totals);
  if ("reason" in total) return plain("mean", total.reason);
  if (!("fit" in total)) return plain("mean", "entries_alike");
  const parts = table.sheets.map(({ criterion, weight }, sheet) => ({
    criterion,
    weight,
    figures: Float64Array.from(table.entries, (_, entry) => weight * expected(calibrations[sheet], entry)),
  }));
  const severities = new Float64Array(table.judges.length);
  for (const [sheet, { weight }] of table.sheets.entries()) {
    const each = calibrations[sheet];
    if (!each || !("fit" in each)) continue;
    for (const [judge, value] of each.fit.effects.judge.entries()) {
      severities[judge] = (severities[judge] as number) + weight * value;
    }
  }
  return { table, totals, fellBack: null, parts, means, scores: addUp(parts), fit: total.fit, severities };
}

/** Possible truths about the entries, around the scores that a method gave them. */
export function drawsFor(scored: Scored, method: RankingMethod, normal: Normal): Draw {
  if (scored.fit) return drawsOfFit(scored.fit, scored.scores, normal);
  return drawsOfSampling(scored.totals, scored.scores, samplingOf(scored, method), normal);
}

/** Ranks, the highest first; equals share the best of their places. */
export function ranksOf(scores: Float64Array): Int32Array {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ranks = new Int32Array(scores.length);
  for (const [at, entry] of order.entries()) {
    const before = order[at - 1];
    const equal = before !== undefined && scores[before] === scores[entry];
    ranks[entry] = equal ? (ranks[before] as number) : at + 1;
  }
  return ranks;
}

/** A figure as the bundle holds it: six decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** What a judge would give an entry by the model of one criterion; without a judge, what the usual judge would. */
function expected(calibration: Calibration | undefined, entry: number, judge?: number): number {
  if (!calibration || "reason" in calibration) return 0;
  if ("level" in calibration) return calibration.level;
  const { effects, temper } = calibration.fit;
  const worth = effects.entry[entry] as number;
  if (judge === undefined) return effects.mean + worth;
  return effects.mean + (effects.judge[judge] as number) + (temper.scale[judge] as number) * worth;
}

function plainParts(table: Table, method: PlainMethod): Part[] {
  return table.sheets.map(({ criterion, weight, marks }) => ({
    criterion,
    weight,
    figures: plainFigures(marks, method).map((figure) => weight * figure),
  }));
}

function meanOf(part: Part | undefined, entry: number): number {
  return part ? (part.figures[entry] as number) / part.weight : 0;
}

function addUp(parts: readonly Part[]): Float64Array {
  const [first, ...rest] = parts.map(({ figures }) => figures);
  const sum = Float64Array.from(first ?? []);
  for (const figures of rest)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (figures[at] as number);
  return sum;
}

/**
 * Variances behind a plain figure: the mixed model's where one can be fitted, else half of the spread for entries and
 * half for error. A median errs more than a mean (π/2 times in the long run), a trimmed mean a little more.
 */
export function samplingOf({ totals, scores }: Scored, method: RankingMethod): Sampling {
  const fit = totals.points.length > totals.entries + 1 ? fitReml(totals) : undefined;
  const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
  const half = scores.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, scores.length - 1) / 2;
  const { entry, judge, error } = fit?.converged ? fit.variances : { entry: half, judge: 0, error: half };
  const inflation = (marks: number) => {
    if (method === "median" && marks > 2) return (marks * Math.PI) / (2 * marks + Math.PI - 2);
    return method === "trimmed" && marks > 2 ? 1 + 1 / marks : 1;
  };
  return { entry, judge: method === "zscore" ? 0 : judge, error, inflation, sum: method === "sum" };
}

function judgesOf({ table, fit, severities }: Scored, totals: Marks): RankedJudge[] {
  const counts = new Int32Array(table.judges.length);
  for (const judge of totals.judgeOf) counts[judge] = (counts[judge] as number) + 1;
  const plain = fit ? [] : plainSeverities(totals);
  const doubt = fit && doubtOf(fit.equations).judges;
  const size = table.judges.length + 1;
  return table.judges.map((judge, at) => {
    const open =
      fit && doubt ? fit.variances.error * fit.equations.judgeSd ** 2 * (doubt[at * size + at] as number) : 0;
    return {
      judge,
      severity: rounded(severities?.[at] ?? plain[at]?.severity ?? 0),
      error: rounded(fit ? Math.sqrt(open) : (plain[at]?.error ?? 0)),
      scores: counts[at] as number,
      scale: rounded(fit?.temper.scale[at] ?? 1),
    };
  });
}
