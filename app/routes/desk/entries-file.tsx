import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportDeskEntries } from "~/features/competition/desk/entries.service.server";
import { readEntryFilter } from "~/features/competition/desk/entry-list";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The list of entries as a file, narrowed as its address says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const filter = readEntryFilter(new URL(request.url).searchParams);
  const { name, csv } = orThrow(await exportDeskEntries(ctx, param(params, "competitionId"), filter));
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
