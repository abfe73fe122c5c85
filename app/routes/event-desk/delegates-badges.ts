import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { printBadges } from "~/features/techfest/delegates/badges/badge.service.server";
import { readDelegateFilter } from "~/features/techfest/delegates/delegate-list";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** Badges on A4 for whom the list is narrowed to, or for one delegate. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const search = new URL(request.url).searchParams;
  const id = search.get("id")?.slice(0, 60).replaceAll("\0", "").toWellFormed() || null;
  const printed = await printBadges(ctx, param(params, "eventId"), readDelegateFilter(search), id);
  const { name, pdf } = orThrow(printed);
  return new Response(createReadableStreamFromReadable(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
