import { seededRandom } from "~/core/random";
import { solveTransposed } from "./cholesky";
import type { Marks } from "./crossed";
import type { Fit } from "./reml";

/** Fills an array with one possible truth about every entry, and answers what each judge then adds to whatever they score. */
export type Draw = (into: Float64Array) => Float64Array;
export type Normal = () => number;
export type Standing = { readonly low: number; readonly high: number; readonly top: number };

const mostValues = 750_000;
/** Ranks are whole numbers and a panel's verdict holds the very marks it is guessed from: aiming a little lower covers 80 %. */
const share = 0.77;

/** Normal deviates that are the same for the same seed. Marsaglia's polar method. */
export function normals(seed: string): Normal {
  const random = seededRandom(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * random.next() - 1;
      const y = 2 * random.next() - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const times = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * times;
      return x * times;
    }
  };
}

/**
 * Truths that a fitted model holds possible around the given scores: judges first, all together, then every entry given
 * the judges. Entries with a judge in common are off together, as they should be; the error's own variance is drawn
 * too, so that few marks leave wider intervals.
 */
export function drawsOfFit({ equations, variances }: Fit, scores: Float64Array, normal: Normal): Draw {
  const { marks, pull, entrySd, judgeSd, diagonal, factor } = equations;
  const { judges, start, judgeOf } = marks;
  const usual = Math.sqrt(variances.error);
  const spare = Math.max(1, marks.points.length - marks.entries - judges + 1);
  return (into) => {
    const sd = usual / Math.sqrt(chiSquarePerDegree(spare, normal));
    const judge = solveTransposed(
      factor,
      Float64Array.from({ length: judges + 1 }, () => sd * normal()),
    );
    const mean = judge[judges] as number;
    for (let j = 0; j < judges; j++) judge[j] = (judge[j] as number) * judgeSd + mean;
    for (let i = 0; i < marks.entries; i++) {
      let sum = 0;
      for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
        sum += (pull[k] as number) * (judge[judgeOf[k] as number] as number);
      }
      const d = diagonal[i] as number;
      into[i] = (scores[i] as number) - (entrySd * entrySd * sum) / d + (sd * entrySd * normal()) / Math.sqrt(d);
    }
    return judge;
  };
}

/** A draw of χ² beside its degrees of freedom: how far an estimated variance may lie off. Wilson, Hilferty 1931. */
function chiSquarePerDegree(degrees: number, normal: Normal): number {
  const ninth = 2 / (9 * degrees);
  return Math.max(0.05, (1 - ninth + Math.sqrt(ninth) * normal()) ** 3);
}

/** How a plain method's figures err: variances of its marks, how much less it makes of them than a mean, what it adds up. */
export type Sampling = {
  readonly entry: number;
  readonly judge: number;
  readonly error: number;
  /** the figure's variance beside the mean's of as many marks */
  readonly inflation: (marks: number) => number;
  readonly sum: boolean;
};

/**
 * Truths that a plain figure leaves possible: judges' severities are drawn once for all (judges who see every entry
 * cancel out), errors entry by entry, and what is left is drawn towards the field as far as it is noise.
 */
export function drawsOfSampling(marks: Marks, scores: Float64Array, from: Sampling, normal: Normal): Draw {
  const { start, judgeOf } = marks;
  const count = (i: number) => (start[i + 1] as number) - (start[i] as number);
  const perMark = Float64Array.from(scores, (score, i) => (from.sum ? score / count(i) : score));
  const centre = perMark.reduce((sum, value) => sum + value, 0) / perMark.length;
  const judgeSd = Math.sqrt(from.judge);
  return (into) => {
    const judge = Float64Array.from({ length: marks.judges }, () => judgeSd * normal());
    for (let i = 0; i < marks.entries; i++) {
      const marked = count(i);
      let severity = 0;
      for (let k = start[i] as number; k < (start[i + 1] as number); k++)
        severity += judge[judgeOf[k] as number] as number;
      const error = (from.error * from.inflation(marked)) / marked;
      const trust = from.entry / (from.entry + error) || 0;
      const off = (perMark[i] as number) - severity / marked - centre;
      into[i] = (centre + trust * off + Math.sqrt(trust * error) * normal()) * (from.sum ? marked : 1);
    }
    return judge;
  };
}

/**
 * What many draws say of every entry: the narrowest interval of ranks that holds about 80 % of them (the nearest to it:
 * ranks are whole numbers), widened to hold the rank itself, and the share of draws among the first `top`.
 */
export function standingsOf(draw: Draw, ranks: ArrayLike<number>, top: number): Standing[] {
  const count = ranks.length;
  const times = Math.max(150, Math.min(2000, Math.floor(mostValues / count)));
  const drawn = new Int32Array(times * count);
  const among = new Float64Array(count);
  const values = new Float64Array(count);
  const keys = new Float64Array(count);
  const step = 2 ** (52 - Math.ceil(Math.log2(count + 1)));
  const random = seededRandom("equal truths");
  for (let time = 0; time < times; time++) {
    draw(values);
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    const scale = most > least ? (step - 1) / (most - least) : 0;
    for (let i = 0; i < count; i++) keys[i] = Math.floor((most - (values[i] as number)) * scale) * count + i;
    keys.sort();
    shuffleEquals(keys, count, random);
    for (let rank = 1; rank <= count; rank++) {
      // The remainder by hand: `%` of numbers this large is four times as slow.
      const key = keys[rank - 1] as number;
      const i = key - Math.floor(key / count) * count;
      drawn[i * times + time] = rank;
      if (rank <= top) among[i] = (among[i] as number) + 1;
    }
  }
  return Array.from({ length: count }, (_, i) => {
    const [low, high] = narrowest(drawn.subarray(i * times, (i + 1) * times).sort());
    const rank = ranks[i] as number;
    return { low: Math.min(low, rank), high: Math.max(high, rank), top: (among[i] as number) / times };
  });
}

/** Entries whose truths are one and the same stand in any order: the place in the list is no merit. */
function shuffleEquals(keys: Float64Array, count: number, random: { next(): number }): void {
  const truthAt = (at: number) => Math.floor((keys[at] as number) / count);
  for (let from = 0, to = 1; from < count; from = to++) {
    const truth = truthAt(from);
    while (to < count && truthAt(to) === truth) to++;
    for (let left = to - from; left > 1; left--) {
      const other = from + Math.floor(random.next() * left);
      const last = from + left - 1;
      [keys[other], keys[last]] = [keys[last] as number, keys[other] as number];
    }
  }
}

function narrowest(sorted: Int32Array): [low: number, high: number] {
  const asked = Math.ceil(share * sorted.length);
  let width = Number.POSITIVE_INFINITY;
  for (let at = 0; at + asked <= sorted.length; at++) {
    width = Math.min(width, (sorted[at + asked - 1] as number) - (sorted[at] as number));
  }
  const enough = fullest(sorted, width);
  if (width === 0) return [enough.low, enough.low];
  const fewer = fullest(sorted, width - 1);
  const short = share - fewer.held / sorted.length;
  const over = enough.held / sorted.length - share;
  return short < over ? [fewer.low, fewer.low + width - 1] : [enough.low, enough.low + width];
}

/** Where an interval of that width holds most of the draws. */
function fullest(sorted: Int32Array, width: number): { low: number; held: number } {
  let best = { low: sorted[0] as number, held: 0 };
  let end = 0;
  for (let at = 0; at < sorted.length; at++) {
    const low = sorted[at] as number;
    while (end < sorted.length && (sorted[end] as number) <= low + width) end++;
    if (end - at > best.held) best = { low, held: end - at };
  }
  return best;
}
