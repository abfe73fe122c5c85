import type { RankOptions, ScoreRow } from "./answer";
import { type Normal, normals } from "./draws";
import { drawsFor, samplingOf, scoreTable } from "./rank";
import { tableOf } from "./table";

export type Asking = { readonly entry: string; readonly judge: string };
export type Settling = Asking & {
  /** the share of the doubt about who is among the first `top` that this score would settle, 0 to 1, as expected today */
  readonly settles: number;
};

const times = 3000;
const groups = 12;
const mostAsked = 400;
/** Groups of draws differ a little by chance alone; what is no more than that settles nothing. */
const chance = (groups - 1) / times;

/**
 * Which further score would settle most about the line of the first `top`, best first and at most `most`, among pairs
 * that may be asked (no conflict, judge free, not scored yet). Doubt is Σ p(1−p) over the entries' probabilities to be
 * among the first. Many possible truths are drawn, with the score that the judge would then give; grouping the draws by
 * that score shows how much less doubt would be left on average. Entries near the line are looked at first.
 */
export function mostSettling(
  rows: readonly ScoreRow[],
  options: RankOptions,
  given: { readonly may: readonly Asking[]; readonly most: number },
): Settling[] {
  const { truths, first, doubt, judges, entries } = drawTruths(rows, options);
  const total = doubt.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return [];
  const scored = new Set(rows.map(({ entry, judge }) => JSON.stringify([entry, judge])));
  const asked = given.may
    .map((pair) => ({ pair, entry: entries.indexOf(pair.entry), judge: judges.names.indexOf(pair.judge) }))
    .filter(({ pair, entry }) => entry >= 0 && !scored.has(JSON.stringify([pair.entry, pair.judge])))
    .sort((a, b) => (doubt[b.entry] as number) - (doubt[a.entry] as number) || byName(a.pair, b.pair))
    .slice(0, mostAsked);
  const near = [...doubt.keys()].filter((entry) => (doubt[entry] as number) > 1e-3);
  const found = asked.map(({ pair, entry, judge }) => {
    const normal = normals(`asked ${options.seed} ${pair.entry} ${pair.judge}`);
    const points = Float64Array.from(truths, (truth, time) => judges.wouldGive(truth, time, entry, judge, normal));
    const order = Array.from(points.keys()).sort((a, b) => (points[a] as number) - (points[b] as number));
    return { ...pair, settles: Math.max(0, Math.min(1, settledBy(order, near, first, doubt) / total - chance)) };
  });
  return found
    .filter(({ settles }) => settles > 0)
    .sort((a, b) => b.settles - a.settles || byName(a, b))
    .slice(0, given.most);
}

/** How far the groups' shares of "among the first" lie apart: the doubt that knowing the group takes away. */
function settledBy(
  order: readonly number[],
  near: readonly number[],
  first: readonly Uint8Array[],
  doubt: Float64Array,
) {
  let settled = 0;
  for (const entry of near) {
    let left = 0;
    for (let group = 0; group < groups; group++) {
      const from = Math.floor((group * times) / groups);
      const to = Math.floor(((group + 1) * times) / groups);
      let among = 0;
      for (let at = from; at < to; at++) among += first[order[at] as number]?.[entry] as number;
      left += (among * (1 - among / (to - from))) / times;
    }
    settled += (doubt[entry] as number) - left;
  }
  return settled;
}

function drawTruths(rows: readonly ScoreRow[], { method, top, seed }: RankOptions) {
  const scored = scoreTable(tableOf(rows), method);
  const { table, fit, totals } = scored;
  const sampling = samplingOf(scored, method);
  const { error, judge: judgeVariance } = fit?.variances ?? sampling;
  const draw = drawsFor(scored, method, normals(`truths ${seed}`));
  const added: Float64Array[] = [];
  const truths: Float64Array[] = [];
  const first: Uint8Array[] = [];
  const among = new Float64Array(table.entries.length);
  for (let time = 0; time < times; time++) {
    const truth = new Float64Array(table.entries.length);
    added.push(draw(truth));
    truths.push(truth);
    const line = truth.toSorted()[Math.max(0, truth.length - top)] as number;
    first.push(
      Uint8Array.from(truth, (value, at) => {
        const isIn = value >= line ? 1 : 0;
        among[at] = (among[at] as number) + isIn;
        return isIn;
      }),
    );
  }
  const wouldGive = (truth: Float64Array, time: number, entry: number, judge: number, normal: Normal) => {
    const marked = sampling.sum ? (totals.start[entry + 1] as number) - (totals.start[entry] as number) : 1;
    const worth = (truth[entry] as number) / marked;
    if (judge < 0) return worth + Math.sqrt(judgeVariance + error) * normal();
    const scale = fit?.temper.scale[judge] ?? 1;
    return (
      scale * worth + (added[time]?.[judge] as number) + Math.sqrt(error * (fit?.temper.noise[judge] ?? 1)) * normal()
    );
  };
  return {
    truths,
    first,
    doubt: among.map((count) => (count / times) * (1 - count / times)),
    judges: { names: table.judges, wouldGive },
    entries: table.entries,
  };
}

function byName(a: Asking, b: Asking): number {
  const one = JSON.stringify([a.entry, a.judge]);
  const other = JSON.stringify([b.entry, b.judge]);
  return one < other ? -1 : one > other ? 1 : 0;
}
