import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FeedbackDesk } from "~/features/judging/feedback/FeedbackDesk";
import { feedbackForm } from "~/features/judging/feedback/feedback.form";
import { readFeedback, stepFeedback } from "~/features/judging/feedback/feedback.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { feedbackText } from "~/i18n/feedback";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(feedbackText, locale).title(data ? localized(data.name, locale) : ""),
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const asked = Number.parseInt(new URL(request.url).searchParams.get("page") ?? "1", 10) || 1;
  const page = Math.min(10_000, Math.max(1, asked));
  return orThrow(await readFeedback(ctx, param(params, "competitionId"), param(params, "roundId"), page));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, roundId] = [param(params, "competitionId"), param(params, "roundId")];
  const form = await parseForm(feedbackForm, request);
  if (!form.ok) return invalid(form);
  const done = await stepFeedback(ctx, competitionId, roundId, form.value);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(feedbackText, ctx.locale);
  const { act } = form.value;
  const said = act === "release" ? t.release.done(done.value) : act === "show_all" ? t.shownCount(done.value) : t.saved;
  return redirectWithNotice(paths.deskFeedback(competitionId, roundId), said);
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function DeskFeedback() {
  return <FeedbackDesk view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
