import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompetitionHero } from "~/features/competition/CompetitionHero";
import { CompetitionPrizes } from "~/features/competition/CompetitionPrizes";
import { CompetitionRules } from "~/features/competition/CompetitionRules";
import { CompetitionTimeline } from "~/features/competition/CompetitionTimeline";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import { PublicRounds } from "~/features/judging/setup/PublicRounds";
import { readPublicRounds } from "~/features/judging/setup/rounds.service.server";
import { localized } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const slug = param(params, "slug");
  const competition = orThrow(await readPublicCompetition(ctx, slug));
  if (competition.slug !== slug) throw redirect(paths.competition(competition.slug), 301);
  return { competition, rounds: await readPublicRounds(ctx, competition.id), now: ctx.now };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.competition.name, locale) : "",
    description: data ? localized(data.competition.summary, locale) : "",
  }));

export default function CompetitionPage() {
  const { competition, rounds, now } = useLoaderData<typeof loader>();
  return (
    <>
      <CompetitionHero competition={competition} now={now} />
      <CompetitionTimeline competition={competition} now={now} />
      <CompetitionPrizes competition={competition} />
      <PublicRounds rounds={rounds} divisions={competition.divisions} />
      <CompetitionRules competition={competition} />
    </>
  );
}
