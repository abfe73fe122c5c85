import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayOf } from "~/core/instant";
import { EventList } from "~/features/techfest/EventList";
import { eventTime } from "~/features/techfest/event";
import { listPublicEvents } from "~/features/techfest/event.service.server";
import { textFor } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { useText } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  return { events: await listPublicEvents(ctx), today: dayOf(ctx.now) };
}

export const meta: MetaFunction = ({ matches }) => pageMeta(matches, (locale) => textFor(eventText, locale).list);

export default function Events() {
  const { events, today } = useLoaderData<typeof loader>();
  const t = useText(eventText).list;
  const isOver = (event: (typeof events)[number]) => eventTime(event, today) === "over" || event.state === "finished";
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      {events.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      <EventList title={t.ahead} events={events.filter((event) => !isOver(event))} today={today} />
      <EventList title={t.over} events={events.filter(isOver)} today={today} />
    </>
  );
}
