import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { startForm } from "~/features/competition/entry/entry.form";
import { projectStep } from "~/features/competition/entry/readiness";
import { StartEntry } from "~/features/competition/entry/StartEntry";
import { readOpening, startEntry } from "~/features/competition/entry/start.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readOpening(ctx, param(params, "slug")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(startForm, request);
  if (!form.ok) return invalid(form);
  const started = await startEntry(ctx, param(params, "slug"), form.value);
  return started.ok ? redirect(paths.myEntryStep(started.value.entryId, projectStep)) : refused(started.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(entryText, locale).start.title }));

export default function Start() {
  const opening = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(entryText).start;
  const locale = useLocale();
  const { slug, name } = opening.competition;
  return (
    <>
      <PageHeader
        eyebrow={localized(name, locale)}
        backTo={paths.competition(slug)}
        title={t.heading}
        description={t.about}
      />
      <FormProblems state={state} />
      <StartEntry opening={opening} errors={state?.errors ?? {}} typed={state?.values ?? {}} />
    </>
  );
}
