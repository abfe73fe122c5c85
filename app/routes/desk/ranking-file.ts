import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportRanking } from "~/features/judging/ranking/summary.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The ranking of one division for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const { name, csv } = orThrow(await exportRanking(ctx, where, new URL(request.url).searchParams.get("bang")));
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="xep-hang-${name}"`,
      "cache-control": "no-store",
    },
  });
}
