import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { detailsForm } from "~/features/techfest/exhibitors/applying/applying.form";
import { DetailsForm } from "~/features/techfest/exhibitors/applying/DetailsForm";
import {
  changeDetails,
  findWrongAnswer,
  readMyApplication,
} from "~/features/techfest/exhibitors/applying/edit.service.server";
import { PartPage } from "~/features/techfest/exhibitors/applying/PartPage";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formText } from "~/i18n/form";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMyApplication(ctx, param(params, "applicationId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "applicationId");
  const form = await parseForm(detailsForm, request);
  if (!form.ok) return invalid(form);
  const saved = await changeDetails(ctx, id, form.value);
  if (!saved.ok) {
    const question = saved.error === "invalid" ? await findWrongAnswer(ctx, id, form.value.answers) : undefined;
    if (question) return invalidField(form, `answers.${question}`, textFor(formText, ctx.locale).issues.invalid);
    return refused(saved.error, form);
  }
  return redirectWithNotice(paths.myBoothProducts(id), textFor(exhibitorsText, ctx.locale).own.saved);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).details.title }));

export default function Details() {
  const application = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).details;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        eyebrow={localized(application.sign, locale)}
        backTo={paths.myBooth(application.id)}
        title={t.title}
      />
      <FormProblems state={state} />
      <PartPage application={application} part="details">
        <DetailsForm application={application} state={state} />
      </PartPage>
    </>
  );
}
