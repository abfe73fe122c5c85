import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportProgress } from "~/features/judging/progress/progress-file.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { xlsxType } from "~/server/xlsx.server";

/** A round's progress as a workbook. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const file = orThrow(await exportProgress(ctx, param(params, "competitionId"), param(params, "roundId")));
  return new Response(new Uint8Array(file), {
    headers: {
      "content-type": xlsxType,
      "content-disposition": 'attachment; filename="tien-do-cham.xlsx"',
      "cache-control": "private, no-store",
    },
  });
}
