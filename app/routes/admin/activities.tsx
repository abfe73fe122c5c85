import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "~/features/accounts/administration/AdminPage";
import { activitiesPerPage, readActivities } from "~/features/accounts/administration/activity-log.service.server";
import { activityText } from "~/i18n/activity";
import { adminText } from "~/i18n/admin";
import { textFor } from "~/i18n/catalogue";
import { formatDateTime, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { pageOf } from "./page-of";

const checkMark = "kiem-tra";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const search = new URL(request.url).searchParams;
  const listed = orThrow(await readActivities(ctx, { page: pageOf(search), check: search.has(checkMark) }));
  return { ...listed, pageSize: activitiesPerPage };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).activities.title }));

export default function AdminActivities() {
  const t = useText(adminText).activities;
  const locale = useLocale();
  const { activities, total, page, pageSize, chain } = useLoaderData<typeof loader>();
  const { acts } = useText(activityText);
  const actName = (act: string) => (act in acts ? acts[act as keyof typeof acts] : act);
  return (
    <AdminPage
      current="activities"
      title={t.title}
      description={t.description}
      action={
        <Button icon="link" to={`${paths.adminActivities()}?${checkMark}`}>
          {t.check}
        </Button>
      }
    >
      {chain && (
        <div className="mb-6">
          <Notice tone={chain.brokenAt ? "madder" : "leaf"}>
            {chain.brokenAt ? t.broken(chain.brokenAt) : t.whole(formatNumber(chain.checked, locale))}
          </Notice>
        </div>
      )}
      <DataTable
        caption={t.title}
        rows={activities}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "what",
            header: t.what,
            phone: "title",
            cell: ({ act }) => <span className="inline-block first-letter:uppercase">{actName(act)}</span>,
          },
          {
            key: "who",
            header: t.who,
            phone: "meta",
            cell: ({ actorName }) => (actorName === null ? t.system : actorName || t.erased),
          },
          { key: "when", header: t.when, phone: "meta", cell: ({ at }) => formatDateTime(at, locale) },
          {
            key: "subject",
            header: t.subject,
            quiet: true,
            hideBelow: "lg",
            phone: "hidden",
            cell: ({ subjectKind, subjectId }) => `${subjectKind} ${subjectId}`,
          },
          {
            key: "number",
            header: t.number,
            align: "end",
            phone: "state",
            cell: ({ sequence }) => (sequence === null ? t.unsealed : formatNumber(sequence, locale)),
          },
        ]}
        empty={<EmptyState title={t.none} />}
      />
      <Pagination page={page} pageSize={pageSize} total={total} />
    </AdminPage>
  );
}
