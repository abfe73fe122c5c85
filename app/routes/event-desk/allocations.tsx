import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { AllocationDesk } from "~/features/techfest/exhibitors/allocating/AllocationDesk";
import { allocationsForm } from "~/features/techfest/exhibitors/allocating/allocation.form";
import { makeAllocation, readAllocations } from "~/features/techfest/exhibitors/allocating/allocation.service.server";
import { publishExhibitors } from "~/features/techfest/exhibitors/call/call.service.server";
import { textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readAllocations(ctx, param(params, "eventId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const form = await parseForm(allocationsForm, request);
  if (!form.ok) return invalid(form);
  const t = textFor(exhibitorsText, ctx.locale).allocation;
  const { act } = form.value;
  if (act === "show" || act === "hide") {
    const done = await publishExhibitors(ctx, eventId, act === "show");
    if (!done.ok) return refused(done.error, form);
    return redirectWithNotice(paths.allocations(eventId), act === "show" ? t.shown : t.hidden);
  }
  const made = await makeAllocation(ctx, eventId, act);
  if (!made.ok) return refused(made.error, form);
  return redirectWithNotice(paths.allocation(eventId, made.value.id), t.made);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).allocation.title }));

export default function Allocations() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).allocation;
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.about} />
      <FormProblems state={state} />
      <AllocationDesk desk={desk} />
    </>
  );
}
