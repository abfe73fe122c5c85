import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { ApplicationBadge } from "~/features/techfest/exhibitors/ApplicationBadge";
import { offerByHand, releaseBooth } from "~/features/techfest/exhibitors/offers/offer.service.server";
import { ReviewPage } from "~/features/techfest/exhibitors/review/ReviewPage";
import { type ReviewForm, reviewForm } from "~/features/techfest/exhibitors/review/review.form";
import {
  decideApplication,
  noteApplication,
  readDeskApplication,
} from "~/features/techfest/exhibitors/review/review.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDeskApplication(ctx, param(params, "eventId"), param(params, "applicationId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [eventId, id] = [param(params, "eventId"), param(params, "applicationId")];
  const form = await parseForm(reviewForm, request);
  if (!form.ok) return invalid(form);
  const acted = await carryOut(ctx, eventId, id, form.value);
  if (!acted.ok) return refused(acted.error, form);
  const { done } = textFor(exhibitorsText, ctx.locale).desk;
  return redirectWithNotice(paths.boothApplication(eventId, id), done[form.value.act]);
}

function carryOut(ctx: Ctx, eventId: string, id: string, form: ReviewForm) {
  switch (form.act) {
    case "note":
      return noteApplication(ctx, eventId, id, form.body);
    case "offer":
      return offerByHand(ctx, eventId, id, form.boothId);
    case "release":
      return releaseBooth(ctx, eventId, id, form.reason);
    default:
      return decideApplication(ctx, eventId, id, form);
  }
}

/** A refused decision reads the application again: somebody else may have decided. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({ title: data?.sign.vi ?? textFor(exhibitorsText, locale).desk.title }));

export default function Application() {
  const application = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).desk;
  const locale = useLocale();
  const { event, slug, sign } = application;
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.back}
        backTo={paths.boothApplications(event.id)}
        title={localized(sign, locale)}
        badge={<ApplicationBadge state={application.state} />}
        secondary={
          <Button kind="quiet" icon="external" to={paths.exhibitor(event.slug, slug)}>
            {t.page}
          </Button>
        }
      />
      <FormProblems state={state} />
      <ReviewPage application={application} state={state} />
    </>
  );
}
