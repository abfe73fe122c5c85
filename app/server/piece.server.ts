import { Readable } from "node:stream";

/** The bytes of a stream from `start` to `end`, both included; the rest is read past or never read. */
export function pieceOf(source: Readable, start: number, end: number): Readable {
  return Readable.from(pieces(source, start, end), { objectMode: false });
}

async function* pieces(source: AsyncIterable<Uint8Array>, start: number, end: number) {
  let at = 0;
  for await (const chunk of source) {
    const from = Math.max(0, start - at);
    const to = Math.min(chunk.byteLength, end + 1 - at);
    if (from < to) yield chunk.subarray(from, to);
    at += chunk.byteLength;
    if (at > end) return;
  }
}
