import type { Instant } from "~/core/instant";
import type { Criterion, Hundredths } from "../rubric";
import { type Marks, markOf } from "../score";

/** An entry that every judge of a division scores before the round opens, to see how far apart they are. Nothing of it counts. */
export type Calibration = {
  readonly id: string;
  readonly roundId: string;
  readonly divisionId: string;
  readonly entryId: string;
  readonly entryVersionId: string;
  readonly note: string;
  readonly dueAt: Instant | null;
  /** when the judges were shown how the others marked */
  readonly revealedAt: Instant | null;
};

/** Whether it has ended for its judges: they were shown the spread, or its own time is over. */
export function isOver(
  { dueAt, isRevealed }: { readonly dueAt: Instant | null; readonly isRevealed: boolean },
  now: Instant,
): boolean {
  return isRevealed || (dueAt !== null && now > dueAt);
}

/** What a judge submitted on it. */
export type CalibrationSheet = { readonly judgeId: string; readonly marks: Marks; readonly total: Hundredths };

/** How far apart judges are on a criterion, or on the total; key null: the total. In hundredths, marks times weights left out. */
export type Spread = {
  readonly key: string | null;
  readonly low: Hundredths;
  readonly median: Hundredths;
  readonly high: Hundredths;
  /** every judge's, from the lowest; whose isn't told */
  readonly all: readonly Hundredths[];
  /** the reader's own; null: none */
  readonly own: Hundredths | null;
};

/** The spread of the submitted sheets on each criterion and on the total; empty with fewer than two, where there is none. */
export function spreadOf(
  criteria: readonly Pick<Criterion, "key">[],
  sheets: readonly CalibrationSheet[],
  ownJudgeId: string | null,
): Spread[] {
  if (sheets.length < 2) return [];
  const line = (key: string | null, of: (sheet: CalibrationSheet) => Hundredths | undefined): Spread[] => {
    const all = sheets.flatMap((sheet) => of(sheet) ?? []).sort((a, b) => a - b);
    const [low, high] = [all[0], all.at(-1)];
    if (low === undefined || high === undefined) return [];
    const own = sheets.find(({ judgeId }) => judgeId === ownJudgeId);
    return [{ key, low, median: medianOf(all), high, all, own: (own && of(own)) ?? null }];
  };
  return [
    ...criteria.flatMap(({ key }) => line(key, ({ marks }) => markOf(marks, key))),
    ...line(null, ({ total }) => total),
  ];
}

/** The middle of sorted figures; between two of them, rounded half up. */
function medianOf(sorted: readonly Hundredths[]): Hundredths {
  const middle = sorted.length / 2;
  const [a = 0, b = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return Math.floor((a + b + 1) / 2);
}
