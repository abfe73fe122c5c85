import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { InvestorTabs } from "~/features/investing/InvestorTabs";
import { readMyIntroductions } from "~/features/investing/introductions/answer.service.server";
import { withdrawForm } from "~/features/investing/introductions/introduction.form";
import { withdrawIntroduction } from "~/features/investing/introductions/introduction.service.server";
import { MyIntroductions } from "~/features/investing/introductions/MyIntroductions";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMyIntroductions(ctx));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(withdrawForm, request);
  if (!form.ok) return invalid(form);
  const done = await withdrawIntroduction(ctx, form.value.introductionId);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.investorIntroductions(), textFor(investingText, ctx.locale).introductions.withdrawn);
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).introductions.title }));

export default function IntroductionsPage() {
  const { introductions } = useLoaderData<typeof loader>();
  const words = useText(investingText);
  const t = words.introductions;
  const busy = useNavigation().state === "submitting";
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <InvestorTabs current="introductions" />
      <FormProblems state={useActionData<typeof action>()} />
      {introductions.length > 0 ? (
        <MyIntroductions introductions={introductions} busy={busy} />
      ) : (
        <EmptyState
          title={t.emptyTitle}
          action={
            <Button kind="primary" to={paths.investorProjects()}>
              {words.landing.browse}
            </Button>
          }
        >
          <p>{t.empty}</p>
        </EmptyState>
      )}
    </>
  );
}
