import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actOnRun } from "~/features/judging/assignment/act-on-run.server";
import { RunPage } from "~/features/judging/assignment/RunPage";
import { readRun } from "~/features/judging/assignment/read-run.service.server";
import { readRunQuery } from "~/features/judging/assignment/run-view";
import { assignmentText } from "~/i18n/assignment";
import { textFor } from "~/i18n/catalogue";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "competitionId"), param(params, "roundId"), param(params, "runId")] as const;
  const view = orThrow(await readRun(ctx, ...at, readRunQuery(new URL(request.url).searchParams)));
  return { ...view, title: textFor(assignmentText, ctx.locale).page.title };
}

/** A refused act shows how things stand by now: who has begun, who has stepped back. */
export function shouldRevalidate() {
  return true;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "competitionId"), param(params, "roundId"), param(params, "runId")] as const;
  const done = await actOnRun(ctx, at, await readFormData(request), request);
  if ("invalid" in done) return invalid(done.invalid);
  if ("refusal" in done) return refused(done.refusal);
  return done.notice ? redirectWithNotice(done.to, done.notice) : redirect(done.to);
}

export default function AssignmentRunPage() {
  return <RunPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
