import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AttendeesPage } from "~/features/techfest/agenda/AttendeesPage";
import { readAttendees } from "~/features/techfest/agenda/desk.service.server";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { textFor } from "~/i18n/catalogue";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { pageMeta } from "../shell/page-meta";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(agendaDeskText, locale).attendees.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readAttendees(ctx, param(params, "eventId"), param(params, "slotId")));
}

export default function Attendees() {
  return <AttendeesPage view={useLoaderData<typeof loader>()} />;
}
