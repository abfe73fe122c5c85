import { chartPaths } from "./brocade";

/** Each cloth is a ground and three threads that lie well on it. */
const cloths = [
  ["#24306B", "#E3A72F", "#A8232F", "#F4E9D3"],
  ["#A8232F", "#F4E9D3", "#E3A72F", "#24306B"],
  ["#2C6E49", "#E3A72F", "#F4E9D3", "#1C1B29"],
  ["#1C1B29", "#E3A72F", "#2B7A9B", "#A8232F"],
  ["#2B7A9B", "#F4E9D3", "#24306B", "#E3A72F"],
  ["#F4E9D3", "#24306B", "#A8232F", "#E3A72F"],
] as const;

/** Threads across and down: odd, so that figures have a point. */
export const motifThreads = 13;
const middle = (motifThreads - 1) / 2;

/** A pure stream of numbers in [0, 1) from text (FNV-1a, then an xorshift multiply). */
function numbersFrom(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rings from the outside in, mostly two threads wide, no two neighbours of one colour; digits of the cloth. */
function rings(next: () => number, count: number, outermost: number): number[] {
  const woven = [outermost];
  while (woven.length < count) {
    const before = woven.at(-1) ?? 0;
    const colour = (before + 1 + Math.floor(next() * 3)) % 4;
    woven.push(colour);
    if (next() < 0.8) woven.push(colour);
  }
  return woven;
}

/**
 * A project's own motif: a chart of 13 × 13 threads, the same for the same seed, symmetric across both axes and both
 * diagonals. As in Tày brocade a stepped diamond fills the field, a star may shine in it, and quarters of the next
 * diamonds fill the corners. Digits: 0 the ground, 1 to 3 the threads of the cloth.
 */
export function motifChart(seed: string): { cloth: readonly string[]; chart: readonly string[] } {
  const next = numbersFrom(seed);
  const cloth = cloths[Math.floor(next() * cloths.length)] ?? cloths[0];
  const reach = 5 + Math.floor(next() * 4);
  const diamond = rings(next, reach + 1, 1 + Math.floor(next() * 3));
  const corner = rings(next, 2 * middle, 1 + Math.floor(next() * 3));
  const starReach = 1 + Math.floor(next() * 4);
  const starThread = 1 + Math.floor(next() * 3);
  const straight = next() < 0.7;
  const slanted = next() < 0.6;
  const colourAt = (x: number, y: number) => {
    const onRay = (straight && (x === 0 || y === 0)) || (slanted && x === y);
    if (onRay && x + y > 0 && Math.max(x, y) <= starReach) return starThread;
    if (x + y <= reach) return diamond[reach - x - y] ?? 0;
    const fromCorner = 2 * middle - x - y;
    const cornerReach = 2 * middle - reach - 2;
    return fromCorner <= cornerReach ? (corner[cornerReach - fromCorner] ?? 0) : 0;
  };
  const chart = Array.from({ length: motifThreads }, (_, y) =>
    Array.from({ length: motifThreads }, (_, x) => colourAt(Math.abs(x - middle), Math.abs(y - middle))).join(""),
  );
  return { cloth, chart };
}

/** The motif as its ground and one path for each thread. */
export function motifPaths(seed: string): { ground: string; paths: [colour: string, d: string][] } {
  const { cloth, chart } = motifChart(seed);
  return {
    ground: cloth[0] ?? "",
    paths: chartPaths(chart, (digit) => (digit === "0" ? undefined : cloth[Number(digit)])),
  };
}
