import { type Doubt, doubtOf, type Marks } from "./crossed";
import { type Fit, fitReml } from "./reml";

/** What a fit expects of one judge's marks, from which their scale follows. */
type Moments = {
  marks: number;
  /** sums of the squares of what a judge gave, and of its products with the entries' worth */
  given: number;
  both: number;
  /** how much the marks tell about the logarithm of the scale */
  information: number;
};

const fewestMarks = 5;
const fewestJudges = 4;
/** On fewer entries a judge's scale can't be told from their taste. */
const fewestEntries = 10;
const mostRounds = 30;
/** Scales of their own must be e³ = 20 times as credible as the plain model. Kass, Raftery 1995: "strong". */
const evidenceAsked = 3;

/**
 * The same model with a scale for every judge: points = mean + judge + scale × (entry + error), the logarithms of the
 * scales drawn towards nought by a spread that the marks themselves choose. The plain fit comes back unless the marks
 * speak strongly for scales (Laplace's approximation of both models' evidence), so that a panel of even judges is
 * ranked as lme4 would.
 */
export function withScales(marks: Marks, plain: Fit): Fit {
  const { judges, points } = marks;
  if (judges < fewestJudges || marks.entries < fewestEntries || points.length < fewestMarks * judges) return plain;
  let fit = plain;
  let moments = momentsOf(marks, fit, doubtOf(fit.equations));
  if (!worthTrying(moments, fit)) return plain;
  let spread = 0.09;
  let logs = new Float64Array(judges);
  for (let round = 0; round < mostRounds; round++) {
    const error = fit.variances.error;
    const next = Float64Array.from(moments, (of, j) => bestScale(of, logs[j] as number, error, spread));
    const middle = next.reduce((sum, value) => sum + value, 0) / judges;
    let moved = 0;
    for (let j = 0; j < judges; j++) {
      next[j] = (next[j] as number) - middle;
      moved = Math.max(moved, Math.abs((next[j] as number) - (logs[j] as number)));
    }
    logs = next;
    const open = moments.reduce((sum, { information }) => sum + 1 / (information + 1 / spread), 0);
    spread = Math.max(1e-4, (logs.reduce((sum, value) => sum + value * value, 0) + open) / judges);
    const temper = { scale: logs.map(Math.exp), noise: logs.map((value) => Math.exp(2 * value)) };
    const fitted = fitReml(marks, temper, fit.variances);
    if (!fitted?.converged) return plain;
    fit = fitted;
    moments = momentsOf(marks, fit, doubtOf(fit.equations));
    if (moved < 1e-4) break;
  }
  let evidence = plain.deviance - fit.deviance;
  for (const [j, { information }] of moments.entries()) {
    evidence -= (logs[j] as number) ** 2 / spread + Math.log(1 + spread * information);
  }
  return evidence / 2 > evidenceAsked ? fit : plain;
}

/** A first look from the plain fit: do the judges' scales, each by itself, differ clearly more than chance has it? */
function worthTrying(moments: readonly Moments[], { variances: { error } }: Fit): boolean {
  const score = moments.reduce((sum, { marks, given, both, information }) => {
    const slope = (given - both) / error - marks;
    return sum + (information > 0 ? (slope * slope) / information : 0);
  }, 0);
  return score > moments.length + 1.5 * Math.sqrt(2 * moments.length);
}

/** The logarithm of the scale that the expected squares favour, by Newton's steps. */
function bestScale({ marks, given, both }: Moments, from: number, error: number, spread: number): number {
  let log = from;
  for (let step = 0; step < 30; step++) {
    const shrink = Math.exp(-log);
    const slope = marks - (shrink * shrink * given - shrink * both) / error + log / spread;
    const bend = Math.max(marks, (2 * shrink * shrink * given - shrink * both) / error) + 1 / spread;
    const move = Math.max(-0.5, Math.min(0.5, -slope / bend));
    log += move;
    if (Math.abs(move) < 1e-9) break;
  }
  return log;
}

function momentsOf(marks: Marks, fit: Fit, doubt: Doubt): Moments[] {
  const { equations, effects, variances } = fit;
  const { judges, start, judgeOf, confidence } = marks;
  const { weight, load, pull, entrySd, judgeSd, diagonal } = equations;
  const size = judges + 1;
  const ofMean = (j: number) => judgeSd * (doubt.judges[judges * size + j] as number);
  const shared = (j: number, l: number) =>
    judgeSd * judgeSd * (doubt.judges[j * size + l] as number) +
    ofMean(j) +
    ofMean(l) +
    (doubt.judges[judges * size + judges] as number);
  const moments = Array.from({ length: judges }, () => ({ marks: 0, given: 0, both: 0, information: 0 }));
  for (let i = 0; i < marks.entries; i++) {
    const to = start[i + 1] as number;
    const entry = effects.entry[i] as number;
    const own = variances.error * entrySd * entrySd * (doubt.entries[i] as number);
    for (let k = start[i] as number; k < to; k++) {
      const j = judgeOf[k] as number;
      let pulled = 0;
      for (let l = start[i] as number; l < to; l++) {
        pulled += (pull[l] as number) * shared(judgeOf[l] as number, j);
      }
      const apart = (variances.error * entrySd * entrySd * pulled) / (diagonal[i] as number);
      const given = (effects.left[k] as number) + (load[k] as number) * entry;
      const sure = confidence[k] as number;
      const of = moments[j] as Moments;
      of.marks += 1;
      of.given += sure * (given * given + variances.error * shared(j, j));
      of.both += sure * (given * entry + apart);
      const noise = variances.error / ((weight[k] as number) * (load[k] as number) ** 2);
      const others = 1 / own - 1 / noise;
      const open = others > 0 ? Math.min(1 / others, variances.entry) : variances.entry;
      of.information += 2 + (variances.entry - open) / (noise + open);
    }
  }
  return moments;
}
