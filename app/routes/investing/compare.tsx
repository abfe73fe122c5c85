import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { compareProjects } from "~/features/investing/browse/browse.service.server";
import { ComparedProjects } from "~/features/investing/browse/ComparedProjects";
import { readCompared } from "~/features/investing/browse/compare";
import { InvestorTabs } from "~/features/investing/InvestorTabs";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow, readFormData } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { cards: orThrow(await compareProjects(ctx, readCompared(new URL(request.url).searchParams))) };
}

/** Rows ticked in a table become an address that can be kept and sent on. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireViewer(await requestContext(request, context), request);
  const ticked = [...(await readFormData(request))].map(([name, value]) => [name, String(value)]);
  const ids = readCompared(new URLSearchParams(ticked));
  return redirect(paths.investorCompare(ids.length > 0 ? `?${ids.map((id) => `ids=${id}`).join("&")}` : ""));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).compare.title }));

export default function ComparePage() {
  const { cards } = useLoaderData<typeof loader>();
  const words = useText(investingText);
  const t = words.compare;
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <InvestorTabs current="projects" />
      {cards.length > 0 ? (
        <ComparedProjects cards={cards} />
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
