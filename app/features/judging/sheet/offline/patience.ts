/**
 * An answer that is waited for only so long; undefined when it comes later. `patience` in milliseconds, or null where the
 * device has nothing to show instead: then a slow answer is still the best one, and is waited for to its end.
 */
export function inTime<T>(answer: Promise<T>, patience: number | null): Promise<T | undefined> {
  if (patience === null) return answer;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([answer, late]);
}
