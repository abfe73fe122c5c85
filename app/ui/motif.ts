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

/** How far a thread lies from the centre, by the figure that is woven: diamond, square, cross or star. */
const figures: readonly ((across: number, down: number) => number)[] = [
  (x, y) => x + y,
  (x, y) => Math.max(x, y) * 1.6,
  (x, y) => Math.min(x, y) * 2 + Math.max(x, y) * 0.6,
  (x, y) => Math.max(x + y, Math.max(x, y) * 1.5),
  (x, y) => x + y + (x === y ? -2 : 0),
];

/**
 * A project's own motif: a chart of 13 × 13 threads, the same for the same seed, symmetric across both axes and both
 * diagonals, like the figures of Tày brocade. Digits: 0 the ground, 1 to 3 the threads of the cloth.
 */
export function motifChart(seed: string): { cloth: readonly string[]; chart: readonly string[] } {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[], fallback: T) => list[Math.floor(next() * list.length)] ?? fallback;
  const cloth = pick(cloths, cloths[0]);
  const inner = pick(figures, (x: number, y: number) => x + y);
  const outer = pick(figures, (x: number, y: number) => Math.max(x, y));
  const border = 3 + Math.floor(next() * 4);
  const rings = Array.from({ length: 14 }, (_, ring) => (ring % 2 === 0 ? 0 : 1) + Math.floor(next() * 3));
  const fleck = next();
  const colourAt = (x: number, y: number) => {
    const near = x + y <= border + 2;
    const distance = Math.round(near ? inner(x, y) : outer(x, y));
    if (!near && (x * 7 + y * 7 + Math.floor(fleck * 5)) % 5 === 0) return 1 + Math.floor(fleck * 3);
    return (rings[distance] ?? 0) % 4;
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
