import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProjectPage } from "~/features/directory/gallery/ProjectPage";
import { readSeenAs } from "~/features/investing/grants/grant.service.server";
import { SeeAs } from "~/features/investing/grants/SeeAs";
import { listPublishedAwards } from "~/features/judging/results/results.service.server";
import { ProjectRecord } from "~/features/portal/ProjectRecord";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const as = new URL(request.url).searchParams.get("nhu") ?? "anyone";
  const seen = orThrow(await readSeenAs(ctx, param(params, "projectId"), as));
  const { page } = seen;
  return { ...seen, awards: page ? ((await listPublishedAwards(ctx.db, [page.id])).get(page.id) ?? []) : [] };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).founder.visibility.see }));

export default function SeenAsPage() {
  const { id, knowing, as, page, awards } = useLoaderData<typeof loader>();
  const t = useText(investingText).founder.visibility;
  const back = { to: paths.projectVisibility(id), label: t.back };
  return (
    <>
      <SeeAs projectId={id} knowing={knowing} as={as} bare />
      <div className="mt-8 border-cham border-t-4 pt-8">
        {page ? (
          <ProjectPage
            project={page}
            editId={null}
            back={back}
            record={awards.length > 0 && <ProjectRecord awards={awards} />}
          />
        ) : (
          <EmptyState title={<h1>{t.seenNothing}</h1>} action={<Button to={back.to}>{t.back}</Button>}>
            <p>{t.seenNothingAbout}</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
