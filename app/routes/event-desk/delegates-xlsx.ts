import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDelegateFilter } from "~/features/techfest/delegates/delegate-list";
import { exportDelegatesXlsx } from "~/features/techfest/delegates/list.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { xlsxType } from "~/server/xlsx.server";

/** The list of delegates as a workbook, narrowed as its address says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const filter = readDelegateFilter(new URL(request.url).searchParams);
  const { name, body } = orThrow(await exportDelegatesXlsx(ctx, param(params, "eventId"), filter));
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": xlsxType,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
