import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPublicCompetition } from "~/features/competition/competition.service.server";
import { readPublicRules } from "~/features/competition/eligibility/rules.service.server";
import { FrontQuestions } from "~/features/competition/questions/FrontQuestions";
import { readFrontQuestions } from "~/features/competition/questions/read-questions.service.server";
import { readPublicRounds } from "~/features/judging/setup/rounds.service.server";
import { localized } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { CompetitionBody } from "./CompetitionBody";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const slug = param(params, "slug");
  const competition = orThrow(await readPublicCompetition(ctx, slug));
  if (competition.slug !== slug) throw redirect(paths.competition(competition.slug), 301);
  const [rounds, rules, front] = await Promise.all([
    readPublicRounds(ctx, competition.id),
    readPublicRules(ctx, competition.id),
    readFrontQuestions(ctx, competition.id),
  ]);
  return { competition, rounds, rules, front, now: ctx.now };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.competition.name, locale) : "",
    description: data ? localized(data.competition.summary, locale) : "",
  }));

export default function CompetitionPage() {
  const { competition, rounds, rules, front, now } = useLoaderData<typeof loader>();
  return (
    <CompetitionBody competition={competition} rounds={rounds} rules={rules} now={now}>
      <FrontQuestions slug={competition.slug} front={front} isOpen={competition.state === "open"} />
    </CompetitionBody>
  );
}
