import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { findEventSubject } from "~/features/techfest/event.service.server";
import { ReviewPlan, ReviewReport } from "~/features/techfest/exhibitors/review/ReviewPlan";
import { batchForm, planForm, replanForm } from "~/features/techfest/exhibitors/review/review.form";
import { applyReviews, planReviews } from "~/features/techfest/exhibitors/review/review.service.server";
import { textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, parseFields, readFormData } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { id } = orThrow(await findEventSubject(ctx, param(params, "eventId")));
  return { id };
}

const nothing = { plan: null, report: null, state: undefined };

/** First the ticked rows come and the plan is shown; then that very plan comes back to be applied. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const fields = await readFormData(request);
  if (fields.get("step") !== "apply") {
    const form = parseFields(planForm, fields, request);
    if (!form.ok) return data(nothing, { status: 422 });
    return { ...nothing, plan: orThrow(await planReviews(ctx, eventId, form.value)) };
  }
  const form = parseFields(batchForm, fields, request);
  if (!form.ok) return shownAgain(ctx, eventId, fields, request, { ...form, refusal: null });
  const applied = orThrow(await applyReviews(ctx, eventId, form.value));
  if (applied.left.length > 0) return { ...nothing, report: applied };
  const words = textFor(exhibitorsText, ctx.locale).bulk.applied(applied.done);
  return redirectWithNotice(paths.boothApplications(eventId), words);
}

/** The plan made again for the same rows, with what was typed. */
async function shownAgain(ctx: Ctx, eventId: string, fields: FormData, request: Request, state: FormState) {
  const rows = parseFields(replanForm, fields, request);
  if (!rows.ok) return data(nothing, { status: 422 });
  const ids = rows.value.rows.map(({ id }) => id);
  const plan = orThrow(await planReviews(ctx, eventId, { act: rows.value.act, ids }));
  const { errors, values, refusal } = state;
  return data({ ...nothing, plan, state: { errors, values, refusal } }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).bulk.title }));

export default function Reviews() {
  const { id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { bulk: t, desk } = useText(exhibitorsText);
  const changing = answer?.plan?.rows.filter(({ skippedBecause }) => skippedBecause === null).length ?? 0;
  const title = answer?.plan ? t.plan[answer.plan.act](changing) : t.title;
  const back = paths.boothApplications(id);
  return (
    <>
      <PageHeader kind="desk" title={title} eyebrow={desk.back} backTo={back} />
      <FormProblems state={answer?.state} />
      {answer?.plan ? (
        <ReviewPlan eventId={id} plan={answer.plan} state={answer.state} />
      ) : answer?.report ? (
        <ReviewReport eventId={id} report={answer.report} />
      ) : (
        <EmptyState title={t.nothingPicked} action={<Button to={back}>{t.toList}</Button>}>
          {t.nothingPickedHint}
        </EmptyState>
      )}
    </>
  );
}
