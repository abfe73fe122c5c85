import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { InvestorDesk } from "~/features/investing/investors/InvestorDesk";
import { decisionForm } from "~/features/investing/investors/investor.form";
import { decideInvestor, readVerificationDesk } from "~/features/investing/investors/verification.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { OrganizingTabs } from "~/routes/shell/OrganizingTabs";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readVerificationDesk(ctx, param(params, "organizationId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const organizationId = param(params, "organizationId");
  const form = await parseForm(decisionForm, request);
  if (!form.ok) return invalid(form);
  const done = await decideInvestor(ctx, organizationId, form.value);
  if (!done.ok) return refused(done.error, form);
  const words = textFor(investingText, ctx.locale).desk.done;
  return redirectWithNotice(paths.investorDesk(organizationId), words[done.value.state](done.value.name));
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).desk.title }));

export default function InvestorDeskPage() {
  const { name, investors, provinces } = useLoaderData<typeof loader>();
  const t = useText(investingText).desk;
  return (
    <>
      <PageHeader eyebrow={localized(name, useLocale())} title={t.title} description={t.about} />
      <OrganizingTabs current="investors" />
      <FormProblems state={useActionData<typeof action>()} />
      <InvestorDesk investors={investors} provinces={provinces} busy={useNavigation().state === "submitting"} />
    </>
  );
}
