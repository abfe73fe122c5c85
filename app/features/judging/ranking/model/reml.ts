import {
  type Doubt,
  doubtOf,
  type Effects,
  type Equations,
  effectsOf,
  evenTemper,
  type Marks,
  setUp,
  type Temper,
  type Variances,
} from "./crossed";

/** A fitted model: its variances, effects, and minus twice its restricted log-likelihood. */
export type Fit = {
  readonly variances: Variances;
  readonly equations: Equations;
  readonly effects: Effects;
  readonly temper: Temper;
  readonly deviance: number;
  readonly converged: boolean;
  readonly steps: number;
};

type State = { variances: Variances; equations: Equations; effects: Effects; deviance: number };
type Triple = [entry: number, judge: number, error: number];

const mostSteps = 60;
const smallest = 1e-9;
/** Of twice the likelihood's logarithm: what a step must promise to be worth another after it. */
const enough = 1e-7;

/**
 * Variances of entries, judges and error by restricted maximum likelihood: Newton's steps on the average information,
 * halved until the likelihood gains, the error's variance profiled after each. A variance may end at nought.
 * Source: Gilmour, Thompson, Cullis 1995, Average information REML; Robinson 1991, That BLUP is a good thing.
 */
export function fitReml(marks: Marks, temper: Temper = evenTemper(marks.judges), from?: Variances): Fit | undefined {
  const begin = stateAt(marks, temper, from ?? roughVariances(marks));
  if (!begin) return undefined;
  let state: State = begin;
  for (let step = 1; step <= mostSteps; step++) {
    const move = newtonMove(marks, state, doubtOf(state.equations));
    const next: State | undefined = move && better(marks, temper, state, move.by);
    if (next) state = next;
    if (!next || !move || move.gain < enough) return { ...state, temper, converged: true, steps: step };
  }
  return { ...state, temper, converged: false, steps: mostSteps };
}

function better(marks: Marks, temper: Temper, state: State, by: Triple): State | undefined {
  const { entry, judge, error } = state.variances;
  for (let share = 1; share > 1e-4; share /= 2) {
    const nextError = Math.max(error + share * by[2], error / 10);
    const next = stateAt(marks, temper, {
      entry: Math.max(entry + share * by[0], smallest * nextError),
      judge: Math.max(judge + share * by[1], smallest * nextError),
      error: nextError,
    });
    if (next && next.deviance <= state.deviance + 1e-10 * Math.abs(state.deviance)) return next;
  }
  return undefined;
}

/** The state at a ratio of variances: the error's own is the best for that ratio. */
function stateAt(marks: Marks, temper: Temper, given: Variances): State | undefined {
  const equations = setUp(marks, temper, given);
  if (!equations) return undefined;
  const effects = effectsOf(equations, marks.points);
  const free = marks.points.length - 1;
  let sum = 0;
  let logs = 0;
  for (let k = 0; k < marks.points.length; k++) {
    const weight = equations.weight[k] as number;
    sum += weight * (marks.points[k] as number) * (effects.left[k] as number);
    logs += Math.log(weight);
  }
  const error = sum / free;
  if (!(error > 0) || !Number.isFinite(error)) return undefined;
  const ratio = error / given.error;
  return {
    equations,
    effects,
    deviance: free * (1 + Math.log(error)) + equations.logDeterminant - logs,
    variances: { entry: given.entry * ratio, judge: given.judge * ratio, error },
  };
}

function newtonMove(marks: Marks, { equations, effects, variances }: State, doubt: Doubt) {
  const { load, weight } = equations;
  const { entries, judges, start, judgeOf, points } = marks;
  const { entry, judge, error } = variances;
  const count = points.length;
  const projected = new Float64Array(count);
  for (let k = 0; k < count; k++) projected[k] = ((effects.left[k] as number) * (weight[k] as number)) / error;
  const perJudge = new Float64Array(judges);
  const ofEntry = new Float64Array(count);
  let entrySquares = 0;
  let errorSquares = 0;
  for (let i = 0; i < entries; i++) {
    let sum = 0;
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
      const value = projected[k] as number;
      sum += (load[k] as number) * value;
      const j = judgeOf[k] as number;
      perJudge[j] = (perJudge[j] as number) + value;
      errorSquares += (value * value) / (weight[k] as number);
    }
    entrySquares += sum * sum;
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) ofEntry[k] = (load[k] as number) * sum;
  }
  const judgeSquares = perJudge.reduce((sum, value) => sum + value * value, 0);
  let openJudges = 0;
  for (let j = 0; j < judges; j++) openJudges += doubt.judges[j * (judges + 1) + j] as number;
  const openEntries = doubt.entries.reduce((sum, value) => sum + value, 0);
  const known: Triple = [entries - openEntries, judges - openJudges, 0];
  const slope: Triple = [
    (entrySquares - known[0] / entry) / 2,
    (judgeSquares - known[1] / judge) / 2,
    (errorSquares - (count - 1 - known[0] - known[1]) / error) / 2,
  ];
  const ofJudge = new Float64Array(count);
  const ofError = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    ofJudge[k] = perJudge[judgeOf[k] as number] as number;
    ofError[k] = (projected[k] as number) / (weight[k] as number);
  }
  const directions = [ofEntry, ofJudge, ofError];
  const answers = directions.map((direction) => effectsOf(equations, direction).left);
  const information = directions.map((direction) =>
    answers.map((left) => {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += (direction[k] as number) * (left[k] as number) * (weight[k] as number);
      return sum / (2 * error);
    }),
  );
  const held = [entry <= 2 * smallest * error && slope[0] <= 0, judge <= 2 * smallest * error && slope[1] <= 0, false];
  return solveThree(information, slope, held);
}

/** The step of the parameters that aren't held at nought, and what it promises to gain. */
function solveThree(information: number[][], slope: Triple, held: readonly boolean[]) {
  const free = [0, 1, 2].filter((at) => !held[at]);
  const table = free.map((row) => [...free.map((column) => information[row]?.[column] ?? 0), slope[row] ?? 0]);
  for (let at = 0; at < free.length; at++) {
    const pivot = table[at]?.[at] ?? 0;
    if (!(pivot > 0)) return undefined;
    for (let row = 0; row < free.length; row++) {
      if (row === at) continue;
      const times = (table[row]?.[at] ?? 0) / pivot;
      table[row] = (table[row] ?? []).map((value, column) => value - times * (table[at]?.[column] ?? 0));
    }
  }
  const by: Triple = [0, 0, 0];
  let gain = 0;
  for (const [row, at] of free.entries()) {
    by[at] = (table[row]?.[free.length] ?? 0) / (table[row]?.[row] ?? 1);
    gain += (by[at] ?? 0) * (slope[at] ?? 0);
  }
  return { by, gain };
}

/** A first guess from spreads: what marks of one entry share, what marks of one judge share, and the rest. */
function roughVariances({ entries, judges, start, judgeOf, points }: Marks): Variances {
  const count = points.length;
  const mean = points.reduce((sum, value) => sum + value, 0) / count;
  const judgeSum = new Float64Array(judges);
  const judgeCount = new Float64Array(judges);
  let total = 0;
  let amongEntries = 0;
  for (let i = 0; i < entries; i++) {
    const from = start[i] as number;
    const to = start[i + 1] as number;
    let sum = 0;
    for (let k = from; k < to; k++) {
      const value = (points[k] as number) - mean;
      sum += value;
      total += value * value;
      const j = judgeOf[k] as number;
      judgeSum[j] = (judgeSum[j] as number) + value;
      judgeCount[j] = (judgeCount[j] as number) + 1;
    }
    if (to > from) amongEntries += (sum * sum) / (to - from);
  }
  let amongJudges = 0;
  for (let j = 0; j < judges; j++) {
    if ((judgeCount[j] as number) > 0) amongJudges += (judgeSum[j] as number) ** 2 / (judgeCount[j] as number);
  }
  const spread = total / Math.max(1, count - 1) || 1;
  const withinEntry = (total - amongEntries) / Math.max(1, count - entries);
  const withinJudge = (total - amongJudges) / Math.max(1, count - judges);
  const entry = Math.max(spread - withinEntry, 0.05 * spread);
  const judge = Math.max(spread - withinJudge, 0.02 * spread);
  return { entry, judge, error: Math.max(spread - entry - judge, 0.05 * spread) };
}
