import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportImportErrors } from "~/features/techfest/delegates/import/import-files.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The rows of a file that can't be imported, and why. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const csv = orThrow(await exportImportErrors(ctx, param(params, "eventId"), param(params, "importId")));
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="loi-danh-sach.csv"',
      "cache-control": "private, no-store",
    },
  });
}
