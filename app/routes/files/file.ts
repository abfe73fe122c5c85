import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { isShownInPlace, readRange } from "~/features/files/file";
import { openFile } from "~/features/files/file.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { refusedJson } from "~/server/json.server";
import { fileOwners } from "./owners.server";

/** A file's bytes for whoever its owner lets read it: whole, or the range that a PDF reader asks for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openFile(await requestContext(request, context), fileOwners, param(params, "fileId"));
  if (!opened.ok) return refusedJson(opened.error);
  const { file, read } = opened.value;
  const etag = `"${file.sha256}"`;
  const headers = new Headers({
    "content-type": file.type,
    "content-disposition": `${isShownInPlace(file.type) ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", "%27")}`,
    "cache-control": "private, no-cache",
    "accept-ranges": "bytes",
    // Only ever a document to look at: it runs nothing, and only our own pages may frame it.
    "content-security-policy": "script-src 'none'; form-action 'none'; frame-ancestors 'self'",
    etag,
  });
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const range = readRange(request.headers.get("range"), file.size);
  if (range === "unsatisfiable") {
    headers.set("content-range", `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range === "whole" ? { start: 0, end: file.size - 1 } : range;
  headers.set("content-length", String(end - start + 1));
  if (range !== "whole") headers.set("content-range", `bytes ${start}-${end}/${file.size}`);
  if (request.method === "HEAD") return new Response(null, { headers });
  const bytes = createReadableStreamFromReadable(await read({ start, end }));
  return new Response(bytes, { status: range === "whole" ? 200 : 206, headers });
}
