import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChooseProject } from "~/features/mentoring/needs/ChooseProject";
import { NeedForm } from "~/features/mentoring/needs/NeedForm";
import { needDraftForm, needForm } from "~/features/mentoring/needs/need.form";
import { readNeed, stateNeed, withdrawNeed } from "~/features/mentoring/needs/need.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNeed(ctx, param(params, "slug"), new URL(request.url).searchParams.get("du-an")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [slug, projectId] = [param(params, "slug"), new URL(request.url).searchParams.get("du-an") ?? ""];
  const fields = await readFormData(request);
  const t = textFor(mentoringText, ctx.locale).need;
  const here = paths.stateNeed(slug, projectId);
  const act = fields.get("act");
  if (act === "withdraw") {
    const done = await withdrawNeed(ctx, slug, projectId);
    return done.ok ? redirectWithNotice(paths.cohort(slug), t.withdrawn) : refused(done.error);
  }
  const submit = act === "submit";
  const stands = fields.get("stands") === "submitted";
  const form = parseFields(submit || stands ? needForm : needDraftForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await stateNeed(ctx, slug, projectId, form.value, { submit });
  if (!done.ok) return refused(done.error, form);
  if (submit) return redirectWithNotice(paths.cohort(slug), t.submitted);
  return redirectWithNotice(here, stands ? t.saved : t.savedDraft);
}

/** After "changed elsewhere" the page must know the revision that stands now; what was typed stays. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).need.title }));

export default function NeedPage() {
  const view = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(mentoringText).need;
  return (
    <>
      <PageHeader
        eyebrow={localized(view.cohort.name, useLocale())}
        backTo={paths.cohort(view.cohort.slug)}
        title={view.chosen ? view.chosen.project.name : t.title}
        description={view.chosen ? t.title : undefined}
      />
      {view.chosen ? <NeedForm view={view} chosen={view.chosen} state={state} /> : <ChooseProject view={view} />}
    </>
  );
}
