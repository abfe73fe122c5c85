import { Readable } from "node:stream";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readUpload, receivePiece } from "~/features/files/upload.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { refusedJson } from "~/server/json.server";
import { fileOwners } from "./owners.server";

/** How far an upload has come: where a broken one goes on. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const upload = await readUpload(await requestContext(request, context), param(params, "uploadId"));
  if (!upload.ok) return refusedJson(upload.error);
  return Response.json(upload.value, { headers: { "cache-control": "no-store" } });
}

/** Takes the next piece: the raw body of a PUT, `?offset=` saying where it starts. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const offset = Number(new URL(request.url).searchParams.get("offset") ?? "0");
  if (request.method !== "PUT" || !request.body || !Number.isSafeInteger(offset) || offset < 0)
    return refusedJson("invalid");
  const ctx = await requestContext(request, context);
  const bytes = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
  const sent = await receivePiece(ctx, fileOwners, param(params, "uploadId"), offset, bytes);
  return sent.ok ? Response.json(sent.value) : refusedJson(sent.error);
}
