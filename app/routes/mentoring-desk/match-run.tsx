import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MatchRunPage } from "~/features/mentoring/matching/MatchRunPage";
import { discardRun, readRun } from "~/features/mentoring/matching/matching.service.server";
import { publishRun } from "~/features/mentoring/matching/publication.service.server";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "cohortId")] as const;
  return orThrow(await readRun(ctx, ...at, param(params, "matchRunId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "cohortId")] as const;
  const runId = param(params, "matchRunId");
  const t = textFor(mentoringText, ctx.locale).matching;
  const act = (await readFormData(request)).get("act");
  if (act === "publish") {
    const done = await publishRun(ctx, ...at, runId);
    return done.ok ? redirectWithNotice(paths.matchRun(...at, runId), t.published(done.value)) : refused(done.error);
  }
  if (act !== "discard") return refused("invalid");
  const done = await discardRun(ctx, ...at, runId);
  return done.ok ? redirectWithNotice(paths.matching(...at), t.discarded) : refused(done.error);
}

/** A draft that was refused as changed elsewhere must show that it is. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).matching.runTitle }));

export default function MatchRunRoute() {
  return <MatchRunPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
