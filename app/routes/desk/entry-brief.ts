import type { LoaderFunctionArgs } from "@remix-run/node";
import { readEntryBrief } from "~/features/competition/desk/entry-brief.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** What the list shows of one entry beside itself. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readEntryBrief(ctx, param(params, "competitionId"), param(params, "entryId")));
}
