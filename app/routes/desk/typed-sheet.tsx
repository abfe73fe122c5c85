import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type Params, useActionData, useLoaderData } from "@remix-run/react";
import { TypedSheetPage } from "~/features/judging/typed/TypedSheetPage";
import { typedForm } from "~/features/judging/typed/typed.form";
import { readTypedSheet, typeSheet } from "~/features/judging/typed/typed.service.server";
import { textFor } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { progressText } from "~/i18n/progress";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(progressText, locale).typed.title }));

const placeOf = (params: Params) => ({
  competitionId: param(params, "competitionId"),
  roundId: param(params, "roundId"),
  assignmentId: param(params, "assignmentId"),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readTypedSheet(ctx, placeOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const place = placeOf(params);
  const sheet = orThrow(await readTypedSheet(ctx, place));
  const form = await parseForm(typedForm, request);
  if (!form.ok) return invalid(form);
  const typed = await typeSheet(ctx, place, form.value);
  if (!typed.ok) return refused(typed.error, form);
  return redirectWithNotice(
    paths.deskProgress(place.competitionId, place.roundId),
    textFor(progressText, ctx.locale).typed.notice(sheet.judgeName, formatHundredths(typed.value, ctx.locale)),
  );
}

export default function DeskTypedSheet() {
  return <TypedSheetPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
