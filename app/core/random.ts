/** Numbers that look random and are the same for the same seed, on every machine. Not for secrets. */
export type Random = {
  /** The next number, at least 0 and below 1, with 53 bits. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One of the list; throws when the list is empty. */
  pick<Item>(list: readonly Item[]): Item;
  /** A new list in another order (Fisher–Yates); every order is equally likely. */
  shuffle<Item>(list: readonly Item[]): Item[];
  /** True with that probability, 0 to 1. */
  chance(probability: number): boolean;
};

/**
 * A generator for a seed: any text, such as "demo year". Assignments, simulations and the demo year draw from it, so
 * that the same seed tells the same story.
 * Source: sfc32 of Chris Doty-Humphrey's PractRand, its state filled by FNV-1a over the seed.
 */
export function seededRandom(seed: string): Random {
  const draw = sfc32(hash(seed, 0), hash(seed, 1), hash(seed, 2));
  const next = () => ((draw() >>> 5) * 0x4000000 + (draw() >>> 6)) / 2 ** 53;
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

  function pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new Error(`nothing to pick from, seed ${JSON.stringify(seed)}`);
    return list[int(0, list.length - 1)] as Item;
  }

  function shuffle<Item>(list: readonly Item[]): Item[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = int(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
    }
    return shuffled;
  }

  return { next, int, pick, shuffle, chance: (probability) => next() < probability };
}

function sfc32(first: number, second: number, third: number): () => number {
  let a = first | 0;
  let b = second | 0;
  let c = third | 0;
  let counter = 1;
  const draw = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) draw();
  return draw;
}

function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b9);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
