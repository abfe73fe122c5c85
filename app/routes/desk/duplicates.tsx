import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { DuplicatePairs } from "~/features/competition/duplicates/DuplicatePairs";
import { verdictForm } from "~/features/competition/duplicates/duplicates.form";
import {
  decideDuplicate,
  pairsOnPage,
  readDuplicates,
} from "~/features/competition/duplicates/duplicates.service.server";
import { duplicateTabs } from "~/features/competition/duplicates/verdict";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatNumber } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Pagination } from "~/ui/Pagination";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const search = new URL(request.url).searchParams;
  const tab = duplicateTabs.find((known) => known === search.get("tab")) ?? "open";
  const page = Math.trunc(Number(search.get("page"))) || 1;
  const view = orThrow(await readDuplicates(ctx, param(params, "competitionId"), tab, page));
  return { ...view, pageSize: pairsOnPage };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(verdictForm, request);
  if (!form.ok) return invalid(form);
  const decided = await decideDuplicate(ctx, competitionId, form.value);
  if (!decided.ok) return refused(decided.error, form);
  const words = textFor(entryDeskText, ctx.locale).duplicates;
  const back = paths.deskDuplicates(competitionId, new URL(request.url).search);
  return redirectWithNotice(back, form.value.act === "again" ? words.reopened : words.saved);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(entryDeskText, locale).duplicates.title }));

export default function Duplicates() {
  const view = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(entryDeskText).duplicates;
  const words = useText(deskText).entry;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={words.back}
        backTo={paths.deskEntries(view.id)}
        description={t.description}
      />
      <LinkTabs
        label={t.title}
        tabs={duplicateTabs.map((tab) => ({
          to: addressWith(search, { tab: tab === "open" ? undefined : tab }),
          label: t.tabs[tab],
          count: view.counts[tab],
          current: tab === view.tab,
        }))}
      />
      <div className="mt-4">
        {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
        {view.lockedBecause && <Notice tone="turmeric">{refusals[view.lockedBecause]}</Notice>}
        {view.isCut && <Notice tone="sky">{t.capped(formatNumber(view.total, locale))}</Notice>}
      </div>
      {view.pairs.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint[view.tab]}</EmptyState>
      ) : (
        <DuplicatePairs pairs={view.pairs} isLocked={view.lockedBecause !== null} />
      )}
      {view.total > view.pageSize && <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />}
    </>
  );
}
