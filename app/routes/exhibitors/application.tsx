import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { ApplicationBadge } from "~/features/techfest/exhibitors/ApplicationBadge";
import { type StandForm, standForm } from "~/features/techfest/exhibitors/applying/applying.form";
import { readMyApplication, submitApplication } from "~/features/techfest/exhibitors/applying/edit.service.server";
import { StandPage } from "~/features/techfest/exhibitors/applying/StandPage";
import {
  cancelApplication,
  confirmOffer,
  declineOffer,
} from "~/features/techfest/exhibitors/offers/offer.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMyApplication(ctx, param(params, "applicationId")));
}

const done = { submit: "submitted", cancel: "cancelled", confirm: "confirmed", decline: "declined" } as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "applicationId");
  const form = await parseForm(standForm, request);
  if (!form.ok) return invalid(form);
  const acted = await carryOut(ctx, id, form.value);
  if (!acted.ok) return refused(acted.error, form);
  return redirectWithNotice(paths.myBooth(id), textFor(exhibitorsText, ctx.locale).own[done[form.value.act]]);
}

function carryOut(ctx: Ctx, id: string, form: StandForm) {
  switch (form.act) {
    case "submit":
      return submitApplication(ctx, id);
    case "cancel":
      return cancelApplication(ctx, id);
    case "confirm":
      return confirmOffer(ctx, id, form.offerId);
    case "decline":
      return declineOffer(ctx, id, form.offerId, form.reason);
  }
}

/** A refused answer reads the application again: the offer may have run out meanwhile. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.sign, locale) : textFor(exhibitorsText, locale).mine.title,
  }));

export default function Application() {
  const application = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).own;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        eyebrow={t.back}
        backTo={paths.myBooths()}
        title={localized(application.sign, locale)}
        description={localized(application.event.name, locale)}
        badge={<ApplicationBadge state={application.state} />}
      />
      <FormProblems state={state} />
      <StandPage application={application} />
    </>
  );
}
