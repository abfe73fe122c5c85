import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { EntryBadge } from "~/features/competition/desk/EntryBadge";
import { WorkList } from "~/features/portal/WorkList";
import { readMyWork } from "~/features/portal/work.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { workText } from "~/i18n/work";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  return readMyWork(ctx, requireViewer(ctx, request));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(workText, locale).title }));

export default function MyWork() {
  const { items, entries, now } = useLoaderData<typeof loader>();
  const t = useText(workText);
  const locale = useLocale();
  const ways = (
    <div className="flex flex-wrap justify-center gap-3">
      <Button kind="primary" to={paths.competitions()}>
        {t.toCompetitions}
      </Button>
      <Button kind="secondary" to={paths.myProjects()}>
        {t.toProjects}
      </Button>
    </div>
  );
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      {items.length === 0 ? (
        <EmptyState title={t.none} action={ways}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <WorkList items={items} now={now} />
      )}
      {entries.length > 0 && (
        <Section title={t.entries}>
          <ul className="divide-y divide-line">
            {entries.map(({ id, title, number, state, competition }) => (
              <li key={id} className="flex items-center justify-between gap-4 py-3">
                <div className="min-w-0">
                  <Link to={paths.myEntry(id)} className="link font-medium">
                    {title}
                  </Link>
                  <p className="text-table text-stone">
                    {[number, localized(competition.name, locale)].filter(Boolean).join(" · ")}
                  </p>
                </div>
                <EntryBadge state={state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
