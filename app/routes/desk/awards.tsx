import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AwardsBoard } from "~/features/judging/results/AwardsBoard";
import { awardForm } from "~/features/judging/results/award.form";
import {
  applySuggestedAwards,
  awardPrize,
  readAwards,
  unawardPrize,
} from "~/features/judging/results/award.service.server";
import { textFor } from "~/i18n/catalogue";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(resultsText, locale).awards.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readAwards(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const t = textFor(resultsText, ctx.locale).awards;
  const back = paths.deskAwards(competitionId);
  const form = await parseForm(awardForm, request);
  if (!form.ok) return invalid(form);
  if (form.value.act === "apply") {
    const given = await applySuggestedAwards(ctx, competitionId, form.value);
    return given.ok ? redirectWithNotice(back, t.applied(given.value)) : refused(given.error, form);
  }
  if (form.value.act === "unaward") {
    const taken = await unawardPrize(ctx, competitionId, form.value);
    return taken.ok ? redirectWithNotice(back, t.unawarded) : refused(taken.error, form);
  }
  const awarded = await awardPrize(ctx, competitionId, form.value);
  return awarded.ok ? redirectWithNotice(back, t.awarded(awarded.value)) : refused(awarded.error, form);
}

/** After a refusal the prizes are read again: somebody else may have given one. */
export function shouldRevalidate() {
  return true;
}

export default function DeskAwards() {
  return <AwardsBoard view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
