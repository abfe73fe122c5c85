import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RunPage } from "~/features/judging/assignment/RunPage";
import { applyRun, readRun } from "~/features/judging/assignment/run.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const run = orThrow(
    await readRun(ctx, param(params, "competitionId"), param(params, "roundId"), param(params, "runId")),
  );
  return { ...run, title: textFor(judgingText, ctx.locale).run.title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, roundId] = [param(params, "competitionId"), param(params, "roundId")];
  const applied = await applyRun(ctx, competitionId, roundId, param(params, "runId"));
  if (!applied.ok) return refused(applied.error);
  return redirectWithNotice(
    paths.deskAssignment(competitionId, roundId),
    textFor(judgingText, ctx.locale).run.notice(applied.value),
  );
}

export default function AssignmentRunPage() {
  return <RunPage run={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
