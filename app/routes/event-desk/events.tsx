import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { EventBadge } from "~/features/techfest/EventBadge";
import { listMyEvents } from "~/features/techfest/event-setup.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { eventDeskText } from "~/i18n/event-desk";
import { formatDays } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { OrganizingTabs } from "~/routes/shell/OrganizingTabs";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return listMyEvents(ctx);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(eventDeskText, locale).mine.title }));

/** The desks of one's events; gate staff are led to the gate. */
export default function MyEvents() {
  const { events, mayCreate } = useLoaderData<typeof loader>();
  const t = useText(eventDeskText).mine;
  const kinds = useText(eventText).kinds;
  const locale = useLocale();
  const create = mayCreate && (
    <Button kind="primary" icon="plus" to={paths.newEvent()}>
      {t.create}
    </Button>
  );
  return (
    <>
      <PageHeader title={t.title} description={t.description} action={events.length > 0 && create} />
      <OrganizingTabs current="events" />
      {events.length === 0 && (
        <EmptyState title={t.none} action={create}>
          {mayCreate ? t.noneHint : t.noneForStaff}
        </EmptyState>
      )}
      <ul>
        {events.map((event) => (
          <li key={event.id} className="border-b border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                className="link text-lead font-semibold"
                to={event.isDesk ? paths.eventDesk(event.id) : paths.checkIn(event.id)}
              >
                {localized(event.name, locale)}
              </Link>
              <EventBadge state={event.state} />
            </p>
            <p className="mt-1 text-table">
              {[formatDays(event.firstDay, event.lastDay, locale), localized(event.venue, locale)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="text-table text-stone">
              {kinds[event.kind]} · {localized(event.host.name, locale)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
