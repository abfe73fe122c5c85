import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { mentorshipStates } from "~/features/mentoring/mentoring";
import { readPairs } from "~/features/mentoring/mentorship/desk/overview.service.server";
import { PairTable } from "~/features/mentoring/mentorship/desk/PairTable";
import { localized, textFor } from "~/i18n/catalogue";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { ExportLink } from "~/ui/ExportLink";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readPairs(ctx, param(params, "organizationId"), param(params, "cohortId")));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentorshipText, locale).overview.title }));

export default function Pairs() {
  const { cohort, pairs } = useLoaderData<typeof loader>();
  const t = useText(mentorshipText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const state = mentorshipStates.find((one) => one === search.get("trang-thai"));
  const count = (wanted: string) => pairs.filter((pair) => pair.state === wanted).length;
  const here = (query: string) => paths.mentoringPairs(cohort.organizationId, cohort.id, query);
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.overview.title}
        eyebrow={localized(cohort.name, locale)}
        backTo={paths.cohortDesk(cohort.organizationId, cohort.id)}
        secondary={
          pairs.length > 0 && (
            <span className="flex flex-wrap gap-2">
              <ExportLink href={paths.mentoringPairsCsv(cohort.organizationId, cohort.id)}>{t.overview.csv}</ExportLink>
              <ExportLink href={paths.mentoringPairsXlsx(cohort.organizationId, cohort.id)}>
                {t.overview.xlsx}
              </ExportLink>
            </span>
          )
        }
      />
      {pairs.length > 0 && (
        <LinkTabs
          label={t.overview.views}
          tabs={[
            { to: here(""), label: t.overview.all, count: pairs.length, current: state === undefined },
            ...mentorshipStates
              .filter((one) => count(one) > 0)
              .map((one) => ({
                ...{ to: here(`?trang-thai=${one}`), label: t.states[one], count: count(one), current: one === state },
              })),
          ]}
        />
      )}
      <PairTable pairs={state ? pairs.filter((pair) => pair.state === state) : pairs} />
    </>
  );
}
