import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ProgressPage } from "~/features/judging/progress/ProgressPage";
import { readProgress, remindJudges } from "~/features/judging/progress/progress.service.server";
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
  const view = orThrow(await readProgress(ctx, param(params, "competitionId"), param(params, "roundId")));
  return { ...view, title: textFor(judgingText, ctx.locale).progress.title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, roundId] = [param(params, "competitionId"), param(params, "roundId")];
  const reminded = await remindJudges(ctx, competitionId, roundId);
  if (!reminded.ok) return refused(reminded.error);
  return redirectWithNotice(
    paths.deskProgress(competitionId, roundId),
    textFor(judgingText, ctx.locale).progress.notice(reminded.value),
  );
}

export default function RoundProgressPage() {
  return <ProgressPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
