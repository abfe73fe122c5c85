import { seededRandom } from "~/core/random";
import type { RankAnswer, RankingMethod, ScoreRow } from "./answer";
import { normals } from "./draws";
import { rankScores } from "./rank";

/** One segment: every entry's scores, seat by seat. */
export type Panel = { readonly segment: string; readonly scores: ReadonlyMap<string, readonly number[]> };
export type Trouble = { readonly severity: number; readonly spread: number };
export type Bar = { readonly tau: number; readonly covered: number };
type SkatingBar = Bar & { readonly method: RankingMethod; readonly error: number };

/** The segments of panels.csv. */
export function panelsOf(text: string): Panel[] {
  const panels = new Map<string, Map<string, number[]>>();
  for (const line of text.trim().split("\n").slice(1)) {
    const [segment = "", entry = "", judge = "", score = ""] = line.trim().split(",");
    const panel = panels.get(segment) ?? new Map<string, number[]>();
    panels.set(segment, panel);
    const own = panel.get(entry) ?? [];
    panel.set(entry, own);
    own[Number(judge.slice(1)) - 1] = Number(score);
  }
  return [...panels].map(([segment, scores]) => ({ segment, scores }));
}

/** Every entry's scores by three of its nine judges, drawn anew for each entry, severities and scales added. */
export function keepThree({ segment, scores }: Panel, { severity, spread }: Trouble, draw: number): ScoreRow[] {
  const random = seededRandom(`keep ${segment} ${draw}`);
  const normal = normals(`trouble ${segment} ${draw}`);
  const seats = Array.from({ length: 9 }, () => ({
    severity: severity * normal(),
    scale: Math.exp(spread * normal()),
  }));
  const all = [...scores.values()].flat();
  const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
  return [...scores].flatMap(([entry, given]) =>
    random
      .shuffle(seats.map((seat, at) => ({ ...seat, at })))
      .slice(0, 3)
      .map(({ severity, scale, at }) => ({
        entry,
        judge: `j${at + 1}`,
        score: middle + scale * ((given[at] ?? 0) - middle) + severity,
      })),
  );
}

/** How near the scores of an answer come to the nine judges' means: Kendall's tau, and how many of their ranks are covered. */
export function barOf(panel: Panel, answer: RankAnswer): Bar {
  return truthBar(answer, verdictOf(panel));
}

function verdictOf(panel: Panel): Map<string, number> {
  return new Map([...panel.scores].map(([entry, given]) => [entry, given.reduce((sum, one) => sum + one, 0) / 9]));
}

/** The same against any known truth, whose equals share a rank (1, 2, 2, 4). */
export function truthBar({ entries }: RankAnswer, truth: ReadonlyMap<string, number>): Bar {
  const pairs = entries.map(({ entry, score }) => ({ score, truth: truth.get(entry) ?? 0 }));
  const covered = entries.filter(({ entry, low, high }) => {
    const own = truth.get(entry) ?? 0;
    const above = pairs.filter((pair) => pair.truth > own + 1e-9).length;
    return low <= above + 1 && high >= above + 1;
  });
  return { tau: tauOf(pairs), covered: covered.length / entries.length };
}

function tauOf(pairs: readonly { readonly score: number; readonly truth: number }[]): number {
  let agree = 0;
  for (const [at, one] of pairs.entries()) {
    for (const other of pairs.slice(0, at)) agree += sign(one.score - other.score) * sign(one.truth - other.truth);
  }
  return (2 * agree) / (pairs.length * (pairs.length - 1));
}

/**
 * Mean tau and coverage of some methods over all segments and `draws` choices of judges, the same choices for each
 * method; `error` is the tau's standard error over the draws.
 */
export function skatingBars(
  panels: readonly Panel[],
  trouble: Trouble,
  methods: readonly RankingMethod[],
  draws: number,
): SkatingBar[] {
  return methods.map((method) => {
    const bars = Array.from({ length: draws }, (_, draw) =>
      meanBar(
        panels.map((panel) =>
          barOf(panel, rankScores(keepThree(panel, trouble, draw), { method, top: 3, seed: draw })),
        ),
      ),
    );
    const mean = meanBar(bars);
    const squares = bars.reduce((sum, { tau }) => sum + (tau - mean.tau) ** 2, 0);
    return { method, ...mean, error: Math.sqrt(squares / Math.max(1, draws - 1) / draws) };
  });
}

/**
 * Mean tau of the same choices where every seat's severity is known from all the marks it gave, and taken out: about as
 * far as learning severities can lead, however large the added ones, since they cancel out.
 */
export function knownSeverities(panels: readonly Panel[], draws: number): number {
  const taus = panels.flatMap((panel) => {
    const seats = Array.from({ length: 9 }, () => 0);
    for (const given of panel.scores.values())
      for (const [at, one] of given.entries()) seats[at] = (seats[at] ?? 0) + one;
    const severities = new Map(seats.map((sum, at) => [`j${at + 1}`, sum / panel.scores.size]));
    const verdict = verdictOf(panel);
    return Array.from({ length: draws }, (_, draw) => {
      const figures = new Map([...verdict.keys()].map((entry) => [entry, 0]));
      for (const { entry, judge, score } of keepThree(panel, { severity: 0, spread: 0 }, draw))
        figures.set(entry, (figures.get(entry) ?? 0) + score - (severities.get(judge) ?? 0));
      return tauOf([...figures].map(([entry, score]) => ({ score, truth: verdict.get(entry) ?? 0 })));
    });
  });
  return taus.reduce((sum, tau) => sum + tau, 0) / taus.length;
}

export function meanBar(bars: readonly Bar[]): Bar {
  const mean = (of: (bar: Bar) => number) => bars.reduce((sum, bar) => sum + of(bar), 0) / bars.length;
  return { tau: mean(({ tau }) => tau), covered: mean(({ covered }) => covered) };
}

export type Drawn = { readonly rows: readonly ScoreRow[]; readonly truth: ReadonlyMap<string, number> };
export type Design = {
  readonly entries: number;
  readonly judges: number;
  readonly perEntry: number;
  readonly criteria?: number;
  readonly entry: number;
  readonly judge: number;
  readonly error: number;
};

/** Scores drawn from the model itself, judges chosen at random, and what the entries are truly worth. */
export function drawModel(
  { entries, judges, perEntry, criteria = 1, entry, judge, error }: Design,
  seed: string,
): Drawn {
  const random = seededRandom(`design ${seed}`);
  const normal = normals(`model ${seed}`);
  const seats = Array.from({ length: judges }, (_, at) => at);
  const severities = Array.from({ length: criteria }, () => seats.map(() => judge * normal()));
  const truth = new Map<string, number>();
  const rows: ScoreRow[] = [];
  for (let at = 0; at < entries; at++) {
    const worths = severities.map(() => entry * normal());
    truth.set(
      `e${at}`,
      worths.reduce((sum, one) => sum + one, 0),
    );
    for (const seat of fewOf(seats, perEntry, random)) {
      for (const [criterion, worth] of worths.entries()) {
        const score = 70 + worth + (severities[criterion]?.[seat] ?? 0) + error * normal();
        const row = { entry: `e${at}`, judge: `j${seat}`, score };
        rows.push(criteria > 1 ? { ...row, criterion: `c${criterion}` } : row);
      }
    }
  }
  return { rows, truth };
}

function fewOf(seats: readonly number[], count: number, random: ReturnType<typeof seededRandom>): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.pick(seats));
  return [...chosen];
}

function sign(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : Math.sign(value);
}
