import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { openThumbnail } from "~/features/files/file.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { refusedJson } from "~/server/json.server";
import { fileOwners } from "./owners.server";

/** The picture of a file's first page, for whoever may read the file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openThumbnail(await requestContext(request, context), fileOwners, param(params, "fileId"));
  if (!opened.ok) return refusedJson(opened.error);
  const { sha256, read } = opened.value;
  const etag = `"${sha256}"`;
  const headers = { "content-type": "image/webp", "cache-control": "private, no-cache", etag };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(createReadableStreamFromReadable(await read()), { headers });
}
