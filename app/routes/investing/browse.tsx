import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { readBrowseQuery } from "~/features/directory/gallery/browse";
import { Browse } from "~/features/investing/browse/Browse";
import { browseProjects } from "~/features/investing/browse/browse.service.server";
import { InvestorTabs } from "~/features/investing/InvestorTabs";
import { saveSearchForm } from "~/features/investing/searches/search.form";
import { keepSearch } from "~/features/investing/searches/search.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const query = readBrowseQuery(new URL(request.url).searchParams);
  return { query, browsed: orThrow(await browseProjects(ctx, query)) };
}

/** Keeps the search that the page shows. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(saveSearchForm, request);
  if (!form.ok) return invalid(form);
  const kept = await keepSearch(ctx, form.value);
  if (!kept.ok) return refused(kept.error, form);
  return redirectWithNotice(paths.investorSearches(), textFor(investingText, ctx.locale).browse.kept);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).browse.title }));

export default function BrowsePage() {
  const { query, browsed } = useLoaderData<typeof loader>();
  const t = useText(investingText).browse;
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <InvestorTabs current="projects" />
      <FormProblems state={useActionData<typeof action>()} />
      <Browse query={query} browsed={browsed} />
    </>
  );
}
