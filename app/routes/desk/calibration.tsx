import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalibrationsDesk } from "~/features/judging/calibration/CalibrationsDesk";
import { calibrationForm } from "~/features/judging/calibration/calibration.form";
import { readCalibrations, stepCalibration } from "~/features/judging/calibration/calibration.service.server";
import { calibrationText } from "~/i18n/calibration";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(calibrationText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readCalibrations(ctx, param(params, "competitionId"), param(params, "roundId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, roundId] = [param(params, "competitionId"), param(params, "roundId")];
  const form = await parseForm(calibrationForm, request);
  if (!form.ok) return invalid(form);
  const done = await stepCalibration(ctx, competitionId, roundId, form.value);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(
    paths.deskCalibration(competitionId, roundId),
    textFor(calibrationText, ctx.locale).acts[form.value.act],
  );
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function DeskCalibration() {
  return <CalibrationsDesk view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
