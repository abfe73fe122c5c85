import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { InvestorTabs } from "~/features/investing/InvestorTabs";
import { Searches } from "~/features/investing/searches/Searches";
import { searchActForm } from "~/features/investing/searches/search.form";
import { changeSearch, readSearches } from "~/features/investing/searches/search.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { searches: orThrow(await readSearches(ctx)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(searchActForm, request);
  if (!form.ok) return invalid(form);
  const done = await changeSearch(ctx, form.value);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(investingText, ctx.locale).searches;
  return redirectWithNotice(paths.investorSearches(), form.value.act === "remove" ? t.removed : t.saved);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).searches.title }));

export default function SearchesPage() {
  const { searches } = useLoaderData<typeof loader>();
  const words = useText(investingText);
  const t = words.searches;
  const busy = useNavigation().state === "submitting";
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <InvestorTabs current="searches" />
      <FormProblems state={useActionData<typeof action>()} />
      {searches.length > 0 ? (
        <Searches searches={searches} busy={busy} />
      ) : (
        <EmptyState
          title={t.emptyTitle}
          action={
            <Button kind="primary" to={paths.investorProjects()}>
              {words.landing.browse}
            </Button>
          }
        >
          <p>{t.empty}</p>
        </EmptyState>
      )}
    </>
  );
}
