import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { wishesForm } from "~/features/techfest/exhibitors/applying/applying.form";
import { changeWishes, readMyApplication } from "~/features/techfest/exhibitors/applying/edit.service.server";
import { PartPage } from "~/features/techfest/exhibitors/applying/PartPage";
import { WishesForm } from "~/features/techfest/exhibitors/applying/WishesForm";
import { readPlanParts } from "~/features/techfest/plan/plan.service.server";
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
  const application = orThrow(await readMyApplication(ctx, param(params, "applicationId")));
  const plan = await readPlanParts(ctx, application.event.id);
  // who was asked or has confirmed is not an applicant's to know
  const booths = plan.booths.map(({ note, revision, ...booth }) => ({
    ...booth,
    state: booth.isClosed ? ("closed" as const) : ("untold" as const),
  }));
  return { application, plan: { ...plan, booths } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "applicationId");
  const form = await parseForm(wishesForm, request);
  if (!form.ok) return invalid(form);
  const saved = await changeWishes(ctx, id, form.value);
  if (!saved.ok) return refused(saved.error, form);
  return redirectWithNotice(paths.myBooth(id), textFor(exhibitorsText, ctx.locale).own.saved);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).wishes.title }));

export default function Wishes() {
  const { application, plan } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).wishes;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        eyebrow={localized(application.sign, locale)}
        backTo={paths.myBooth(application.id)}
        title={t.title}
      />
      <FormProblems state={state} />
      <PartPage application={application} part="wishes">
        <WishesForm application={application} plan={plan} chosenCode={search.get("gian")} />
      </PartPage>
    </>
  );
}
