import { type Criterion, type Hundredths, scaleOf } from "../rubric";
import type { Marks } from "../score";

/** How a criterion is marked by hand: met or not, one of a few large buttons, or a slider with a field and a keypad. */
export type MarkControl = "pass" | "choices" | "slider";

/** More marks than this no longer fit as buttons beside each other on a phone. */
const mostChoices = 6;

/** Every mark that a criterion admits, from the lowest. */
export function admittedMarks({ minMark, maxMark, step }: Criterion): readonly Hundredths[] {
  const first = Math.ceil(minMark / step) * step;
  const count = Math.max(0, Math.floor((maxMark - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** Which control a criterion gets. */
export function controlOf(criterion: Criterion): MarkControl {
  if (scaleOf(criterion) === "pass") return "pass";
  const { minMark, maxMark, step } = criterion;
  const count = Math.floor((maxMark - minMark) / step) + 1;
  return count <= mostChoices ? "choices" : "slider";
}

/** The mark that a digit on the keyboard stands for among buttons; undefined when none has it. */
export function choiceOfDigit(criterion: Criterion, digit: string): Hundredths | undefined {
  return /^\d$/.test(digit) ? admittedMarks(criterion).find((mark) => mark === Number(digit) * 100) : undefined;
}

/**
 * The start of the level above (1) or below (-1) the one a mark stands in; the end of the range where there is none.
 * Without levels a tenth of the range, at least one step.
 */
export function leapedMark(criterion: Criterion, mark: Hundredths | undefined, direction: 1 | -1): Hundredths {
  const { minMark, maxMark, step, levels } = criterion;
  const at = mark ?? minMark;
  if (levels.length > 0) {
    const starts = levels.map(({ from }) => from);
    const next = direction === 1 ? starts.find((from) => from > at) : starts.findLast((from) => from < at);
    return next ?? (direction === 1 ? maxMark : minMark);
  }
  const leap = Math.max(1, Math.round((maxMark - minMark) / 10 / step)) * step;
  return Math.min(maxMark, Math.max(minMark, at + direction * leap));
}

/** The first criterion without a mark from `from` on, round to the beginning; null when all have one. */
export function nextUnmarked(criteria: readonly Pick<Criterion, "key">[], marks: Marks, from: number): number | null {
  const isMissing = (at: number) => {
    const key = criteria[at]?.key;
    return key !== undefined && !Object.hasOwn(marks, key);
  };
  const order = criteria.map((_, index) => (from + index) % criteria.length);
  return order.find(isMissing) ?? null;
}
