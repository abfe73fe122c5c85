import type { LoaderFunctionArgs } from "@remix-run/node";
import { readMyCalendar } from "~/features/techfest/agenda/my-agenda.service.server";
import { calendarResponse } from "~/server/calendar.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** A person's own calendar by its secret address: programs that read it can't sign in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { text, name } = orThrow(await readMyCalendar(ctx, param(params, "feedToken")));
  return calendarResponse(text, name);
}
