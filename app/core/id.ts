/** Where ids come from: the time in milliseconds and bytes nobody can guess. */
export type IdSource = { now(): number; fill(bytes: Uint8Array): Uint8Array };

const outside: IdSource = { now: () => Date.now(), fill: (bytes) => crypto.getRandomValues(bytes) };
let source = outside;

/**
 * A new UUIDv7 as text: 48 bits of milliseconds, then 74 random bits, so ids sort by the time they were made.
 * Source: RFC 9562, section 5.7.
 */
export function newId(now: number = source.now()): string {
  const bytes = source.fill(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
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
