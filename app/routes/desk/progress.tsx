import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ProgressPage } from "~/features/judging/progress/ProgressPage";
import { progressQuery, remindForm } from "~/features/judging/progress/progress.form";
import { readProgress, remindJudges } from "~/features/judging/progress/progress.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";
import { readSort } from "~/ui/table-address";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const view = orThrow(await readProgress(ctx, param(params, "competitionId"), param(params, "roundId")));
  const search = new URL(request.url).searchParams;
  const asked = progressQuery.parse({ words: search.get("q") ?? "", filter: search.get("show") ?? "" });
  const query = { by: "", down: false, ...readSort(search), ...asked };
  return { view, query, title: textFor(judgingText, ctx.locale).progress.title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, roundId] = [param(params, "competitionId"), param(params, "roundId")];
  const fields = await readFormData(request);
  const form = remindForm.safeParse({ act: fields.get("act"), ids: fields.getAll("ids") });
  if (!form.success) return refused("invalid");
  const ids = form.data.act === "remind" ? form.data.ids : undefined;
  const reminded = await remindJudges(ctx, competitionId, roundId, ids);
  if (!reminded.ok) return refused(reminded.error);
  return redirectWithNotice(
    paths.deskProgress(competitionId, roundId),
    textFor(judgingText, ctx.locale).progress.notice(reminded.value),
  );
}

export default function RoundProgressPage() {
  return <ProgressPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
