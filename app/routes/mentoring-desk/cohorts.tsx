import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CohortTable } from "~/features/mentoring/cohorts/CohortTable";
import { readCohortDesk } from "~/features/mentoring/mentors/desk.service.server";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readCohortDesk(ctx, param(params, "organizationId")));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).desk.cohorts }));

export default function Cohorts() {
  return <CohortTable view={useLoaderData<typeof loader>()} />;
}
