import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventDetailsForm } from "~/features/techfest/EventForms";
import { eventDetailsForm } from "~/features/techfest/event.form";
import { changeEventDetails, readEventDetails } from "~/features/techfest/event-setup.service.server";
import { eventDeskText } from "~/i18n/event-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { eventRoomMeta, revalidateOnClash } from "./desk-page";
import { eventAct, performEventAct } from "./event-acts.server";

export const meta = eventRoomMeta("details");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readEventDetails(ctx, param(params, "eventId")));
}

export function action(args: ActionFunctionArgs) {
  return performEventAct(args, {
    save: eventAct(eventDetailsForm, changeEventDetails, {
      to: paths.eventDetails,
      words: (t) => t.saved,
      beside: { slug_taken: "slug" },
    }),
  });
}

export default function EventDetails() {
  const event = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(eventDeskText);
  return (
    <>
      <PageHeader kind="desk" title={t.rooms.details} description={t.details.description} />
      <EventDetailsForm key={event.revision} event={event} state={state} />
    </>
  );
}
