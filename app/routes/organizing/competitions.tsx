import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompetitionBadge } from "~/features/competition/CompetitionBadge";
import { listMyCompetitions } from "~/features/competition/desk.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { Button } from "~/ui/Button";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return listMyCompetitions(ctx);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(organizingText, locale).list.title }));

export default function MyCompetitions() {
  const { competitions, mayCreate } = useLoaderData<typeof loader>();
  const t = useText(organizingText);
  const locale = useLocale();
  const create = mayCreate && (
    <Button kind="primary" icon="plus" to={paths.newCompetition()}>
      {t.list.create}
    </Button>
  );
  return (
    <>
      <PageHeader title={t.list.title} description={t.list.description} action={competitions.length > 0 && create} />
      <DataTable
        caption={t.list.title}
        rows={competitions}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.desk(id)}
        columns={[
          { key: "name", header: t.list.competition, phone: "title", cell: ({ name }) => localized(name, locale) },
          {
            key: "host",
            header: t.list.host,
            quiet: true,
            hideBelow: "lg",
            phone: "meta",
            cell: ({ host }) => localized(host, locale),
          },
          {
            key: "next",
            header: t.list.next,
            phone: "meta",
            cell: ({ deadline }) =>
              deadline
                ? `${t.overview[deadline.what](localized(deadline.phase.label, locale))} · ${formatDateTime(deadline.at, locale)}`
                : t.list.noNext,
          },
          {
            key: "entries",
            header: t.list.entries,
            align: "end",
            phone: "hidden",
            cell: ({ entryCount }) => entryCount,
          },
          {
            key: "state",
            header: t.list.state,
            phone: "state",
            cell: ({ state }) => <CompetitionBadge state={state} />,
          },
        ]}
        empty={
          <EmptyState title={t.list.none} action={create}>
            {mayCreate ? t.list.noneHint : t.list.noneForStaff}
          </EmptyState>
        }
      />
    </>
  );
}
