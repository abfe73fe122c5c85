import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StandingPage } from "~/features/judging/results/StandingPage";
import { readStanding } from "~/features/judging/results/standing.service.server";
import { textFor } from "~/i18n/catalogue";
import { resultsText } from "~/i18n/results";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(resultsText, locale).standing.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readStanding(ctx, param(params, "entryId")));
}

export default function Standing() {
  return <StandingPage standing={useLoaderData<typeof loader>()} />;
}
