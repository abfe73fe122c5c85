import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CohortFile } from "~/features/mentoring/cohorts/CohortFile";
import { cohortActForm } from "~/features/mentoring/cohorts/cohort.form";
import { changeCohort, readCohortFile } from "~/features/mentoring/cohorts/desk.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readCohortFile(ctx, param(params, "organizationId"), param(params, "cohortId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "cohortId")] as const;
  const form = await parseForm(cohortActForm, request);
  if (!form.ok) return invalid(form);
  const done = await changeCohort(ctx, ...at, form.value.act);
  if (!done.ok) return refused(done.error, form);
  const { cohortDone } = textFor(mentoringText, ctx.locale).desk;
  return redirectWithNotice(paths.cohortDesk(...at), cohortDone[form.value.act]);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.cohort.name, locale) : textFor(mentoringText, locale).desk.cohorts,
  }));

export default function CohortDesk() {
  return <CohortFile view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
