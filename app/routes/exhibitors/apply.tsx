import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { startForm } from "~/features/techfest/exhibitors/applying/applying.form";
import { StartBooth } from "~/features/techfest/exhibitors/applying/StartBooth";
import { readBoothOpening, startApplication } from "~/features/techfest/exhibitors/applying/start.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const opening = orThrow(await readBoothOpening(ctx, param(params, "slug")));
  return { opening, isSignedIn: ctx.viewer !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(startForm, request);
  if (!form.ok) return invalid(form);
  const started = await startApplication(ctx, param(params, "slug"), form.value);
  return started.ok ? redirect(paths.myBoothDetails(started.value.id)) : refused(started.error, form);
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (locale) => {
    const { title, about } = textFor(exhibitorsText, locale).apply;
    return { title, description: about };
  });

export default function Apply() {
  const { opening, isSignedIn } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).apply;
  const locale = useLocale();
  const { slug, name } = opening.event;
  return (
    <>
      <PageHeader eyebrow={localized(name, locale)} backTo={paths.event(slug)} title={t.title} description={t.about} />
      <FormProblems state={state} />
      <StartBooth opening={opening} isSignedIn={isSignedIn} state={state} />
    </>
  );
}
