import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listMyNetworks } from "~/features/mentoring/mentors/desk.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { OrganizingTabs } from "~/routes/shell/OrganizingTabs";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { networks: await listMyNetworks(ctx) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).desk.networks }));

export default function Networks() {
  const { networks } = useLoaderData<typeof loader>();
  const t = useText(mentoringText).desk;
  const locale = useLocale();
  return (
    <>
      <PageHeader title={t.networks} description={t.networksAbout} />
      <OrganizingTabs current="mentors" />
      {networks.length === 0 && (
        <EmptyState title={t.noNetworks}>
          <p>{t.noNetworksHint}</p>
        </EmptyState>
      )}
      <ul>
        {networks.map(({ id, name, applied, approved, current }) => (
          <li key={id} className="border-line border-b py-4">
            <Link className="link font-semibold text-lead" to={paths.mentorDesk(id)}>
              {localized(name, locale)}
            </Link>
            <p className="mt-1 text-stone text-table">
              {t.approved(approved)}
              {applied > 0 && ` · ${t.applied(applied)}`}
            </p>
            {current.map((cohort) => (
              <p key={cohort.id} className="text-table">
                <Link className="link" to={paths.cohortDesk(id, cohort.id)}>
                  {localized(cohort.name, locale)}
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
