import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findEventSubject } from "~/features/techfest/event.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { useLocale } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await findEventSubject(ctx, param(params, "eventId")));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.name, locale) : textFor(eventDeskText, locale).rooms.overview,
  }));

export default function EventOverview() {
  const event = useLoaderData<typeof loader>();
  const locale = useLocale();
  return <PageHeader kind="desk" title={localized(event.name, locale)} eyebrow={localized(event.host.name, locale)} />;
}
