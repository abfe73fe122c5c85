import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CorrectionPage } from "~/features/judging/correction/CorrectionPage";
import { decideCorrectionForm } from "~/features/judging/correction/correction.form";
import { decideCorrection, readCorrection } from "~/features/judging/correction/correction.service.server";
import { textFor } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(rubricText, locale).correction.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readCorrection(ctx, param(params, "correctionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "correctionId");
  const form = await parseForm(decideCorrectionForm, request);
  if (!form.ok) return invalid(form);
  const decided = await decideCorrection(ctx, id, form.value);
  if (!decided.ok) return refused(decided.error, form);
  const t = textFor(rubricText, ctx.locale).correction;
  return redirectWithNotice(paths.rubricCorrection(id), form.value.decision === "approve" ? t.approved : t.refused);
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function RubricCorrection() {
  return <CorrectionPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
