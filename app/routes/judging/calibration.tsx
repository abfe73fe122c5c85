import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalibrationSheet } from "~/features/judging/calibration/CalibrationSheet";
import { calibrationSheetForm } from "~/features/judging/calibration/calibration.form";
import { readCalibrationSheet, saveCalibration } from "~/features/judging/calibration/calibration-sheet.service.server";
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
  return orThrow(await readCalibrationSheet(ctx, param(params, "calibrationId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "calibrationId");
  const form = await parseForm(calibrationSheetForm, request);
  if (!form.ok) return invalid(form);
  const saved = await saveCalibration(ctx, id, form.value);
  if (!saved.ok) return refused(saved.error, form);
  const t = textFor(calibrationText, ctx.locale).acts;
  return redirectWithNotice(paths.calibrationSheet(id), form.value.act === "submit" ? t.submit : t.save);
}

/** After a refusal the newest revision is what the next attempt is written on. */
export function shouldRevalidate() {
  return true;
}

export default function Calibration() {
  return <CalibrationSheet sheet={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
