import type { LoaderFunctionArgs } from "@remix-run/node";
import { readGateCounts } from "~/features/techfest/check-in/check-in.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { refusedJson } from "~/server/json.server";

/** How many are inside now, for the gate's page, which asks every few seconds. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const counts = await readGateCounts(ctx, param(params, "eventId"));
  if (!counts.ok) return refusedJson(counts.error);
  return Response.json(counts.value, { headers: { "cache-control": "private, no-store" } });
}
