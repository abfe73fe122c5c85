import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdvancePlan } from "~/features/judging/ranking/AdvancePlan";
import { advanceForm, choiceFrom } from "~/features/judging/ranking/advance.form";
import { advanceEntries, readAdvancePlan } from "~/features/judging/ranking/advancement.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(resultsText, locale).advance.title(data ? localized(data.division.name, locale) : ""),
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const search = new URL(request.url).searchParams;
  return orThrow(await readAdvancePlan(ctx, where, search.get("bang"), choiceFrom(search)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const form = await parseForm(advanceForm, request);
  if (!form.ok) return invalid(form);
  const advanced = await advanceEntries(ctx, where, form.value);
  if (!advanced.ok) return refused(advanced.error, form);
  const bang = new URL(request.url).searchParams.get("bang") ?? "";
  const back = `${paths.deskRanking(where.competitionId, where.roundId)}?bang=${encodeURIComponent(bang)}`;
  return redirectWithNotice(back, textFor(resultsText, ctx.locale).advance.done(advanced.value));
}

/** After a refusal the plan is made again: what changed is shown. */
export function shouldRevalidate() {
  return true;
}

export default function DeskAdvance() {
  return <AdvancePlan view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
