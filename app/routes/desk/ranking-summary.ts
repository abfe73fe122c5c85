import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportSummary } from "~/features/judging/ranking/summary.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { xlsxType } from "~/server/xlsx.server";

/** The score summary (bảng tổng hợp điểm) of one division as a workbook. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const { name, bytes } = orThrow(await exportSummary(ctx, where, new URL(request.url).searchParams.get("bang")));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": xlsxType,
      "content-disposition": `attachment; filename="bang-tong-hop-diem-${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
