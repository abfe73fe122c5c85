import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { EntryTable } from "~/features/competition/desk/EntryTable";
import { listDeskEntries } from "~/features/competition/desk/entries.service.server";
import { isNarrowed, readEntryFilter, views } from "~/features/competition/desk/entry-list";
import { readEntryScores } from "~/features/judging/progress/entry-scores.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { organizingText } from "~/i18n/organizing";
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
  const filter = readEntryFilter(new URL(request.url).searchParams);
  const list = orThrow(await listDeskEntries(ctx, param(params, "competitionId"), filter));
  const ids = list.rows.map(({ id }) => id);
  return { ...list, judged: await readEntryScores(ctx, { ...list, competitionId: list.id }, ids) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(deskText, locale).entries.title }));

export default function Entries() {
  const list = useLoaderData<typeof loader>();
  const t = useText(deskText).entries;
  const states = useText(organizingText).entryStates;
  const locale = useLocale();
  const [search] = useSearchParams();
  const filter = readEntryFilter(search);
  const any = { value: "", label: t.any };
  const options = (of: typeof list.fields) => [any, ...of.map(({ id, name }) => ({ value: id, label: name }))];
  const lateness = [any, { value: "1", label: t.late }, { value: "0", label: t.inTime }];
  const query = search.toString();
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
          { name: "division", label: t.columns.division, options: options(list.divisions) },
          { name: "field", label: t.columns.field, options: options(list.fields) },
          { name: "late", label: t.lateness, options: lateness },
        ]}
        end={<ExportLink href={paths.deskEntriesFile(list.id, query && `?${query}`)}>{t.export}</ExportLink>}
      />
      <EntryTable
        list={list}
        scores={list.judged?.scores ?? null}
        isDrafts={filter.state === "draft"}
        isNarrowed={isNarrowed(filter) || filter.state !== null}
      />
      {list.judged && list.rows.length > 0 && (
        <p className="mt-2 text-small text-stone">{t.scoresOf(localized(list.judged.round, locale))}</p>
      )}
      {list.total > 0 && <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />}
    </>
  );
}
