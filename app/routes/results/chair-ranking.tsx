import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RankingPage } from "~/features/judging/ranking/RankingPage";
import { readRanking } from "~/features/judging/ranking/read-ranking.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { resultsText } from "~/i18n/results";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(resultsText, locale).ranking.title(data ? localized(data.roundName, locale) : ""),
  }));

/** The ranking for the jury's chair, who has no desk of the organizers'. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { roundId: param(params, "roundId") };
  return orThrow(await readRanking(ctx, where, new URL(request.url).searchParams));
}

export default function ChairRanking() {
  return <RankingPage view={useLoaderData<typeof loader>()} isChair />;
}
