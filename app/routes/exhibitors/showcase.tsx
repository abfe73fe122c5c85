import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Showcase } from "~/features/techfest/exhibitors/showcase/Showcase";
import { readShowcaseQuery } from "~/features/techfest/exhibitors/showcase/showcase";
import { readShowcase } from "~/features/techfest/exhibitors/showcase/showcase.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const query = readShowcaseQuery(new URL(request.url).searchParams);
  const ctx = await requestContext(request, context);
  return { query, showcase: orThrow(await readShowcase(ctx, param(params, "slug"), query)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => {
    const { title, about } = textFor(exhibitorsText, locale).showcase;
    const event = data ? ` – ${localized(data.showcase.event.name, locale)}` : "";
    return { title: title + event, description: about };
  });

export default function ShowcasePage() {
  const { query, showcase } = useLoaderData<typeof loader>();
  return <Showcase query={query} showcase={showcase} />;
}
