import type { LoaderFunctionArgs } from "@remix-run/node";
import { readMeetingFile } from "~/features/mentoring/mentorship/meeting/calendar.service.server";
import { calendarResponse } from "~/server/calendar.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** A meeting for the calendar of either side. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const file = await readMeetingFile(ctx, param(params, "mentorshipId"), param(params, "meetingId"));
  const { text, name } = orThrow(file);
  return calendarResponse(text, name);
}
