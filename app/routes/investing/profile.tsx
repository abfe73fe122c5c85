import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { InvestorTabs } from "~/features/investing/InvestorTabs";
import { InvestorFields } from "~/features/investing/investors/InvestorFields";
import { investorForm } from "~/features/investing/investors/investor.form";
import {
  applyAsInvestor,
  readApplicationChoices,
  readMyInvestor,
  updateInvestor,
} from "~/features/investing/investors/investor.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { PageHeader } from "~/ui/PageHeader";
import { useZodForm } from "~/ui/use-zod-form";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const [own, choices] = await Promise.all([readMyInvestor(ctx), readApplicationChoices(ctx)]);
  return { own, ...choices, name: viewer.name };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(investorForm, request);
  if (!form.ok) return invalid(form);
  const own = await readMyInvestor(ctx);
  const words = textFor(investingText, ctx.locale).profile;
  if (own === null || own.state === "rejected") {
    const sent = await applyAsInvestor(ctx, form.value);
    return sent.ok ? redirectWithNotice(paths.investing(), words.sent) : refused(sent.error, form);
  }
  const saved = await updateInvestor(ctx, form.value);
  return saved.ok ? redirectWithNotice(paths.investorProfile(), words.saved) : refused(saved.error, form);
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).profile.title }));

const dong = (amount: bigint | null | undefined) => amount?.toString().replace(/\B(?=(?:\d{3})+$)/g, ".");

export default function InvestorProfile() {
  const { own, hosts, provinces, name } = useLoaderData<typeof loader>();
  const t = useText(investingText).profile;
  const state = useActionData<typeof action>();
  const form = useZodForm(investorForm, state, {
    ...{ name: own?.name ?? name, firm: own?.firm, position: own?.position, website: own?.website },
    ...{ phone: own?.phone, aboutVi: own?.about.vi, aboutEn: own?.about.en, organizationId: own?.organizationId },
    ...{ ticketFrom: dong(own?.ticketFrom), ticketTo: dong(own?.ticketTo) },
  });
  const isNew = own === null || own.state === "rejected";
  return (
    <>
      <PageHeader title={isNew ? t.title : t.titleOwn} description={hosts.length > 0 ? t.about : t.noHosts} />
      {own?.state === "verified" && <InvestorTabs current="profile" />}
      <Form method="post" className="grid max-w-[42rem] gap-6" {...form.form}>
        <input type="hidden" name="revision" value={own?.revision ?? 0} />
        <FormProblems state={state} issues={form.issues} />
        <InvestorFields
          {...{ form, hosts, provinces, state }}
          thesis={own}
          hostId={isNew ? null : own.organizationId}
        />
        <FormBar>
          <Button kind="primary" busy={useNavigation().state === "submitting"}>
            {isNew ? t.send : t.save}
          </Button>
        </FormBar>
      </Form>
    </>
  );
}
