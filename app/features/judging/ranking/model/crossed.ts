import { type Factor, factorize, inverse, logDeterminant, solve } from "./cholesky";

/** The marks of one criterion, entry by entry, as flat arrays: mark k is of `judgeOf[k]` for the entry in whose stretch k lies. */
export type Marks = {
  readonly entries: number;
  readonly judges: number;
  /** entry i's marks are start[i] up to start[i + 1] */
  readonly start: Int32Array;
  readonly judgeOf: Int32Array;
  readonly points: Float64Array;
  /** how sure a judge was: the error's variance is divided by it */
  readonly confidence: Float64Array;
};

/** How wide a judge's scale is, 1 being usual, and how many times the usual error's variance theirs is. */
export type Temper = { readonly scale: Float64Array; readonly noise: Float64Array };

export type Variances = { readonly entry: number; readonly judge: number; readonly error: number };

/**
 * Henderson's equations of points = mean + judge + scale × entry + error, entries eliminated: what is left is a dense
 * system of the judges and the mean. Entries and judges are written as deviation × standard deviation, so that a
 * variance of nought is no special case.
 */
export type Equations = {
  readonly marks: Marks;
  readonly load: Float64Array;
  readonly weight: Float64Array;
  /** weight × load: how much a mark says about its entry */
  readonly pull: Float64Array;
  readonly entrySd: number;
  readonly judgeSd: number;
  /** an entry's own diagonal */
  readonly diagonal: Float64Array;
  readonly factor: Factor;
  readonly logDeterminant: number;
};

/** The solution: mean, judges and entries in points, and what is left of every mark. */
export type Effects = {
  readonly mean: number;
  readonly judge: Float64Array;
  readonly entry: Float64Array;
  readonly left: Float64Array;
};

/** A scale of 1 and the usual error for every judge: the plain model. */
export function evenTemper(judges: number): Temper {
  return { scale: new Float64Array(judges).fill(1), noise: new Float64Array(judges).fill(1) };
}

/** Sets up and factorizes the equations for variances relative to the error's; undefined when they can't be solved. */
export function setUp(marks: Marks, temper: Temper, { entry, judge, error }: Variances): Equations | undefined {
  const { judges, start, judgeOf, confidence } = marks;
  const size = judges + 1;
  const entrySd = Math.sqrt(entry / error);
  const judgeSd = Math.sqrt(judge / error);
  const load = new Float64Array(judgeOf.length);
  const weight = new Float64Array(judgeOf.length);
  const pull = new Float64Array(judgeOf.length);
  for (let k = 0; k < judgeOf.length; k++) {
    const of = judgeOf[k] as number;
    load[k] = temper.scale[of] as number;
    weight[k] = (confidence[k] as number) / (temper.noise[of] as number);
    pull[k] = (weight[k] as number) * (load[k] as number);
  }
  const matrix = new Float64Array(size * size);
  const diagonal = new Float64Array(marks.entries);
  const mean = judges * size;
  let logs = 0;
  for (let i = 0; i < marks.entries; i++) {
    const from = start[i] as number;
    const to = start[i + 1] as number;
    let own = 0;
    let all = 0;
    for (let k = from; k < to; k++) {
      own += (pull[k] as number) * (load[k] as number);
      all += pull[k] as number;
    }
    const d = 1 + entrySd * entrySd * own;
    diagonal[i] = d;
    logs += Math.log(d);
    const share = (entrySd * entrySd) / d;
    matrix[mean + judges] = (matrix[mean + judges] as number) - share * all * all;
    for (let k = from; k < to; k++) {
      const j = judgeOf[k] as number;
      const w = weight[k] as number;
      const pulled = judgeSd * (pull[k] as number) * share;
      const shared = pulled * judgeSd;
      matrix[mean + judges] = (matrix[mean + judges] as number) + w;
      matrix[mean + j] = (matrix[mean + j] as number) + judgeSd * w - pulled * all;
      matrix[j * size + j] = (matrix[j * size + j] as number) + judgeSd * judgeSd * w;
      for (let l = from; l <= k; l++) {
        const other = judgeOf[l] as number;
        const at = j > other ? j * size + other : other * size + j;
        matrix[at] = (matrix[at] as number) - shared * (pull[l] as number);
      }
    }
  }
  for (let j = 0; j < judges; j++) matrix[j * size + j] = (matrix[j * size + j] as number) + 1;
  const factor = factorize(matrix, size);
  if (!factor) return undefined;
  return {
    marks,
    load,
    weight,
    pull,
    entrySd,
    judgeSd,
    diagonal,
    factor,
    logDeterminant: logs + logDeterminant(factor),
  };
}

/** Solves the equations for one set of points: best linear unbiased predictors of entries and judges. Robinson 1991. */
export function effectsOf(equations: Equations, points: Float64Array): Effects {
  const { marks, load, weight, pull, entrySd, judgeSd, diagonal, factor } = equations;
  const { judges, start, judgeOf } = marks;
  const right = new Float64Array(judges + 1);
  const own = new Float64Array(marks.entries);
  for (let i = 0; i < marks.entries; i++) {
    const from = start[i] as number;
    const to = start[i + 1] as number;
    let sum = 0;
    for (let k = from; k < to; k++) sum += (pull[k] as number) * (points[k] as number);
    own[i] = entrySd * sum;
    const share = (entrySd * (own[i] as number)) / (diagonal[i] as number);
    for (let k = from; k < to; k++) {
      const rest = (weight[k] as number) * (points[k] as number) - share * (pull[k] as number);
      const j = judgeOf[k] as number;
      right[j] = (right[j] as number) + judgeSd * rest;
      right[judges] = (right[judges] as number) + rest;
    }
  }
  solve(factor, right);
  const mean = right[judges] as number;
  const judge = right.subarray(0, judges).map((value) => value * judgeSd);
  const entry = new Float64Array(marks.entries);
  const left = new Float64Array(points.length);
  for (let i = 0; i < marks.entries; i++) {
    const from = start[i] as number;
    const to = start[i + 1] as number;
    let sum = 0;
    for (let k = from; k < to; k++) {
      sum += (pull[k] as number) * (mean + (judge[judgeOf[k] as number] as number));
    }
    const value = (entrySd * ((own[i] as number) - entrySd * sum)) / (diagonal[i] as number);
    entry[i] = value;
    for (let k = from; k < to; k++) {
      left[k] = (points[k] as number) - mean - (judge[judgeOf[k] as number] as number) - (load[k] as number) * value;
    }
  }
  return { mean, judge, entry, left };
}

/** What the equations leave open about judges (with the mean as last) and entries, for an error's variance of 1. */
export type Doubt = { readonly judges: Float64Array; readonly entries: Float64Array };

/** The inverse of the judges' system and the diagonal of the entries', in deviations (not yet in points). */
export function doubtOf(equations: Equations): Doubt {
  const { marks, pull, entrySd, judgeSd, diagonal, factor } = equations;
  const { judges: mean, start, judgeOf } = marks;
  const size = mean + 1;
  const judges = inverse(factor);
  const entries = new Float64Array(marks.entries);
  for (let i = 0; i < marks.entries; i++) {
    const from = start[i] as number;
    const to = start[i + 1] as number;
    let all = 0;
    let sum = 0;
    for (let k = from; k < to; k++) {
      const own = judgeSd * (pull[k] as number);
      all += pull[k] as number;
      const at = (judgeOf[k] as number) * size;
      for (let l = from; l < k; l++) {
        sum += 2 * own * judgeSd * (pull[l] as number) * (judges[at + (judgeOf[l] as number)] as number);
      }
      sum += own * own * (judges[at + (judgeOf[k] as number)] as number);
    }
    for (let k = from; k < to; k++) {
      sum += 2 * judgeSd * (pull[k] as number) * all * (judges[mean * size + (judgeOf[k] as number)] as number);
    }
    sum += all * all * (judges[mean * size + mean] as number);
    const d = diagonal[i] as number;
    entries[i] = 1 / d + (entrySd * entrySd * sum) / (d * d);
  }
  return { judges, entries };
}
