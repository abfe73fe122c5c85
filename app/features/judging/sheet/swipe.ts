/** A finger's way across the screen, in CSS pixels and milliseconds. */
export type Stroke = { readonly dx: number; readonly dy: number; readonly ms: number };

const farEnough = 56;
const slowest = 700;

/** Where a stroke leads: 1 to the next criterion (to the left), -1 to the one before, 0 nowhere: too short, slow or steep. */
export function swipeOf({ dx, dy, ms }: Stroke): -1 | 0 | 1 {
  if (ms > slowest || Math.abs(dx) < farEnough || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}
