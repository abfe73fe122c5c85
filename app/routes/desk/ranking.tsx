import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askForm } from "~/features/judging/ranking/extra.form";
import { askExtraScore } from "~/features/judging/ranking/extra.service.server";
import { RankingPage } from "~/features/judging/ranking/RankingPage";
import { readRanking } from "~/features/judging/ranking/read-ranking.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { rankingText } from "~/i18n/ranking";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(resultsText, locale).ranking.title(data ? localized(data.roundName, locale) : ""),
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  return orThrow(await readRanking(ctx, where, new URL(request.url).searchParams));
}

/** One more score is asked for. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const form = await parseForm(askForm, request);
  if (!form.ok) return invalid(form);
  const asked = await askExtraScore(ctx, where, form.value);
  if (!asked.ok) return refused(asked.error, form);
  const { search } = new URL(request.url);
  const words = textFor(rankingText, ctx.locale).ask;
  const back = `${paths.deskRanking(where.competitionId, where.roundId)}${search}`;
  return redirectWithNotice(back, asked.value.isNew ? words.done : words.already);
}

/** After a refusal what stands now is shown. */
export function shouldRevalidate() {
  return true;
}

export default function DeskRanking() {
  return <RankingPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
