import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { hasDuty } from "~/core/permission";
import { ColumnsPanel } from "~/features/competition/desk/ColumnsPanel";
import { EntryPeek } from "~/features/competition/desk/EntryPeek";
import { EntryTable, NoEntries } from "~/features/competition/desk/EntryTable";
import { listDeskEntries } from "~/features/competition/desk/entries.service.server";
import { isNarrowed, readEntryFilter } from "~/features/competition/desk/entry-list";
import { FilterPanel } from "~/features/competition/desk/FilterPanel";
import { KeysHelp } from "~/features/competition/desk/KeysHelp";
import { ListChips } from "~/features/competition/desk/ListChips";
import { ListPager } from "~/features/competition/desk/ListPager";
import { ListTools } from "~/features/competition/desk/ListTools";
import { ListViews } from "~/features/competition/desk/ListViews";
import { panels, readPanel } from "~/features/competition/desk/panel.service.server";
import { ViewsPanel } from "~/features/competition/desk/ViewsPanel";
import { viewForm } from "~/features/competition/desk/view.form";
import { changeViews, readViews } from "~/features/competition/desk/view.service.server";
import { readEntryScores } from "~/features/judging/progress/entry-scores.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const search = new URL(request.url).searchParams;
  const filter = readEntryFilter(search);
  const list = orThrow(await listDeskEntries(ctx, param(params, "competitionId"), filter));
  const judged = list.columns.some((key) => key === "total" || key === "sheets");
  const ids = list.rows.map(({ id }) => id);
  const name = panels.find((panel) => panel === search.get("panel"));
  return {
    ...list,
    views: orThrow(await readViews(ctx, list.id)),
    judged: judged ? await readEntryScores(ctx, { ...list, competitionId: list.id }, ids) : null,
    panel: name ? orThrow(await readPanel(ctx, list.id, filter, name)) : null,
    isOrganizer: hasDuty(ctx.viewer, ["organizer"], { organizationId: list.organizationId, competitionId: list.id }),
  };
}

/** Saved views: kept, renewed, removed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(viewForm, request);
  if (!form.ok) return invalid(form);
  const changed = await changeViews(ctx, competitionId, form.value);
  if (!changed.ok) return refused(changed.error, form);
  const words = textFor(entryDeskText, ctx.locale).views;
  const isGone = form.value.act === "removeView";
  return redirectWithNotice(
    paths.deskEntries(competitionId, new URL(request.url).search),
    isGone ? words.removed : words.saved,
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(deskText, locale).entries.title }));

export default function Entries() {
  const list = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(deskText).entries;
  const locale = useLocale();
  const [search] = useSearchParams();
  const filter = readEntryFilter(search);
  const narrowed = isNarrowed(filter) || filter.state !== null;
  const empty = <NoEntries competitionId={list.id} isDrafts={filter.state === "draft"} isNarrowed={narrowed} />;
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={localized(list.name, locale)} />
      <ListViews list={list} views={list.views} state={filter.state} />
      <ListTools competitionId={list.id} density={filter.density} />
      <ListChips chips={list.chips} />
      {list.panel?.name === "filter" && <FilterPanel list={list} panel={list.panel} />}
      {list.panel?.name === "columns" && <ColumnsPanel list={list} panel={list.panel} />}
      {list.panel?.name === "views" && (
        <ViewsPanel competitionId={list.id} panel={list.panel} isOrganizer={list.isOrganizer} state={state} />
      )}
      <EntryPeek competitionId={list.id} density={filter.density}>
        <EntryTable list={list} scores={list.judged?.scores ?? null} query={search.toString()} empty={empty} />
      </EntryPeek>
      {list.judged && list.rows.length > 0 && (
        <p className="mt-2 text-small text-stone">{t.scoresOf(localized(list.judged.round, locale))}</p>
      )}
      {list.total > 0 && <ListPager list={{ ...list, shown: list.rows.length }} />}
      <KeysHelp />
    </>
  );
}
