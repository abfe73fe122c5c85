import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { KeptBefore, StayGuard } from "~/features/competition/entry/device/StayGuard";
import { EntrySteps, reviewStep } from "~/features/competition/entry/EntrySteps";
import { submitForm } from "~/features/competition/entry/entry.form";
import { Review } from "~/features/competition/entry/Review";
import { readReview } from "~/features/competition/entry/step.service.server";
import { submitEntry } from "~/features/competition/entry/submission.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  return { view: orThrow(await readReview(ctx, param(params, "entryId"))), viewerId: viewer.id, now: ctx.now };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(submitForm, request);
  if (!form.ok) return invalid(form);
  const entryId = param(params, "entryId");
  const receipt = await submitEntry(ctx, entryId, form.value);
  if (!receipt.ok) return refused(receipt.error, form);
  const words = textFor(entryText, ctx.locale).review;
  return redirectWithNotice(paths.myEntry(entryId), words.submitted(receipt.value.number));
}

/** A refusal shows what is missing now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return defaultShouldRevalidate || (actionStatus ?? 0) >= 400;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: [textFor(entryText, locale).review.title, data?.view.entry.title].filter(Boolean).join(" · "),
  }));

export default function SubmitPage() {
  const { view, viewerId, now } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const isChangeable = view.submitRefusal === "forbidden" || view.submitRefusal === "email_unverified";
  return (
    <EntrySteps
      entry={view.entry}
      steps={view.steps}
      current={reviewStep}
      now={now}
      changeRefusal={isChangeable ? null : view.submitRefusal}
      askedFor={view.askedFor}
    >
      <StayGuard entryId={view.entry.id} />
      <KeptBefore accountId={viewerId} entryId={view.entry.id} />
      <FormProblems state={state} />
      <Review view={view} errors={state?.errors ?? {}} typed={state?.values ?? {}} />
    </EntrySteps>
  );
}
