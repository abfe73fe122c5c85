import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { fieldKeys } from "~/features/directory/project";
import { ApplicationTable } from "~/features/techfest/exhibitors/review/ApplicationTable";
import { readApplicationFilter, views } from "~/features/techfest/exhibitors/review/application-list";
import { listDeskApplications } from "~/features/techfest/exhibitors/review/review.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { ExportLink } from "~/ui/ExportLink";
import { PageHeader } from "~/ui/PageHeader";
import { Pagination } from "~/ui/Pagination";
import { TableTools } from "~/ui/TableTools";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const filter = readApplicationFilter(new URL(request.url).searchParams);
  return orThrow(await listDeskApplications(ctx, param(params, "eventId"), filter));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).desk.title }));

export default function Applications() {
  const list = useLoaderData<typeof loader>();
  const { desk: t, states } = useText(exhibitorsText);
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const [search] = useSearchParams();
  const filter = readApplicationFilter(search);
  const any = { value: "", label: t.any };
  const query = search.toString() && `?${search}`;
  const zones = list.zones.map(({ id, name }) => ({ value: id, label: localized(name, locale) }));
  const isNarrowed = Boolean(filter.q.trim() || filter.zoneId || filter.field || filter.state);
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={localized(list.name, locale)} />
      <LinkTabs
        label={t.views}
        tabs={views.map((view) => ({
          to: addressWith(search, { state: view || undefined }),
          label: view === "" ? t.all : states[view],
          count: view === "" ? list.all : list.counts[view],
          current: view === (filter.state ?? ""),
        }))}
      />
      <TableTools
        searchLabel={t.search}
        filters={[
          { name: "zone", label: t.zone, options: [any, ...zones] },
          {
            name: "field",
            label: t.field,
            options: [any, ...fieldKeys.map((value) => ({ value, label: fields[value] }))],
          },
        ]}
        end={
          <>
            <ExportLink href={paths.boothApplicationsCsv(list.id, query)}>{t.exportCsv}</ExportLink>
            <ExportLink href={paths.boothApplicationsXlsx(list.id, query)}>{t.exportXlsx}</ExportLink>
          </>
        }
      />
      <ApplicationTable list={list} isNarrowed={isNarrowed} />
      {list.total > 0 && <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />}
    </>
  );
}
