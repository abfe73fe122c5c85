import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { handForm, liftHandForm, weightsForm } from "~/features/mentoring/matching/matching.form";
import { layHand, liftHand, readWorkbench, saveDraft } from "~/features/mentoring/matching/matching.service.server";
import { Workbench } from "~/features/mentoring/matching/Workbench";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "cohortId")] as const;
  return orThrow(await readWorkbench(ctx, ...at, new URL(request.url).searchParams));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "cohortId")] as const;
  const here = paths.matching(...at, new URL(request.url).search);
  const fields = await readFormData(request);
  const t = textFor(mentoringText, ctx.locale).matching;
  switch (fields.get("act")) {
    case "draft": {
      const form = parseFields(weightsForm, fields, request);
      if (!form.ok) return invalid(form);
      const saved = await saveDraft(ctx, ...at, form.value);
      if (!saved.ok) return refused(saved.error, form);
      return redirectWithNotice(paths.matchRun(...at, saved.value), t.savedDraft);
    }
    case "hand": {
      const form = parseFields(handForm, fields, request);
      if (!form.ok) return invalid(form);
      const laid = await layHand(ctx, ...at, form.value);
      return laid.ok ? redirectWithNotice(here, t.handDone[form.value.kind]) : refused(laid.error, form);
    }
    case "lift": {
      const form = parseFields(liftHandForm, fields, request);
      if (!form.ok) return invalid(form);
      const lifted = await liftHand(ctx, ...at, form.value);
      return lifted.ok ? redirectWithNotice(here, t.lifted) : refused(lifted.error, form);
    }
    default:
      return refused("invalid");
  }
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).matching.title }));

export default function MatchingPage() {
  const view = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return <Workbench key={search} view={view} state={useActionData<typeof action>()} />;
}
