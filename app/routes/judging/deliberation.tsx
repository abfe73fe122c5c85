import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeliberationPage } from "~/features/judging/deliberation/DeliberationPage";
import { deliberationForm } from "~/features/judging/deliberation/deliberation.form";
import { stepDeliberation } from "~/features/judging/deliberation/deliberation.service.server";
import { readDeliberation } from "~/features/judging/deliberation/read-deliberation.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { deliberationText } from "~/i18n/deliberation";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(deliberationText, locale).title(data ? localized(data.roundName, locale) : ""),
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const division = new URL(request.url).searchParams.get("bang");
  return orThrow(await readDeliberation(ctx, param(params, "roundId"), division));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(deliberationForm, request);
  if (!form.ok) return invalid(form);
  const done = await stepDeliberation(ctx, param(params, "roundId"), form.value);
  if (!done.ok) return refused(done.error, form);
  const { pathname, search } = new URL(request.url);
  return redirectWithNotice(
    pathname.replace(/\.data$/, "") + search,
    textFor(deliberationText, ctx.locale).done[form.value.act],
  );
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function Deliberation() {
  return <DeliberationPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
