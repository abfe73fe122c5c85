import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BadgePage } from "~/features/techfest/delegates/badges/BadgePage";
import { readBadge } from "~/features/techfest/delegates/badges/badge.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** Whoever holds the address sees the badge, and nobody finds the address: not indexed, not kept by shared caches. */
const headersOfBadge = { "cache-control": "private, no-cache", "x-robots-tag": "noindex" };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const badge = orThrow(await readBadge(await requestContext(request, context), param(params, "badgeToken")));
  return data(badge, { headers: headersOfBadge });
}

export const headers = () => headersOfBadge;

export const meta: MetaFunction = ({ matches }) => [
  ...pageMeta(matches, (locale) => ({ title: textFor(delegatesText, locale).badge.title })),
  { name: "robots", content: "noindex" },
];

export default function Badge() {
  return <BadgePage badge={useLoaderData<typeof loader>()} />;
}
