import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { readDesk } from "~/features/competition/competition.service.server";
import { BulkPlan, BulkReport, NothingPicked } from "~/features/competition/desk/BulkPlan";
import { batchForm, planForm, replanForm } from "~/features/competition/desk/decision.form";
import { applyDecisions, planDecisions } from "~/features/competition/desk/decision.service.server";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, parseFields, readFormData } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { id } = orThrow(await readDesk(ctx, param(params, "competitionId")));
  return { id, now: ctx.now };
}

/** First the ticked rows come and the plan is shown; then that very plan comes back to be applied. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const fields = await readFormData(request);
  if (fields.get("step") !== "apply") {
    const form = parseFields(planForm, fields, request);
    if (!form.ok) return data({ plan: null, report: null, state: null }, { status: 422 });
    return { plan: orThrow(await planDecisions(ctx, competitionId, form.value)), report: null, state: null };
  }
  const form = parseFields(batchForm, fields, request);
  if (!form.ok) return shownAgain(ctx, competitionId, fields, request, { ...form, refusal: null });
  const applied = await applyDecisions(ctx, competitionId, form.value);
  if (!applied.ok) {
    const state = { errors: {}, values: form.values, refusal: applied.error };
    return shownAgain(ctx, competitionId, fields, request, state);
  }
  if (applied.value.left.length > 0) return { plan: null, report: applied.value, state: null };
  const { applied: words } = textFor(deskText, ctx.locale).bulk;
  return redirectWithNotice(paths.deskEntries(competitionId), words(applied.value.done));
}

/** The plan made again for the same rows, with what was typed. */
async function shownAgain(
  ctx: Ctx,
  competitionId: string,
  fields: FormData,
  request: Request,
  { errors, values, refusal }: FormState,
) {
  const rows = parseFields(replanForm, fields, request);
  if (!rows.ok) return data({ plan: null, report: null, state: null }, { status: 422 });
  const { act, rows: named } = rows.value;
  const plan = orThrow(await planDecisions(ctx, competitionId, { act, ids: named.map(({ id }) => id) }));
  return data({ plan, report: null, state: { errors, values, refusal } }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(deskText, locale).bulk.title }));

export default function Bulk() {
  const { id, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(deskText);
  const changing = answer?.plan?.rows.filter(({ skippedBecause }) => skippedBecause === null).length ?? 0;
  const title = answer?.plan ? t.bulk.plan[answer.plan.act](changing) : t.bulk.title;
  return (
    <>
      <PageHeader kind="desk" title={title} eyebrow={t.entry.back} backTo={paths.deskEntries(id)} />
      {answer?.plan ? (
        <BulkPlan competitionId={id} plan={answer.plan} now={now} state={answer.state} />
      ) : answer?.report ? (
        <BulkReport competitionId={id} report={answer.report} />
      ) : (
        <NothingPicked competitionId={id} />
      )}
    </>
  );
}
