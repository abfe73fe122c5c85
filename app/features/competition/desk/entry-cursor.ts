import * as z from "zod";

/** A row's place in an order: what it sorts by (null: it has none and comes last), then its id. */
export type Cursor = { readonly value: string | number | null; readonly id: string };

const schema = z.tuple([
  z.union([z.string().max(2_000), z.int().min(-1_000_000).max(1_000_000), z.null()]),
  z.string().min(1).max(60),
]);
const longest = 4_000;

/** A cursor as it stands in an address. */
export function writeCursor({ value, id }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([value, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Reads it back; null for anything that we didn't write. */
export function readCursor(text: string | null): Cursor | null {
  if (text === null || text.length > longest || !/^[\w-]+$/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    const read = schema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (!read.success || JSON.stringify(read.data).includes("\\u0000")) return null;
    return { value: read.data[0], id: read.data[1] };
  } catch {
    return null;
  }
}
