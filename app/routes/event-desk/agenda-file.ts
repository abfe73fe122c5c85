import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDeskFilter } from "~/features/techfest/agenda/agenda-filter";
import { exportAgenda, exportAttendees } from "~/features/techfest/agenda/desk.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The agenda for a spreadsheet, narrowed as its address says; below a slot, its people. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const filter = readDeskFilter(new URL(request.url).searchParams);
  const { name, csv } = orThrow(
    params.slotId === undefined
      ? await exportAgenda(ctx, eventId, filter)
      : await exportAttendees(ctx, eventId, param(params, "slotId")),
  );
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
