import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { projectStep } from "~/features/competition/entry/readiness";
import { typedEntryForm } from "~/features/competition/intake/intake.form";
import { readTypedEntryForm, typeInEntry } from "~/features/competition/intake/intake.service.server";
import { TypedEntryForm } from "~/features/competition/intake/TypedEntryForm";
import { refusedWithPlace } from "~/features/directory/places/place-refusal.server";
import { textFor } from "~/i18n/catalogue";
import { intakeText } from "~/i18n/intake";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(intakeText, locale).form.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readTypedEntryForm(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(typedEntryForm, request);
  if (!form.ok) return invalid(form);
  const typed = await typeInEntry(ctx, param(params, "competitionId"), form.value);
  if (!typed.ok) return refusedWithPlace(typed.error, form, ctx.locale);
  return redirectWithNotice(paths.myEntryStep(typed.value.entryId, projectStep), textFor(intakeText, ctx.locale).begun);
}

export default function TypeIn() {
  const view = useLoaderData<typeof loader>();
  const t = useText(intakeText);
  return (
    <>
      <PageHeader kind="desk" eyebrow={t.title} backTo={paths.deskIntake(view.id)} title={t.form.title} />
      <TypedEntryForm view={view} state={useActionData<typeof action>()} />
    </>
  );
}
