import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompetitionBadge } from "~/features/competition/CompetitionBadge";
import { DatesAhead } from "~/features/competition/DatesAhead";
import { DeskActs } from "~/features/competition/DeskActs";
import { DeskNumbers } from "~/features/competition/DeskNumbers";
import { readDeskOverview } from "~/features/competition/desk.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDeskOverview(ctx, param(params, "competitionId")));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.name, locale) : textFor(organizingText, locale).desk.overview,
  }));

export default function Overview() {
  const overview = useLoaderData<typeof loader>();
  const t = useText(organizingText);
  const locale = useLocale();
  return (
    <>
      <PageHeader
        kind="desk"
        title={localized(overview.name, locale)}
        eyebrow={localized(overview.host.name, locale)}
        badge={<CompetitionBadge state={overview.state} />}
        secondary={
          overview.state !== "draft" && (
            <Button kind="quiet" icon="external" to={paths.competition(overview.slug)}>
              {t.overview.public}
            </Button>
          )
        }
      />
      <div className="mt-8 grid items-start gap-12 lg:grid-cols-2">
        <div>
          <Section title={t.overview.nextTitle}>
            <DeskActs competitionId={overview.id} acts={overview.acts} />
          </Section>
        </div>
        <div>
          <Section title={t.overview.deadlines}>
            <DatesAhead dates={overview.dates} now={overview.now} />
          </Section>
        </div>
      </div>
      {overview.state !== "draft" && <DeskNumbers overview={overview} />}
    </>
  );
}
