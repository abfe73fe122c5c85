import type { RankingMethod } from "./answer";
import type { Marks } from "./crossed";

/** A judge's usual score, how far theirs spread, and how many they gave. */
type Habit = { readonly mean: number; readonly spread: number };

/**
 * Every entry's figure by one of the plain methods, of one criterion. Trimmed drops the highest and the lowest of three
 * or more scores and is the mean of fewer; the median of an even number lies midway. z-score: a judge's scores as
 * deviations from their own mean in their own standard deviations, averaged, then put back into points with the mean of
 * all scores and the usual judge's spread; a judge with one score, or only equal ones, says nothing (0).
 */
export function plainFigures(marks: Marks, method: Exclude<RankingMethod, "calibrated">): Float64Array {
  if (method === "zscore") return zFigures(marks);
  return Float64Array.from({ length: marks.entries }, (_, entry) => {
    const points = marks.points.slice(marks.start[entry], marks.start[entry + 1]);
    const sum = points.reduce((total, value) => total + value, 0);
    if (method === "sum") return sum;
    if (method === "mean" || points.length < 3) return sum / points.length;
    points.sort();
    if (method === "trimmed") {
      const ends = (points[0] as number) + (points[points.length - 1] as number);
      return (sum - ends) / (points.length - 2);
    }
    const middle = points.length >> 1;
    const upper = points[middle] as number;
    return points.length % 2 === 1 ? upper : (upper + (points[middle - 1] as number)) / 2;
  });
}

function zFigures(marks: Marks): Float64Array {
  const { points, start, judgeOf } = marks;
  const habits = habitsOf(marks);
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  const spreads = habits.filter(({ spread }) => spread > 0);
  const usual = Math.sqrt(spreads.reduce((sum, { spread }) => sum + spread * spread, 0) / Math.max(1, spreads.length));
  return Float64Array.from({ length: marks.entries }, (_, entry) => {
    const from = start[entry] as number;
    const to = start[entry + 1] as number;
    let sum = 0;
    for (let k = from; k < to; k++) {
      const habit = habits[judgeOf[k] as number];
      if (habit && habit.spread > 0) sum += ((points[k] as number) - habit.mean) / habit.spread;
    }
    return mean + (usual * sum) / (to - from);
  });
}

function habitsOf({ judges, judgeOf, points }: Marks): Habit[] {
  const counts = new Float64Array(judges);
  const sums = new Float64Array(judges);
  const squares = new Float64Array(judges);
  judgeOf.forEach((judge, k) => {
    counts[judge] = (counts[judge] as number) + 1;
    sums[judge] = (sums[judge] as number) + (points[k] as number);
  });
  judgeOf.forEach((judge, k) => {
    const mean = (sums[judge] as number) / (counts[judge] as number);
    squares[judge] = (squares[judge] as number) + ((points[k] as number) - mean) ** 2;
  });
  return Array.from({ length: judges }, (_, judge) => {
    const count = counts[judge] as number;
    const variance = count > 1 ? (squares[judge] as number) / (count - 1) : 0;
    const mean = (sums[judge] as number) / Math.max(1, count);
    return { mean, spread: variance > 1e-18 * (1 + mean * mean) ? Math.sqrt(variance) : 0 };
  });
}

/** How far each judge's scores lie from the means of the entries they scored, on average, and that figure's standard error. */
export function plainSeverities({
  judges,
  entries,
  start,
  judgeOf,
  points,
}: Marks): { severity: number; error: number }[] {
  const off: number[][] = Array.from({ length: judges }, () => []);
  for (let entry = 0; entry < entries; entry++) {
    const own = points.subarray(start[entry], start[entry + 1]);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    own.forEach((value, at) => {
      off[judgeOf[(start[entry] as number) + at] as number]?.push(value - mean);
    });
  }
  return off.map((list) => {
    if (list.length === 0) return { severity: 0, error: 0 };
    const severity = list.reduce((sum, value) => sum + value, 0) / list.length;
    const squares = list.reduce((sum, value) => sum + (value - severity) ** 2, 0);
    return { severity, error: list.length > 1 ? Math.sqrt(squares / (list.length - 1) / list.length) : 0 };
  });
}
