import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCompetitionPreview } from "~/features/competition/edition/preview.service.server";
import { readPublicRules } from "~/features/competition/eligibility/rules.service.server";
import { readPublicRounds } from "~/features/judging/setup/rounds.service.server";
import { textFor } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { CompetitionBody } from "~/routes/competition/CompetitionBody";
import { FaultPage } from "~/routes/shell/FaultPage";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competition = orThrow(await readCompetitionPreview(ctx, param(params, "competitionId")));
  const isFramed = new URL(request.url).searchParams.has("khung");
  const [rounds, rules] = await Promise.all([
    readPublicRounds(ctx, competition.id),
    readPublicRules(ctx, competition.id),
  ]);
  return { competition, rounds, rules, now: ctx.now, isFramed };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(editionText, locale).preview.title }));

/** The public page of a draft, for its organizers: alone with a way back, or in the frame beside the set-up. */
export default function Preview() {
  const { competition, rounds, rules, now, isFramed } = useLoaderData<typeof loader>();
  const t = useText(editionText).preview;
  return (
    <>
      {!isFramed && (
        <div className="sticky top-0 z-20 border-b border-line bg-card">
          <div className="wrap flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <p className="text-table text-stone">{t.note}</p>
            <Button size="small" icon="arrow-left" to={paths.deskSetup(competition.id)}>
              {t.back}
            </Button>
          </div>
        </div>
      )}
      <main id="main" className="front-main wrap">
        <CompetitionBody competition={competition} rounds={rounds} rules={rules} now={now} isPreview />
      </main>
    </>
  );
}

export function ErrorBoundary() {
  return <FaultPage />;
}
