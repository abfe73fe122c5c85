import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { AllocationPage } from "~/features/techfest/exhibitors/allocating/AllocationPage";
import { allocationForm } from "~/features/techfest/exhibitors/allocating/allocation.form";
import { readAllocation } from "~/features/techfest/exhibitors/allocating/allocation.service.server";
import { readPlanParts } from "~/features/techfest/plan/plan.service.server";
import { textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { PageHeader } from "~/ui/PageHeader";
import { changeAllocation } from "./allocation-acts.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const against = new URL(request.url).searchParams.get("so-voi");
  const view = orThrow(await readAllocation(ctx, eventId, param(params, "allocationId"), against));
  const plan = await readPlanParts(ctx, eventId);
  const booths = plan.booths.map(({ note, revision, ...booth }) => ({ ...booth, state: "untold" as const }));
  return { view, plan: { ...plan, booths } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [eventId, allocationId] = [param(params, "eventId"), param(params, "allocationId")];
  const form = await parseForm(allocationForm, request);
  if (!form.ok) return invalid(form);
  const done = await changeAllocation(ctx, eventId, allocationId, form.value);
  return done.ok ? redirectWithNotice(done.value.to, done.value.words) : refused(done.error, form);
}

/** A refused change reads the plan again: somebody else may have changed it. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).allocation.title }));

const tones = { draft: "turmeric", published: "leaf", discarded: "stone" } as const;

export default function Allocation() {
  const { view, plan: parts } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).allocation;
  const locale = useLocale();
  const { plan, event } = view;
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.back}
        backTo={paths.allocations(event.id)}
        title={t.planName(t.kinds[plan.kind], formatDateTime(plan.createdAt, locale))}
        description={t.by(plan.createdBy)}
        badge={<Badge tone={tones[plan.state]}>{t.planStates[plan.state]}</Badge>}
      />
      <FormProblems state={state} />
      <AllocationPage view={view} plan={parts} />
    </>
  );
}
