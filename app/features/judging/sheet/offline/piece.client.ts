import { readRange } from "~/features/files/file";

/** A kept file as a request asks for it: whole, or the range that a PDF reader wants next. */
export async function pieceOf(kept: Response, range: string | null): Promise<Response> {
  const bytes = await kept.blob();
  const asked = readRange(range, bytes.size);
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.set("accept-ranges", "bytes");
  if (asked === "whole") {
    headers.set("content-length", String(bytes.size));
    return new Response(bytes, { status: 200, headers });
  }
  if (asked === "unsatisfiable") {
    headers.set("content-range", `bytes */${bytes.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${asked.start}-${asked.end}/${bytes.size}`);
  headers.set("content-length", String(asked.end - asked.start + 1));
  return new Response(bytes.slice(asked.start, asked.end + 1, bytes.type), { status: 206, headers });
}
