import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventFrontPage } from "~/features/techfest/EventFrontPage";
import { readEventFront } from "~/features/techfest/front.service.server";
import { localized } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const slug = param(params, "slug");
  const event = orThrow(await readEventFront(ctx, slug));
  if (event.slug !== slug) throw redirect(paths.event(event.slug), 301);
  return { event, now: ctx.now };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.event.name, locale) : "",
    description: data ? localized(data.event.summary, locale) : "",
  }));

export default function EventPage() {
  return <EventFrontPage {...useLoaderData<typeof loader>()} />;
}
