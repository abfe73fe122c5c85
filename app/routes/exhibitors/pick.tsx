import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { pickForm } from "~/features/techfest/exhibitors/applying/applying.form";
import { readMyApplication } from "~/features/techfest/exhibitors/applying/edit.service.server";
import { PickForm } from "~/features/techfest/exhibitors/applying/PickForm";
import { pickBooth } from "~/features/techfest/exhibitors/offers/offer.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMyApplication(ctx, param(params, "applicationId")));
}

/** Takes the booth named by `boothId` at once: 302 to the application, or 409 with the reason, `booth_taken` among them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "applicationId");
  const form = await parseForm(pickForm, request);
  if (!form.ok) return invalid(form);
  const picked = await pickBooth(ctx, id, form.value.boothId);
  if (!picked.ok) return refused(picked.error, form);
  return redirectWithNotice(paths.myBooth(id), textFor(exhibitorsText, ctx.locale).pick.taken);
}

/** A refused pick reads the list again: what was free may be taken. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).pick.title }));

export default function Pick() {
  const application = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).pick;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        eyebrow={localized(application.sign, locale)}
        backTo={paths.myBooth(application.id)}
        title={t.title}
        description={t.about}
      />
      <FormProblems state={state} />
      <PickForm application={application} />
    </>
  );
}
