import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { DelegateTable } from "~/features/techfest/delegates/DelegateTable";
import { delegateStates } from "~/features/techfest/delegates/delegate";
import { isNarrowed, readDelegateFilter } from "~/features/techfest/delegates/delegate-list";
import { listDeskDelegates } from "~/features/techfest/delegates/list.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
import { PageHeader } from "~/ui/PageHeader";
import { Pagination } from "~/ui/Pagination";
import { TableTools } from "~/ui/TableTools";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const filter = readDelegateFilter(new URL(request.url).searchParams);
  return orThrow(await listDeskDelegates(ctx, param(params, "eventId"), filter));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(delegatesDeskText, locale).list.title }));

export default function Delegates() {
  const list = useLoaderData<typeof loader>();
  const t = useText(delegatesDeskText);
  const { states } = useText(delegatesText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const filter = readDelegateFilter(search);
  const any = { value: "", label: t.list.any };
  const options = (of: readonly { id: string; name: string }[]) =>
    of.map(({ id, name }) => ({ value: id, label: name }));
  const query = search.size > 0 ? `?${search}` : "";
  const none = { value: "none", label: t.list.noDelegation };
  const presences = (["inside", "came", "absent"] as const).map((value) => ({ value, label: t.list[value] }));
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.list.title}
        description={localized(list.name, locale)}
        action={
          list.mayEdit && (
            <Button kind="primary" icon="plus" to={paths.newDelegate(list.id)}>
              {t.list.add}
            </Button>
          )
        }
        secondary={
          list.mayEdit && (
            <Button icon="upload" to={paths.delegateImports(list.id)}>
              {t.list.import}
            </Button>
          )
        }
      />
      <LinkTabs
        label={t.list.views}
        tabs={[null, ...delegateStates].map((state) => ({
          to: addressWith(search, { state: state ?? undefined }),
          label: state === null ? t.list.all : states[state],
          count: state === null ? list.all : list.counts[state],
          current: state === filter.state,
        }))}
      />
      <TableTools
        searchLabel={t.list.search}
        filters={[
          { name: "kind", label: t.columns.kind, options: [any, ...options(list.kinds)] },
          { name: "delegation", label: t.columns.delegation, options: [any, ...options(list.delegations), none] },
          { name: "presence", label: t.columns.presence, options: [any, ...presences] },
        ]}
        end={
          <>
            <ExportLink href={paths.eventBadges(list.id, query)}>{t.list.badges}</ExportLink>
            <ExportLink href={paths.eventDelegatesXlsx(list.id, query)}>{t.list.xlsx}</ExportLink>
            <ExportLink href={paths.eventDelegatesCsv(list.id, query)}>{t.list.csv}</ExportLink>
          </>
        }
      />
      <DelegateTable list={list} isNarrowed={isNarrowed(filter) || filter.state !== null} />
      {list.total > 0 && <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />}
    </>
  );
}
