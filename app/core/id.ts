/** Where ids come from: the time in milliseconds and bytes nobody can guess. */
export type IdSource = { now(): number; fill(bytes: Uint8Array): Uint8Array };

const outside: IdSource = { now: () => Date.now(), fill: (bytes) => crypto.getRandomValues(bytes) };
let source = outside;

let last = { now: -1, sequence: 0 };

/**
 * A new UUIDv7 as text: 48 bits of milliseconds, a 12-bit sequence that begins at random and rises within one
 * millisecond, then 62 random bits. So ids of one process sort in the order in which they were made.
 * Source: RFC 9562, sections 5.7 and 6.2 (method 1).
 */
export function newId(now: number = source.now()): string {
  const bytes = source.fill(new Uint8Array(16));
  const begin = (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x7ff;
  const isSame = now === last.now && last.sequence < 0xfff;
  last = { now, sequence: isSame ? last.sequence + 1 : begin };
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | (last.sequence >> 8);
  bytes[7] = last.sequence & 0xff;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** While `work` runs, ids are drawn from another source: how the demo year is the same for the same day. */
export async function drawIdsFrom<T>(other: IdSource, work: () => Promise<T>): Promise<T> {
  source = other;
  try {
    return await work();
  } finally {
    source = outside;
  }
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return idPattern.test(text);
}
