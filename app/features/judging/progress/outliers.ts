import { grouped } from "~/core/grouped";

/** One submitted sheet that counts: its total as hundredths of a percent of what the rubric allows (0–10 000). */
export type CountedSheet = {
  readonly assignmentId: string;
  readonly entryId: string;
  readonly judgeId: string;
  readonly share: number;
};

/** How a judge lies to the others on the entries they share: the mean difference in hundredths of a percent. */
export type Leaning = { readonly lean: number; readonly shared: number; readonly isFar: boolean };

/** Something for an organizer to look at, the farthest first. Shares in hundredths of a percent. */
export type Outlier =
  | {
      readonly kind: "sheet";
      readonly assignmentId: string;
      readonly entryId: string;
      readonly judgeId: string;
      readonly share: number;
      /** the median of the entry's other sheets */
      readonly others: number;
    }
  | { readonly kind: "leaning"; readonly judgeId: string; readonly lean: number; readonly shared: number }
  | {
      readonly kind: "flat";
      readonly judgeId: string;
      readonly share: number;
      readonly same: number;
      readonly of: number;
    };

const leastSheets = 3;
const farSheet = 1_500;
const farInDeviations = 2.5;
/** Fewer degrees of freedom say nothing about how far the judges usually are apart. */
const leastFreedom = 4;
const leastShared = 4;
const farLeaning = 800;
const leastFlat = 5;
const flatShare = 0.8;

/** The greatest total of an entry's sheets less the least; null below two. */
export function spreadOf(totals: readonly number[]): number | null {
  return totals.length < 2 ? null : Math.max(...totals) - Math.min(...totals);
}

/**
 * Sheets and judges worth a look. A sheet is far from its entry's others (three at least) when it differs from their
 * median (and from that of all) by more than 15 % of the maximum and 2.5 deviations, as the judges of all other entries differ among themselves,
 * so that one sheet can't hide behind the deviation it makes. A judge stands out who leans by 8 % or more on four shared
 * entries, or who gives four in five of at least five entries one and the same total. None of it is a fault by itself.
 */
export function findOutliers(sheets: readonly CountedSheet[]): readonly Outlier[] {
  const byEntry = grouped(sheets, ({ entryId }) => entryId);
  const scatters = new Map([...byEntry].map(([entryId, own]) => [entryId, scatterOf(own)]));
  const all = [...scatters.values()].reduce(joined, { squares: 0, freedom: 0 });
  const far = [...byEntry].flatMap(([entryId, own]) => {
    const scatter = scatters.get(entryId) ?? { squares: 0, freedom: 0 };
    const bound = farBound({ squares: all.squares - scatter.squares, freedom: all.freedom - scatter.freedom });
    return own.length < leastSheets ? [] : own.flatMap((sheet) => farFrom(sheet, own, bound));
  });
  const leanings = [...leaningsOf(sheets)].flatMap(([judgeId, { lean, shared, isFar }]) =>
    isFar ? [{ kind: "leaning" as const, judgeId, lean, shared }] : [],
  );
  const flat = [...grouped(sheets, ({ judgeId }) => judgeId)].flatMap(([judgeId, own]) => flatOf(judgeId, own));
  far.sort((a, b) => Math.abs(b.share - b.others) - Math.abs(a.share - a.others));
  leanings.sort((a, b) => Math.abs(b.lean) - Math.abs(a.lean));
  return [...far, ...leanings, ...flat];
}

/** How each judge lies to the mean of the others on the entries they share; judges who share none are absent. */
export function leaningsOf(sheets: readonly CountedSheet[]): ReadonlyMap<string, Leaning> {
  const gaps = new Map<string, number[]>();
  for (const own of grouped(sheets, ({ entryId }) => entryId).values()) {
    if (own.length < 2) continue;
    const sum = own.reduce((total, { share }) => total + share, 0);
    for (const { judgeId, share } of own) {
      const known = gaps.get(judgeId) ?? [];
      known.push(share - (sum - share) / (own.length - 1));
      gaps.set(judgeId, known);
    }
  }
  return new Map([...gaps].map(([judgeId, own]) => [judgeId, leaningOf(own)]));
}

function leaningOf(gaps: readonly number[]): Leaning {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  const error = gaps.length < 2 ? 0 : Math.sqrt(squares / (gaps.length - 1) / gaps.length);
  const isFar = gaps.length >= leastShared && Math.abs(mean) >= farLeaning && Math.abs(mean) >= 2 * error;
  return { lean: Math.round(mean), shared: gaps.length, isFar };
}

type Scatter = { readonly squares: number; readonly freedom: number };

function scatterOf(own: readonly CountedSheet[]): Scatter {
  const mean = own.reduce((sum, { share }) => sum + share, 0) / own.length;
  return { squares: own.reduce((sum, { share }) => sum + (share - mean) ** 2, 0), freedom: own.length - 1 };
}

function joined(a: Scatter, b: Scatter): Scatter {
  return { squares: a.squares + b.squares, freedom: a.freedom + b.freedom };
}

function farBound({ squares, freedom }: Scatter): number {
  const deviation = freedom < leastFreedom ? 0 : Math.sqrt(Math.max(0, squares) / freedom);
  return Math.max(farSheet, farInDeviations * deviation);
}

function farFrom(sheet: CountedSheet, own: readonly CountedSheet[], bound: number) {
  const { assignmentId, entryId, judgeId, share } = sheet;
  const others = medianOf(own.filter((other) => other !== sheet).map((other) => other.share));
  const middle = medianOf(own.map((other) => other.share)); // a far sheet pulls the others' median away from its neighbours
  if (Math.abs(share - others) <= bound || Math.abs(share - middle) <= bound) return [];
  return [{ kind: "sheet" as const, assignmentId, entryId, judgeId, share, others }];
}

function flatOf(judgeId: string, own: readonly CountedSheet[]): readonly Outlier[] {
  if (own.length < leastFlat) return [];
  const counts = grouped(own, ({ share }) => String(share));
  const [most = []] = [...counts.values()].sort((a, b) => b.length - a.length);
  if (most.length < flatShare * own.length) return [];
  return [{ kind: "flat", judgeId, share: most[0]?.share ?? 0, same: most.length, of: own.length }];
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[half - 1] ?? upper) + upper) / 2);
}
