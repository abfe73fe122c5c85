import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { readEventDesk } from "~/features/techfest/event.service.server";
import { localized } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FaultPage } from "~/routes/shell/FaultPage";
import { SiteShell } from "~/routes/shell/SiteShell";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { eventRooms } from "./rooms";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readEventDesk(ctx, param(params, "eventId")));
}

/** The desk of one event: its rooms at the left, as far as the viewer has business in them. */
export default function EventDeskLayout() {
  const desk = useLoaderData<typeof loader>();
  const t = useText(eventDeskText);
  const locale = useLocale();
  const { pathname } = useLocation();
  const rooms = eventRooms(desk);
  return (
    <SiteShell
      side={{
        title: localized(desk.name, locale),
        ...(desk.isDesk ? { titleTo: paths.eventDesk(desk.id) } : {}),
        items: rooms.map(({ room, to }) => ({
          to,
          label: t.rooms[room],
          current: room === "overview" ? pathname === to : pathname === to || pathname.startsWith(`${to}/`),
        })),
      }}
    >
      <Outlet />
    </SiteShell>
  );
}

export function ErrorBoundary() {
  return <FaultPage />;
}
