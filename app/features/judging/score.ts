import { err, ok, type Result } from "~/core/result";
import type { Criterion, Hundredths } from "./rubric";

/** What a judge gave, by criterion key; a criterion without a mark is absent. */
export type Marks = Readonly<Record<string, Hundredths>>;

/** The mark of a criterion; undefined without one, whatever the criterion is called. */
export function markOf(marks: Marks, key: string): Hundredths | undefined {
  return Object.hasOwn(marks, key) ? marks[key] : undefined;
}

/** Whether the criterion's range and step admit this mark. */
export function admitsMark({ minMark, maxMark, step }: Criterion, mark: Hundredths): boolean {
  return Number.isInteger(mark) && mark >= minMark && mark <= maxMark && mark % step === 0;
}

/** Whether every mark given is admitted by its criterion; some may be missing. */
export function admitsMarks(criteria: readonly Criterion[], marks: Marks): boolean {
  return criteria.every((criterion) => {
    const mark = markOf(marks, criterion.key);
    return mark === undefined || admitsMark(criterion, mark);
  });
}

/**
 * One judge's total for one entry, in hundredths of a point, rounded once, half up; basis points appear only where
 * rounds are combined. Fails with `marks_missing` when a criterion is unmarked (a partial sheet has no total) and
 * `mark_invalid` outside the criterion's range or step.
 * Source: the scoring article of the thể lệ; serves both house forms, "1–5 × hệ số" and "thang điểm 100".
 */
export function sheetTotal(
  criteria: readonly Criterion[],
  marks: Marks,
): Result<Hundredths, "marks_missing" | "mark_invalid"> {
  let total = 0;
  for (const criterion of criteria) {
    const mark = markOf(marks, criterion.key);
    if (mark === undefined) return err("marks_missing");
    if (!admitsMark(criterion, mark)) return err("mark_invalid");
    total += criterion.weight * mark;
  }
  return ok(Math.floor((total + 50) / 100));
}

/**
 * What a sheet comes to so far: the total of the marks given, how many there are, and the most those could have been. In
 * hundredths. A mark outside its range or step counts for nothing yet, though it isn't missing.
 */
export function runningTotal(criteria: readonly Criterion[], marks: Marks) {
  const marked = criteria.filter((criterion) => {
    const mark = markOf(marks, criterion.key);
    return mark !== undefined && admitsMark(criterion, mark);
  });
  const sum = (of: (criterion: Criterion) => number) =>
    Math.floor((marked.reduce((total, criterion) => total + criterion.weight * of(criterion), 0) + 50) / 100);
  return {
    total: sum(({ key }) => markOf(marks, key) ?? 0),
    outOf: sum(({ maxMark }) => maxMark),
    marked: marked.length,
    missing: criteria.filter(({ key }) => markOf(marks, key) === undefined).map(({ key }) => key),
  };
}

/** Only the marks of criteria that the rubric has. */
export function knownMarks(criteria: readonly Criterion[], marks: Marks): Marks {
  return Object.fromEntries(
    criteria.flatMap(({ key }) => {
      const mark = markOf(marks, key);
      return mark === undefined ? [] : [[key, mark]];
    }),
  );
}

/** The next mark up (1) or down (-1), kept on the step and within the range; the first press starts at the lowest mark. */
export function steppedMark(criterion: Criterion, mark: Hundredths | undefined, direction: 1 | -1): Hundredths {
  const { minMark, maxMark, step } = criterion;
  if (mark === undefined) return minMark;
  const onStep = direction === 1 ? Math.floor(mark / step) : Math.ceil(mark / step);
  return Math.min(maxMark, Math.max(minMark, (onStep + direction) * step));
}

/** The levels with the marks they reach from and to, both included, on the criterion's step. */
export function levelRanges({ levels, maxMark, step }: Criterion) {
  return levels.map(({ from, text }, index) => {
    const next = levels[index + 1]?.from;
    return { from, to: next === undefined ? maxMark : Math.max(from, next - step), text };
  });
}

/** Which level a mark stands in, or -1 when it stands in none. */
export function levelAt({ levels }: Criterion, mark: Hundredths | undefined): number {
  return mark === undefined ? -1 : levels.findLastIndex(({ from }) => from <= mark);
}
