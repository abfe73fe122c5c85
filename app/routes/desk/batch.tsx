import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BatchPlan } from "~/features/competition/desk/BatchPlan";
import { BatchProgress } from "~/features/competition/desk/BatchProgress";
import { carryOutBatch, readBatch } from "~/features/competition/desk/batch.service.server";
import { toldForm } from "~/features/competition/desk/decision.form";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readBatch(ctx, param(params, "competitionId"), param(params, "planId")));
}

/** The first step is told a reason or a request; the others go on with it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, batchId] = [param(params, "competitionId"), param(params, "planId")];
  const fields = await readFormData(request);
  const form = fields.get("step") === "next" ? null : parseFields(toldForm, fields, request);
  if (form && !form.ok) return invalid(form);
  const step = await carryOutBatch(ctx, competitionId, batchId, form?.value ?? null);
  const here = paths.deskBatch(competitionId, batchId);
  if (!step.ok) return step.error === "already_done" ? redirect(here) : refused(step.error, form ?? undefined);
  const { state, done, kept } = step.value;
  if (state === "running" || kept > 0) return redirect(here);
  const { applied } = textFor(deskText, ctx.locale).bulk;
  return redirectWithNotice(paths.deskEntries(competitionId), applied(done));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(deskText, locale).bulk.title }));

export default function Batch() {
  const batch = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(deskText);
  const words = useText(entryDeskText).batch;
  const locale = useLocale();
  const title = batch.state === "planned" ? words.plan[batch.act](formatNumber(batch.total, locale)) : t.bulk.title;
  return (
    <>
      <PageHeader kind="desk" title={title} eyebrow={t.entry.back} backTo={paths.deskEntries(batch.competitionId)} />
      {batch.state === "planned" ? (
        <BatchPlan batch={batch} state={state ?? undefined} />
      ) : (
        <BatchProgress batch={batch} refusal={state?.refusal ?? null} />
      )}
    </>
  );
}
