import type { LoaderFunctionArgs } from "@remix-run/node";
import { readSlotCalendar } from "~/features/techfest/agenda/calendar.service.server";
import { calendarResponse } from "~/server/calendar.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** One slot for other programs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { text, name } = orThrow(await readSlotCalendar(ctx, param(params, "slug"), param(params, "slotId")));
  return calendarResponse(text, name);
}
