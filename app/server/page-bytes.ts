/**
 * A rendered page without zero bytes. React 18 writes in pieces of 2,048 bytes and leaves zeros where a character of two or
 * three bytes doesn't fit into the rest of a piece, which in Vietnamese is often: within an attribute a browser reads each
 * as “�”, so that labels and values would no longer say what was rendered. HTML has no use for them.
 */
export function withoutZeros(page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const pieces: Buffer<ArrayBuffer>[] = [];
  let from = 0;
  for (let at = page.indexOf(0); at !== -1; at = page.indexOf(0, from)) {
    pieces.push(page.subarray(from, at));
    from = at + 1;
  }
  return from === 0 ? page : Buffer.concat([...pieces, page.subarray(from)]);
}
