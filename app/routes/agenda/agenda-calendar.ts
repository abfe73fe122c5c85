import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAgendaCalendar } from "~/features/techfest/agenda/calendar.service.server";
import { calendarResponse } from "~/server/calendar.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The public agenda for other programs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { text, name } = orThrow(await readAgendaCalendar(ctx, param(params, "slug")));
  return calendarResponse(text, name);
}
