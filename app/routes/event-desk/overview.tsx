import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventBadge } from "~/features/techfest/EventBadge";
import { EventOverviewPage } from "~/features/techfest/EventOverviewPage";
import { cancelEventForm, eventStepForm } from "~/features/techfest/event.form";
import {
  cancelEvent,
  finishEvent,
  publishEvent,
  readEventOverview,
} from "~/features/techfest/event-setup.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { formatDays } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { revalidateOnClash } from "./desk-page";
import { eventAct, performEventAct } from "./event-acts.server";

export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readEventOverview(ctx, param(params, "eventId")));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.name, locale) : textFor(eventDeskText, locale).rooms.overview,
  }));

export function action(args: ActionFunctionArgs) {
  const to = paths.eventDesk;
  return performEventAct(args, {
    publish: eventAct(eventStepForm, publishEvent, { to, words: (t) => t.overview.published }),
    finish: eventAct(eventStepForm, finishEvent, { to, words: (t) => t.overview.finished }),
    cancel: eventAct(cancelEventForm, cancelEvent, { to, words: (t) => t.overview.cancelled }),
  });
}

export default function EventOverview() {
  const event = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(eventDeskText).overview;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        kind="desk"
        title={localized(event.name, locale)}
        eyebrow={localized(event.host.name, locale)}
        badge={<EventBadge state={event.state} />}
        description={[formatDays(event.firstDay, event.lastDay, locale), localized(event.venue, locale)]
          .filter(Boolean)
          .join(" · ")}
        secondary={
          event.state !== "draft" && (
            <Button kind="quiet" icon="external" to={paths.event(event.slug)}>
              {t.publicPage}
            </Button>
          )
        }
      />
      <EventOverviewPage event={event} state={state} />
    </>
  );
}
