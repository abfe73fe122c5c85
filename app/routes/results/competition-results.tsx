import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ResultsPage } from "~/features/judging/results/ResultsPage";
import { readCompetitionResults } from "~/features/judging/results/results.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { resultsText } from "~/i18n/results";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(resultsText, locale).page.of(data ? localized(data.name, locale) : ""),
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const search = new URL(request.url).searchParams;
  const asked = { roundId: search.get("vong") ?? undefined, versionId: search.get("ban") ?? undefined };
  return orThrow(await readCompetitionResults(ctx, param(params, "slug"), asked));
}

export default function CompetitionResultsPage() {
  return <ResultsPage results={useLoaderData<typeof loader>()} />;
}
