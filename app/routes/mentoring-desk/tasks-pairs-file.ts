import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportPairs } from "~/features/mentoring/mentorship/desk/overview.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { xlsxType } from "~/server/xlsx.server";

/** The pairs of a cohort for a spreadsheet; the address says which kind. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const kind = new URL(request.url).pathname.endsWith(".xlsx") ? "xlsx" : "csv";
  const file = await exportPairs(ctx, param(params, "organizationId"), param(params, "cohortId"), kind);
  const { name, body } = orThrow(file);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "content-type": kind === "xlsx" ? xlsxType : "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
