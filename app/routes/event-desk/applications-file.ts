import type { LoaderFunctionArgs } from "@remix-run/node";
import { readApplicationFilter } from "~/features/techfest/exhibitors/review/application-list";
import { exportDeskApplications } from "~/features/techfest/exhibitors/review/applications-file.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The list of applications as a file, narrowed as its address says; its ending says which kind. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { pathname, searchParams } = new URL(request.url);
  const type = pathname.endsWith(".xlsx") ? "xlsx" : "csv";
  const filter = readApplicationFilter(searchParams);
  const file = orThrow(await exportDeskApplications(ctx, param(params, "eventId"), filter, type));
  return new Response(file.body, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
}
