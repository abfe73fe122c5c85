import type { LoaderFunctionArgs } from "@remix-run/node";
import { makeJudgeTemplate } from "~/features/judging/judges/import/import.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { xlsxType } from "~/server/xlsx.server";

/** An empty list to fill in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const file = orThrow(await makeJudgeTemplate(ctx, param(params, "competitionId")));
  return new Response(new Uint8Array(file), {
    headers: {
      "content-type": xlsxType,
      "content-disposition": 'attachment; filename="mau-danh-sach-giam-khao.xlsx"',
      "cache-control": "private, no-store",
    },
  });
}
