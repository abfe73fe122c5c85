import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesk } from "~/features/competition/competition.service.server";
import { NothingPicked } from "~/features/competition/desk/BatchPlan";
import { planBatch } from "~/features/competition/desk/batch.service.server";
import { newBatchForm } from "~/features/competition/desk/decision.form";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, parseForm } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { id } = orThrow(await readDesk(ctx, param(params, "competitionId")));
  return { id };
}

/** The ticked rows, or all that match, become a plan with a page of its own. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(newBatchForm, request);
  if (!form.ok) return data(null, { status: 422 });
  const batchId = orThrow(await planBatch(ctx, competitionId, form.value));
  return redirect(paths.deskBatch(competitionId, batchId));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(deskText, locale).bulk.title }));

/** Nobody ticked anything, or the page was opened by itself. */
export default function Bulk() {
  const { id } = useLoaderData<typeof loader>();
  const t = useText(deskText);
  return (
    <>
      <PageHeader kind="desk" title={t.bulk.title} eyebrow={t.entry.back} backTo={paths.deskEntries(id)} />
      <NothingPicked competitionId={id} />
    </>
  );
}
