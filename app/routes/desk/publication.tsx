import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PublicationDesk } from "~/features/judging/results/PublicationDesk";
import { publicationForm } from "~/features/judging/results/publication.form";
import { publishResults, readPublication, reopenResults } from "~/features/judging/results/publication.service.server";
import { textFor } from "~/i18n/catalogue";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(resultsText, locale).publication.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readPublication(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(publicationForm, request);
  if (!form.ok) return invalid(form);
  const { act, ...given } = form.value;
  const done =
    act === "publish"
      ? await publishResults(ctx, competitionId, given)
      : await reopenResults(ctx, competitionId, given);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(resultsText, ctx.locale).publication;
  return redirectWithNotice(paths.deskPublication(competitionId), act === "publish" ? t.done : t.reopened);
}

/** After a refusal the rounds are read again: sheets come in, somebody else publishes. */
export function shouldRevalidate() {
  return true;
}

export default function DeskPublication() {
  return <PublicationDesk view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
