import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportDeskWorkbook } from "~/features/competition/desk/entries.service.server";
import { readEntryFilter } from "~/features/competition/desk/entry-list";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { xlsxType } from "~/server/xlsx.server";

/** The list of entries as a workbook, narrowed and with the columns that its address says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const filter = readEntryFilter(new URL(request.url).searchParams);
  const { name, bytes } = orThrow(await exportDeskWorkbook(ctx, param(params, "competitionId"), filter));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": xlsxType,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
