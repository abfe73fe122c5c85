import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompetitionList } from "~/features/competition/CompetitionList";
import { listPublicCompetitions } from "~/features/competition/competition.service.server";
import { textFor } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { useText } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  return { competitions: await listPublicCompetitions(ctx), now: ctx.now };
}

export const meta: MetaFunction = ({ matches }) => pageMeta(matches, (locale) => textFor(competitionText, locale).list);

export default function Competitions() {
  const { competitions, now } = useLoaderData<typeof loader>();
  const t = useText(competitionText).list;
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      {competitions.length === 0 && <EmptyState title={t.noneTitle}>{t.none}</EmptyState>}
      <CompetitionList title={t.open} competitions={competitions.filter(({ state }) => state === "open")} now={now} />
      <CompetitionList
        title={t.finished}
        competitions={competitions.filter(({ state }) => state === "finished")}
        now={now}
      />
    </>
  );
}
